/** A stretch of a document, and how two of them lie to each other. */

/** UTF-16 units from the top of the document; `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether `offset` touches the span. Its end counts: a cursor behind the last letter is still on the word. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Reading order: by start, the longer one first. */
export function inReadingOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * The first index whose span ends after `offset`, in spans that do not overlap and stand in reading order.
 * `spans.length` where none does.
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The members of `spans` that lie wholly within `outer`; same conditions as `firstEndingAfter`. */
export function within<T extends Span>(spans: readonly T[], outer: Span): readonly T[] {
  const found: T[] = [];
  for (let i = firstEndingAfter(spans, outer.start); i < spans.length; i++) {
    const span = spans[i] as T;
    if (span.end > outer.end) break;
    if (span.start >= outer.start) found.push(span);
  }
  return found;
}
