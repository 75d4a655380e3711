/**
 * From one date to another, where the first leaves something to the second: between March and May,
 * from 28 May to 3 June 2024, January–March 2025.
 *
 * Not: two dates each with its year, which stay two; "from Monday to Friday"; "in March and in May".
 */
import type { DatePart } from '../mentions';
import type { Meaning } from './meaning';

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
  if (from.kind !== to.kind || !(from.kind === 'month' || from.kind === 'day' || from.kind === 'quarter'))
    return undefined;
  if (!(to.kind === 'month' || to.kind === 'day' || to.kind === 'quarter') || from.year !== undefined) return undefined;
  const spoken = /\p{L}/u.test(joint);
  const opened = /\b(?:from|between)\s+(?:the\s+)?$/i.test(before);
  if (!(JOINT.test(joint) && (opened || !spoken)) && !(LIST.test(joint) && /\bbetween\s+(?:the\s+)?$/i.test(before)))
    return undefined;
  if (to.year === undefined) return { kind: 'range', from, to };
  const back = orderOf(from) > orderOf(to) ? 1 : 0;
  const year = typeof to.year === 'number' ? to.year - back : { offset: to.year.offset - back };
  return { kind: 'range', from: { ...from, year }, to };
}

function orderOf(end: Meaning): number {
  if (end.kind === 'day') return end.month * 100 + end.day;
  if (end.kind === 'month') return end.month;
  return end.kind === 'quarter' ? end.which : 0;
}
