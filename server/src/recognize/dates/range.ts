/**
 * From one date to another, where the first leaves something to the second: between March and May,
 * from 28 May to 3 June 2024, January–March 2025.
 *
 * Not: two dates each with its year, which stay two; "from Monday to Friday"; "in March and in May".
 */
import type { DatePart } from '../mentions';
import type { Meaning, Yearly } from './meaning';

export interface RangeEnd {
  readonly meaning: Meaning;
  readonly stated: readonly DatePart[];
}

const JOINT = /^(?:\s?[–—-]\s?|\s+(?:to|until|till|through)\s+)$/;
const LIST = /^\s+and\s+$/;

/** The range that two neighbouring dates make; `undefined` where they stay two. */
export function rangeOf(before: string, first: RangeEnd, joint: string, second: RangeEnd): Meaning | undefined {
  const from = first.meaning;
  const to = second.meaning;
  const start = yearlyOf(from);
  const end = yearlyOf(to);
  if (!start || !end || start.year !== undefined || (start.kind === 'day') !== (end.kind === 'day')) return undefined;
  const spoken = /\p{L}/u.test(joint);
  const opened = /\b(?:from|between)\s+(?:the\s+)?$/i.test(before);
  const between = LIST.test(joint) && /\bbetween\s+(?:the\s+)?$/i.test(before);
  if (!between && !(JOINT.test(joint) && (opened || !spoken))) return undefined;
  if (end.year === undefined) return { kind: 'range', from, to };
  const back = orderOf(start) > orderOf(end) ? 1 : 0;
  const year = typeof end.year === 'number' ? end.year - back : { offset: end.year.offset - back };
  const dated: Yearly = { ...start, year };
  return { kind: 'range', from: from.kind === 'part' ? { ...from, of: dated } : dated, to };
}

/** The day, month or quarter itself, or of which the date is a part. */
function yearlyOf(meaning: Meaning): Yearly | undefined {
  const inner = meaning.kind === 'part' ? meaning.of : meaning;
  return inner.kind === 'day' || inner.kind === 'month' || inner.kind === 'quarter' ? inner : undefined;
}

function orderOf(end: Meaning): number {
  if (end.kind === 'day') return end.month * 100 + end.day;
  if (end.kind === 'month') return end.month;
  return end.kind === 'quarter' ? end.which : 0;
}
