/**
 * What a title says of the rank in one line of work: "assistant curator" under "chief curator", "guest conductor" beside
 * "principal conductor".
 *
 * Read from the words of the title alone, so that it holds for any head.
 */

const UNDER =
  /^(?:deputy|vice|assistant|associate|junior|guest|visiting|second|third|trainee|student|apprentice|under)[ -]|^(?:co|sub|under|vice)-/;
const TOP = /^(?:chief|head|principal|senior|lead|leading|first|full)[ -]/;

/** Of the same line of work, one of them under the other or from outside. Both in lower case, words and hyphens only. */
export function ranksApart(a: string, b: string): boolean {
  return isUnderTop(a, b) || isUnderTop(b, a);
}

function isUnderTop(a: string, b: string): boolean {
  const [under, top] = [UNDER.exec(a)?.[0], TOP.exec(b)?.[0]];
  if (under === undefined || top === undefined) return false;
  return a.slice(under.length) === b.slice(top.length) && a.length > under.length;
}

/** Whose head goes by the plain title; a deputy is known by its own. */
const ASIDE = /^(?:co|sub)-|^(?:second|trainee|student|apprentice) /;

/** "Co-pilot" beside "the pilot": what is under a head that the other text speaks of as the one. */
export function isUnderTheOne(a: string, one: string): boolean {
  const under = ASIDE.exec(a)?.[0];
  return under !== undefined && one !== '' && a.slice(under.length) === one;
}
