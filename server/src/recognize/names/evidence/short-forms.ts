/**
 * Short forms: news gives a person's full name first, so a lone word that no full name holds but an
 * organisation's does is that organisation ("Tarvik" for Tarvik Shipping). So is a word that one begins with ("Tar" for
 * Tarvik), unless it speaks or has a title.
 *
 * A word that lists know as a place, that common language has, or that stands behind "in" or "at" is left alone.
 */
import type { NameMention } from '../../mentions';
import { SEEN } from '../document';
import { LIST, type Word } from '../word';
import type { Evidence, Sight } from './evidence';
import { retyped, unitsIn } from './mention';

/** Above this a lone place stays one. */
const SURE = 0.9;

export const shortForms: Evidence = (sight, names) => {
  const people = endsOf(sight, names, 'person');
  const organisations = endsOf(sight, names, 'organisation');
  const whole = new Set(names.filter(isBody).map(({ text }) => text));
  return names.map((name) => {
    const { start, end } = unitsIn(sight, name);
    const word = sight.words[start];
    if (!word || end - start > 1 || people.has(word.hash)) return name;
    const seen = sight.seen[sight.numbers[start] as number] as number;
    if (isClipped(name, seen, whole)) return retyped(name, 'organisation', 0.75);
    if (!organisations.has(word.hash)) return name;
    if (word.lists & (LIST.place | LIST.country | LIST.demonym | LIST.common)) return name;
    if (name.type === 'person') return retyped(name, 'organisation', 0.75);
    const placed = (seen & SEEN.placed) !== 0;
    return name.type === 'place' && !placed && name.confidence < SURE ? retyped(name, 'organisation', 0.7) : name;
  });
};

/** An organisation of one word. */
function isBody({ type, text, confidence }: NameMention): boolean {
  return type === 'organisation' && confidence >= SURE && /^\p{Lu}\p{Ll}+$/u.test(text);
}

/** Three letters at least, and three fewer than the organisation has. */
function isClipped({ text, type }: NameMention, seen: number, whole: ReadonlySet<string>): boolean {
  if (type !== 'person' || text.length < 3 || seen & (SEEN.speaks | SEEN.honoured)) return false;
  for (const body of whole) if (body.length > text.length + 2 && body.startsWith(text)) return true;
  return false;
}

/** Hashes of the first and last words of longer names of one type. */
function endsOf(sight: Sight, names: readonly NameMention[], type: NameMention['type']): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const name of names) {
    if (name.type !== type) continue;
    const { start, end } = unitsIn(sight, name);
    if (end - start < 2) continue;
    for (const at of [start, end - 1]) ends.add((sight.words[at] as Word).hash);
  }
  return ends;
}
