/**
 * The dateline that opens a story: "SETUBAL, Portugal, Nov 9 (Wire) -", "Hefei, Oct. 30, 2024 /Wire/ --", "(Hefei) 30
 * October 2024 –"; less surely "Hefei, 30 October 2024. The mill …", "Hefei - October 30, 2024: The mill …".
 */

const PLACE = /^\W{0,3}(?:\p{Lu}[\p{L}\p{M}\s.,'’/()–—-]{0,70}[\s,.()–—-]+)?$/u;
const LOOSE_PLACE = /^\W{0,3}\p{Lu}[\p{L}\p{M}\s.,'’/()–—-]{1,50}(?:,|:|\)|\s[–—-])\s*$/u;

/** What stands behind the date: an agency in brackets or strokes, or a dash, and then the story. */
export const BEGINS = /^\)?[.,]?\s*(?:(?:\([^)\n]{2,60}\)|\/[^/\n]{2,40}\/)\s*[–—.:-]+\s|[–—-]+\s+\S|[–—]\S|\.{3}\s)/;
/** A stop or a colon may as well begin a tale of that day. */
const LOOSELY_BEGINS = /^\)?[.:]\s+["“‘']?\p{Lu}/u;
const IN_BRACKETS = /^\]\s+\S/;

/** Whether nothing but a place stands between the start of the line and the date. */
export function isPlace(before: string): boolean {
  return PLACE.test(before) && !/\b(?:on|in|at|by|of|the|from|to|and)\s+$/i.test(before);
}

/** Whether place and date open a story without an agency or a dash between. */
export function opensLoosely(before: string, after: string): boolean {
  if (before.trim() === '[') return IN_BRACKETS.test(after);
  return LOOSE_PLACE.test(before) && isPlace(before.replace(/:\s*$/, ' ')) && LOOSELY_BEGINS.test(after);
}
