/** Whether words go on in what now stands beside them: "Ann" in "Annabel", "2" in "2.8". */
import type { Span } from '../text/span';

const BEFORE = /[\p{L}\p{M}\p{N}]$|\p{N}[.,]$/u;
const FIRST = /^[\p{L}\p{M}\p{N}]/u;
const LAST = /[\p{L}\p{M}\p{N}]$/u;
const AFTER = /^[\p{L}\p{M}\p{N}]|^[.,]\p{N}/u;

/** In a text; two units on either side are looked at. */
export function goesOn(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return goesOnBefore(text.slice(Math.max(0, start - 2), start), words) || goesOnAfter(words, text.slice(end, end + 2));
}

export function goesOnBefore(before: string, words: string): boolean {
  return BEFORE.test(before) && FIRST.test(words);
}

export function goesOnAfter(words: string, after: string): boolean {
  return LAST.test(words) && AFTER.test(after);
}
