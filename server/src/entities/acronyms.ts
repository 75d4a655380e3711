/** Acronyms: how they look, and which names have their initials. */
import { wordsOf } from './folded';

const SMALL_WORDS: ReadonlySet<string> = new Set(
  'of the for and on in at to by with de del della des di da do dos das du la le les el los las y e et und der die das für van von voor'.split(
    ' ',
  ),
);

/** One word with two capitals or more and few small letters: `NATO`, `U.S.`, `DPhil` is one too. */
export function isAcronym(name: string): boolean {
  if (!/^[\p{L}\d.&-]{2,12}$/u.test(name)) return false;
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = name.match(/\p{L}/gu)?.length ?? 0;
  return capitals >= 2 && capitals * 2 > letters;
}

/** The initials of a name of several words, small words counted or not: both writings are in use. */
export function initialsOf(name: string): readonly string[] {
  const words = wordsOf(name);
  const significant = words.filter((word) => !SMALL_WORDS.has(word));
  if (significant.length < 2) return [];
  const initials = (of: readonly string[]) => of.map((word) => word.charAt(0)).join('');
  return [...new Set([initials(significant), initials(words)])];
}

/** Whether the letters of an acronym stand in this order in the name: `INMET` in `Instituto Nacional de Meteorologia`. */
export function abbreviates(acronym: string, name: string): boolean {
  const letters = wordsOf(acronym).join('');
  const all = wordsOf(name).join('');
  if (letters.charAt(0) !== all.charAt(0)) return false;
  let at = 0;
  for (const letter of all) if (letter === letters.charAt(at)) at++;
  return at >= letters.length;
}
