/** The dateline that opens a story: "SETUBAL, Portugal, Nov 9 (Wire) -", "Hefei, Oct. 30, 2024 /Wire/ --". */

const PLACE = /^\W{0,3}(?:\p{Lu}[\p{L}\p{M}\s.,'’/()–—-]{0,70}[\s,.(–—-]+)?$/u;

/** What stands behind the date: an agency in brackets or strokes, or a dash, and then the story. */
export const BEGINS = /^\)?\.?\s*(?:(?:\([^)\n]{2,60}\)|\/[^/\n]{2,40}\/)\s*[–—.:-]+\s|[–—-]+\s+\S|\.{3}\s)/;

/** Whether nothing but a place stands between the start of the line and the date. */
export function isPlace(before: string): boolean {
  return PLACE.test(before) && !/\b(?:on|in|at|by|of|the|from|to|and)\s+$/i.test(before);
}
