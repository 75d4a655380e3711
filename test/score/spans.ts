/** Dates and figures: found where the spans overlap, right where the values are equal. */
import { type Analysis, documentOf, overlap, type PlacedDate, type PlacedFigure } from './analysis';
import type { Gold } from './gold';
import { type Agreement, agreement, type Pairing, pair, type Share } from './pairing';

export type DatePairing = Pairing<PlacedDate, PlacedDate>;
export type FigurePairing = Pairing<PlacedFigure, PlacedFigure>;

export function pairDates(gold: Gold, analysis: Analysis): DatePairing {
  return pair(gold.dates ?? [], analysis.dates, overlap);
}

export function pairFigures(gold: Gold, analysis: Analysis): FigurePairing {
  return pair(gold.figures ?? [], analysis.figures, overlap);
}

export function scoreSpans<G, S>(
  pairing: Pairing<G, S>,
  same: (gold: G, found: S) => boolean,
): { spans: Agreement; values: Share } {
  const { pairs, missed, spurious } = pairing;
  const right = pairs.filter(([expected, found]) => same(expected, found)).length;
  const of = pairs.length + missed.length;
  return { spans: agreement(pairs.length, pairs.length + spurious.length, of), values: { right, of } };
}

/** EDTF values are compared as written. */
export function sameDate(a: PlacedDate, b: PlacedDate): boolean {
  return a.value === b.value;
}

/** Equal but for what floating point loses. */
export function sameNumber(a: PlacedFigure, b: PlacedFigure): boolean {
  return Math.abs(a.value - b.value) <= 1e-9 * Math.max(1, Math.abs(a.value), Math.abs(b.value));
}

export function sameFigure(a: PlacedFigure, b: PlacedFigure): boolean {
  return sameNumber(a, b) && (a.unit ?? '').toLowerCase() === (b.unit ?? '').toLowerCase();
}

/** Unknown is right where the gold has none. */
export function scoreDocumentDates(gold: Gold, analysis: Analysis): Share {
  const right = gold.documents.filter(({ file, date }) =>
    analysis.documents.some((found) => documentOf(found) === file && (found.date ?? null) === (date ?? null)),
  );
  return { right: right.length, of: gold.documents.length };
}
