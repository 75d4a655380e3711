/** Where the words begin that loosen a value: of "trapped for close to nine hours" none of "close to" tells what it measures. */

const HEDGE =
  /\b(?:(?:very\s+|somewhere\s+)?close to|(?:just\s+|well\s+)?short of|(?:an\s+)?estimated|exceeding|topping|in (?:the region|excess) of|getting on for|upwards? of|more or less|something like)\s+(?:an?\s+|the\s+)?$/i;
/** UTF-16 units: the longest of them, and an article. */
const REACH = 32;

/** The offset before the hedge of the value at `start`; `start` itself where it has none of several words. */
export function beforeHedge(content: string, from: number, start: number): number {
  const hedge = HEDGE.exec(content.slice(Math.max(from, start - REACH), start));
  return hedge ? start - hedge[0].length : start;
}
