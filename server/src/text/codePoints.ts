/** UTF-16 offsets to code points and back, for formats that count characters as Unicode does. */

export interface CodePoints {
  /** Of an offset between the halves of a character, the character's. */
  at(offset: number): number;
  /** The UTF-16 offset of a code point; behind the last, the end of the text. */
  offsetOf(codePoint: number): number;
}

export function codePointsOf(content: string): CodePoints {
  /** Offsets of the second halves. */
  const halves: number[] = [];
  for (const { index } of content.matchAll(/[\u{10000}-\u{10ffff}]/gu)) halves.push(index + 1);
  return {
    at: (offset) => offset - countBelow(halves, (half) => half <= offset),
    offsetOf(codePoint) {
      // The half at index i stands behind code point `half - i - 1`, whose end it moves by one.
      const moved = countBelow(halves, (half, index) => half - index <= codePoint);
      return Math.min(codePoint + moved, content.length);
    },
  };
}

/** How many members, from the first, pass a test that none passes after the first that fails. */
function countBelow(members: readonly number[], passes: (member: number, index: number) => boolean): number {
  let low = 0;
  let high = members.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(members[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
