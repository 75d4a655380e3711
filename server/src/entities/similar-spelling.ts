/**
 * Names that differ by little more than spelling: "Yousef al-Tamimi" and "Yusuf al-Tamimi", "Bianchetti" and "Biancetti".
 *
 * Candidates sound alike, or are alike in all words but one, and in how that one begins; so comparing grows with the
 * folder, not with its square. Not: short words, which differ by a letter and by everything ("Wang Li", "Wang Lu"), and the two genders of
 * one given name ("Mario", "Maria").
 */
import type { NameType } from '../recognize/mentions';
import { type Buckets, put } from '../text/buckets';
import { phrase } from '../text/phrase';
import type { Identified } from './ids';
import { keyOf } from './keys';
import { distance, skeleton } from './spelling';
import type { Likeness } from './suggestions';

interface Spelled {
  readonly entity: Identified;
  readonly words: readonly string[];
  readonly bones: string;
}

/** A key that more names share than this tells nothing. */
const MOST_SHARERS = 30;
const BEGINNING = 2;
const SHORTEST_WORD = { person: 4, organisation: 6, place: 6, other: 6 } as const;
const SHORTEST_NAME = 8;

export function similarSpellings(entities: readonly Identified[]): readonly Likeness[] {
  const buckets: Buckets<string, Spelled> = new Map();
  for (const entity of entities) {
    const words = keyOf(entity.type, entity.name).split(' ');
    if ((entity.type === 'person' && words.length < 2) || words.join('').length < SHORTEST_NAME) continue;
    const bones = words.map(skeleton).join(' ');
    for (const key of keysFor(entity.type, words, bones))
      put(buckets, `${entity.type} ${words.length} ${key}`, { entity, words, bones });
  }
  const found = new Map<string, Likeness>();
  for (const bucket of buckets.values()) {
    if (bucket.length < 2 || bucket.length > MOST_SHARERS) continue;
    for (const a of bucket)
      for (const b of bucket) {
        if (a.entity.id >= b.entity.id || !isNear(a, b)) continue;
        const why = phrase('The names differ only in spelling: {0}, {1}.', a.entity.name, b.entity.name);
        found.set(`${a.entity.id} ${b.entity.id}`, { a: a.entity, b: b.entity, why });
      }
  }
  return [...found.values()];
}

function keysFor(type: NameType, words: readonly string[], bones: string): readonly string[] {
  const keys = [bones];
  words.forEach((word, at) => {
    if (word.length < SHORTEST_WORD[type]) return;
    keys.push(words.map((other, index) => (index === at ? `${word.slice(0, BEGINNING)}…` : other)).join(' '));
  });
  return keys;
}

/** One word differs, by a letter, or by two where it sounds the same. */
function isNear(a: Spelled, b: Spelled): boolean {
  const differing = a.words.flatMap((word, index) => (word === b.words[index] ? [] : [index]));
  const [at] = differing;
  if (at === undefined || differing.length > 1) return false;
  const [one = '', other = ''] = [a.words[at], b.words[at]];
  if (/\d/.test(one + other) || Math.max(one.length, other.length) < SHORTEST_WORD[a.entity.type]) return false;
  if (genders(one, other) && at === 0) return false;
  const sounds = a.bones === b.bones;
  // A short word that sounds different is another word.
  if (!sounds && Math.min(one.length, other.length) < 5) return false;
  return distance(one, other, 2) <= (sounds && one.length > 4 ? 2 : 1);
}

function genders(one: string, other: string): boolean {
  return one.slice(0, -1) === other.slice(0, -1) || `${one}a` === other || `${other}a` === one;
}
