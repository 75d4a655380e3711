/** Where a span has come to after an edit that is seen as it is made. */
import type { Span } from '../text/span';
import { goesOn } from './boundary';

/**
 * Follows spans of `before` into `after`, taking what differs between the two for one edit; `undefined` for a span
 * whose words the edit changed. Of two words that are alike, of which one was taken out, either may have been it.
 */
export function following(before: string, after: string): (span: Span) => Span | undefined {
  const head = sameHead(before, after);
  const tail = sameTail(before, after);
  const shorter = Math.min(before.length, after.length);
  // Where words repeat, the same edit can be seen further up or further down.
  const edits = [
    { start: head, end: before.length - Math.min(tail, shorter - head) },
    { start: Math.min(head, shorter - tail), end: before.length - tail },
  ];
  return (span) => {
    const edit = edits.find(({ start, end }) => span.end <= start || span.start >= end);
    if (!edit) return undefined;
    const shift = span.start >= edit.end ? after.length - before.length : 0;
    const now = { start: span.start + shift, end: span.end + shift };
    return goesOn(after, now) && !goesOn(before, span) ? undefined : now;
  };
}

function sameHead(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function sameTail(a: string, b: string): number {
  let length = 0;
  while (
    length < a.length &&
    length < b.length &&
    a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)
  )
    length += 1;
  return length;
}
