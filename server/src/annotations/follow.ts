/** Where a span has come to after an edit that is seen as it is made. */
import type { Span } from '../text/span';
import { goesOn } from './boundary';

/**
 * Follows spans of `before` into `after`, taking what differs between the two for one edit; `undefined` for a span
 * whose words the edit changed.
 */
export function following(before: string, after: string): (span: Span) => Span | undefined {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  const editEnd = before.length - tail;
  const shift = after.length - before.length;
  return (span) => {
    const moved = span.start >= editEnd ? shift : 0;
    if (span.end > head && span.start < editEnd) return undefined;
    const now = { start: span.start + moved, end: span.end + moved };
    return goesOn(after, now) && !goesOn(before, span) ? undefined : now;
  };
}
