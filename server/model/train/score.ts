/** Precision, recall and F1 of names found against names marked: same span, same type. */
import type { Span } from '../../src/text/span';

export interface Typed extends Span {
  readonly type: string;
}

export interface Tally {
  right: number;
  found: number;
  marked: number;
}

export function emptyTally(): Tally {
  return { right: 0, found: 0, marked: 0 };
}

export function count(tally: Tally, found: readonly Typed[], marked: readonly Typed[]): void {
  const key = ({ start, end, type }: Typed) => `${start}-${end} ${type}`;
  const wanted = new Set(marked.map(key));
  tally.right += found.filter((name) => wanted.has(key(name))).length;
  tally.found += found.length;
  tally.marked += marked.length;
}

export function f1({ right, found, marked }: Tally): number {
  return right === 0 ? 0 : (2 * right) / (found + marked);
}

export function line(title: string, tally: Tally): string {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(5);
  const precision = percent(tally.right / Math.max(1, tally.found));
  const recall = percent(tally.right / Math.max(1, tally.marked));
  return `${title.padEnd(16)} P ${precision}  R ${recall}  F1 ${percent(f1(tally))}  (${tally.marked} marked)`;
}
