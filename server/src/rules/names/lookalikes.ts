/**
 * One thing under two names that look alike: "the trawler Grey Heron" and "the boat Grey Herring".
 *
 * Only in a folder of one story, where neither document has the other's name and one of them says what bears it.
 */

import type { Facts } from '../../facts/facts';
import type { Pair } from '../../facts/identity/pairs';
import { areFew, areHandful, shareAStory } from '../../facts/identity/story';
import { type Called, calledIn } from '../../facts/people/called';
import { fold, lettersApart } from '../../facts/people/spellings';
import { phrase } from '../../text/phrase';

export interface Lookalikes extends Pair {
  /** Two ways to write a foreign name in English letters, which both may pass. */
  readonly isWriting: boolean;
}

export function lookalikes(facts: Facts): readonly Lookalikes[] {
  if (!areFew(facts.linked)) return [];
  const all = calledIn(facts);
  return all.flatMap((a) =>
    all.flatMap((b): Lookalikes[] =>
      a.statement.path < b.statement.path && isOneThing(facts, a, b)
        ? [
            {
              a: a.statement,
              b: b.statement,
              points: 1,
              why: [phrase('The two names look alike, and each document has only one of them.')],
              isWriting: [a, b].some(({ kind }) => kind === 'settlement') && bones(a) === bones(b),
            },
          ]
        : [],
    ),
  );
}

/** The consonants, each once in a row. */
function bones({ words }: Called): string {
  return words
    .join(' ')
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1');
}

function isOneThing(facts: Facts, a: Called, b: Called): boolean {
  if (!a.kind && !b.kind) return false;
  if (a.kind && b.kind && a.kind !== b.kind) return false;
  const differing = differingWord(a, b);
  if (!differing) return false;
  const [x, y] = differing;
  if (says(facts, a.statement.path, y) || says(facts, b.statement.path, x)) return false;
  if (areHandful(facts.linked) && a.kind !== undefined && a.kind === b.kind) return true;
  return shareAStory(facts.linked, a.statement.path, b.statement.path, new Set([...a.words, ...b.words]));
}

/** The one word in which the two names differ by little. */
function differingWord(a: Called, b: Called): readonly [string, string] | undefined {
  if (a.words.length !== b.words.length) return undefined;
  const differing = a.words.flatMap((word, i) => (word === b.words[i] ? [] : [[word, b.words[i] ?? ''] as const]));
  const [only, another] = differing;
  if (!only || another) return undefined;
  return areAlike(...only, a.words.length > 1) || (a.kind === b.kind && sharesATellingWord(a, only)) ? only : undefined;
}

/** "The village of Tarn Oxel" and "the village of Tarn Brede": beside a word that is no common part of names, and none that tells two apart. */
function sharesATellingWord({ kind, words }: Called, [x, y]: readonly [string, string]): boolean {
  // One owner's firms share its name.
  if (
    kind === undefined ||
    kind === 'company' ||
    [x, y].some((word) => word.length < 4 || SIDES.test(word) || /\d/.test(word))
  )
    return false;
  return words.some((word) => word !== x && word.length > 3 && !COMMON.test(word));
}

const SIDES =
  /^(?:upper|lower|north|northern|south|southern|east|eastern|west|western|great|greater|little|old|new|inner|outer|first|second|third)$/;
const COMMON =
  /^(?:port|saint|santa|mount|fort|lake|cape|grand|royal|national|united|general|city|central|nova|villa|hotel|bank|north|south|east|west|great|little|upper|lower|river|island|isle|bridge|church|house|street|road|hall|park|castle|farm|beach|queen|king|prince|princess|lady|lord|blue|black|white|golden|silver|green|star|first)$/;

/** `amongOthers`: beside words that are the same. */
function areAlike(x: string, y: string, amongOthers: boolean): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (/\d/.test(x + y) || long.startsWith(short) || short.length < (amongOthers ? 4 : 6)) return false;
  const apart = lettersApart(x, y);
  const same = shared(x, y);
  if (amongOthers) return apart <= 2 || same >= 3;
  if (long.length - short.length > 2) return false;
  return apart <= 2 || same >= long.length / 2;
}

/** Letters that both begin with. */
function shared(x: string, y: string): number {
  let i = 0;
  while (i < x.length && x[i] === y[i]) i++;
  return i;
}

function says({ readings }: Facts, path: string, word: string): boolean {
  return fold(readings.get(path)?.text.content ?? '').includes(word);
}
