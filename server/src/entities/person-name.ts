/** Person names taken apart: words, surname, and which of two writings is the fuller one of the same name. */
import { fold, plain } from './folded';
import { EAST_ASIAN_SURNAMES } from './surnames';

const SUFFIX = /,?\s+(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|mp|msp|qc|kc|obe|cbe|mbe)\.?$/i;
/** Short titles that were taken for a part of the name. */
const PREFIX =
  /^(?:(?:mr|mrs|ms|dr|prof|rev|hon|eng|engr|ing|ir|arch|adv|atty|lic|cllr|capt|sgt|lt|col|gen)\.\s*)+(?=\p{L})/iu;
/** Arabic articles: written with or without, with a hyphen or a blank. */
const ARTICLE = /(?<=^|\s)(?:al|el|ul|as|ar|an|at|ad|az|ash)[-‐‑](?=\p{L})|(?<=\s)al\s+(?=\p{L})/giu;

/** Folded, given name first where a register has the surname first: `RUIZ, Ana` is `ana`, `ruiz`. */
export function personWords(name: string): readonly string[] {
  const bare = name.replace(/\s+/g, ' ').replace(SUFFIX, '').replace(PREFIX, '');
  const comma = bare.indexOf(', ');
  const ordered = comma > 0 ? `${bare.slice(comma + 2)} ${bare.slice(0, comma)}` : bare;
  return plain(ordered)
    .replace(ARTICLE, '')
    .replace(/[-‐‑–]/g, '')
    .split(/[\s.,]+/)
    .map(fold)
    .filter((word) => word !== '');
}

/**
 * Where the surname stands: the last word, or, for a name of East Asian form, the surname in front.
 * `wei lanfen` 0, `grace wei` 1, `grace wei lanfen` 1.
 */
export function surnameAt(words: readonly string[]): number {
  const front = words.slice(0, -1).findIndex((word) => EAST_ASIAN_SURNAMES.has(word));
  const last = words.at(-1) ?? '';
  if (front >= 0 && words.length <= 3 && !EAST_ASIAN_SURNAMES.has(last)) return front;
  return words.length - 1;
}

export function isInitial(word: string): boolean {
  return word.length === 1;
}

/** Whether `long` may be the fuller writing of the name `short`, both of two words or more. */
export function isFuller(long: readonly string[], short: readonly string[]): boolean {
  if (short.length > long.length || short.length < 2) return false;
  if (short.length === long.length) return short.some(isInitial) && agree(long, short, 0);
  for (let at = 0; at + short.length <= long.length; at++) if (agree(long, short, at)) return true;
  return long.at(-1) === short.at(-1) && agreeFirst(long, short) && isSubsequence(short, long);
}

function agree(long: readonly string[], short: readonly string[], at: number): boolean {
  return short.every((word, index) => sameWord(long[at + index] ?? '', word)) && short.some((word) => !isInitial(word));
}

function agreeFirst(long: readonly string[], short: readonly string[]): boolean {
  return sameWord(long[0] ?? '', short[0] ?? '');
}

function sameWord(long: string, short: string): boolean {
  return long === short || (isInitial(short) && long.startsWith(short));
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (at < short.length && sameWord(word, short[at] ?? '')) at++;
  return at === short.length;
}
