/**
 * Where quoted words stand in a text now.
 *
 * They stand where the words and both sides of them are found once; or, where one side was edited, where the words
 * and the other side are. Nothing else is believed: not the place alone, and not the words alone. A quote found
 * twice, or not at all, is an orphan.
 */
import { codePointsOf } from '../text/codePoints';
import type { Span } from '../text/span';
import { goesOn, goesOnAfter, goesOnBefore } from './boundary';
import { lineEnds, type Quote, TELLING } from './quote';

export type Anchored = Span | Orphan;

/** `lost`: the words with what stood around them are gone. `ambiguous`: they stand in several places. */
export type Orphan = 'lost' | 'ambiguous';

export function isOrphan(anchored: Anchored): anchored is Orphan {
  return typeof anchored === 'string';
}

/** Anchors quotes in `content`; to be kept where many are anchored. */
export function anchoring(content: string): (quote: Quote) => Anchored {
  const text = lineEnds(content);
  const back = text === content ? undefined : offsetsBack(content);
  return (quote) => {
    const found = find(text, quote);
    if (isOrphan(found) || !back) return found;
    return { start: back(found.start), end: back(found.end) };
  };
}

/** Whether the words stand in `content` with both their sides: enough to know a document by that was renamed. */
export function standsWhole(content: string, { prefix, exact, suffix }: Quote): boolean {
  return once(lineEnds(content), prefix + exact + suffix) !== undefined;
}

function find(text: string, quote: Quote): Anchored {
  const { exact, prefix, suffix } = quote;
  if (exact === '') return 'lost';
  const spanAt = (start: number): Span => ({ start, end: start + exact.length });
  const whole = prefix + exact + suffix;
  const first = text.indexOf(whole);
  if (first >= 0) {
    if (text.indexOf(whole, first + 1) < 0) return spanAt(first + prefix.length);
    return repeated(text, quote) ?? 'ambiguous';
  }
  const places = new Set<number>();
  for (const place of [afterPrefix(text, quote), beforeSuffix(text, quote)]) {
    if (place === 'ambiguous') return place;
    if (place !== undefined) places.add(place);
  }
  const [only, second] = places;
  if (only === undefined || changed(text, spanAt(only), quote)) return 'lost';
  return second === undefined ? spanAt(only) : 'ambiguous';
}

/** Whether the edited side made other words of these. */
function changed(text: string, span: Span, { prefix, exact, suffix }: Quote): boolean {
  return goesOn(text, span) && !goesOnBefore(prefix.slice(-2), exact) && !goesOnAfter(exact, suffix.slice(0, 2));
}

/** What repeated itself from the start can be told by its place alone, as long as that has not moved. */
function repeated(text: string, { exact, prefix, suffix, start }: Quote): Span | undefined {
  if (prefix.length >= TELLING || suffix.length >= TELLING) return undefined;
  const at = codePointsOf(text).offsetOf(start);
  const stands = text.startsWith(prefix + exact + suffix, at - prefix.length);
  return stands ? { start: at, end: at + exact.length } : undefined;
}

function afterPrefix(text: string, { exact, prefix }: Quote): number | 'ambiguous' | undefined {
  const needle = prefix + exact;
  if (prefix.length < TELLING) return text.startsWith(needle) ? prefix.length : undefined;
  const place = onceOrMore(text, needle);
  return typeof place === 'number' ? place + prefix.length : place;
}

function beforeSuffix(text: string, { exact, suffix }: Quote): number | 'ambiguous' | undefined {
  const needle = exact + suffix;
  if (suffix.length < TELLING) return text.endsWith(needle) ? text.length - needle.length : undefined;
  return onceOrMore(text, needle);
}

function onceOrMore(text: string, needle: string): number | 'ambiguous' | undefined {
  const first = text.indexOf(needle);
  if (first < 0) return undefined;
  return text.indexOf(needle, first + 1) < 0 ? first : 'ambiguous';
}

function once(text: string, needle: string): number | undefined {
  const place = onceOrMore(text, needle);
  return typeof place === 'number' ? place : undefined;
}

/** Offsets of a text with its line ends made one character, to offsets of the text as it is. */
function offsetsBack(content: string): (offset: number) => number {
  const dropped: number[] = [];
  for (const { index } of content.matchAll(/\r\n/g)) dropped.push(index);
  return (offset) => {
    let low = 0;
    let high = dropped.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      // The line end at index i stands at `dropped - i` in the text without them.
      if ((dropped[middle] as number) - middle < offset) low = middle + 1;
      else high = middle;
    }
    return offset + low;
  };
}
