/** How far the values and times of two statements lie apart, and whether as a slip of the pen sets them apart. */
import { apart, daysOf, wordedIn } from '../calendar';
import { recurring } from '../frames/things';
import type { Statement } from '../statement';
import { eventsOf } from './comparable';
import { isShifted, isTransposed } from './slips';
import { inUnit } from './values';

/** A day and month in the text's own words. */
export function exactDay({ value }: Statement): boolean {
  if (value.kind !== 'date') return false;
  const { day, month } = wordedIn(value.date);
  return (day !== undefined && month !== undefined) || /^\d{4}-\d\d-\d\d$/.test(value.date.text);
}

/** One event told with two dates is mostly told with near ones; what is held every month has near ones anyway. */
export function daysOrWeeksApart(a: Statement, b: Statement): boolean {
  if (!exactDay(a) && !exactDay(b)) return false;
  if ([a, b].some((statement) => recurring.has(eventsOf(statement)[0] ?? ''))) return false;
  const [x, y] = [a, b].map(({ value }) => (value.kind === 'date' ? daysOf(value.date.value) : undefined));
  if (!x || !y) return Math.abs((dayOfYear(a) ?? 0) - (dayOfYear(b) ?? Infinity)) <= 31;
  if (x.to - x.from > MONTH || y.to - y.from > MONTH) return false;
  return Math.max(x.from - y.to, y.from - x.to) <= MONTH;
}

const MONTH = 31;

/** As the words have it, whatever the year; months taken as of one length. */
function dayOfYear({ value }: Statement): number | undefined {
  const { day, month } = value.kind === 'date' ? wordedIn(value.date) : {};
  return day !== undefined && month !== undefined ? 31 * month + day : undefined;
}

/** What happens every other year is mostly not one event; but nothing is founded or born twice. */
export function yearsApart(one: Statement, other: Statement): boolean {
  const [a, b] = [one.value, other.value];
  if (ONCE.has(eventsOf(one)[0] ?? '')) return false;
  const [x, y] = [a, b].map((value) => (value.kind === 'date' ? daysOf(value.date.value) : undefined));
  return !!x && !!y && Math.max(x.from - y.to, y.from - x.to) > 300;
}

const ONCE = new Set(['found', 'birth', 'death', 'build', 'bury']);

/** In days between two documents that tell of the same day. */
const SAME_NEWS = 3;

/** Whether both documents are of the same few days. */
export function daysMeet(a: Statement, b: Statement): boolean {
  const [x, y] = [daysOf(a.asOf), daysOf(b.asOf)];
  return !!x && !!y && Math.max(x.from - y.to, y.from - x.to) <= SAME_NEWS;
}

export function timesMeet(a: Statement, b: Statement): boolean {
  const [x, y] = [daysOf(a.time), daysOf(b.time)];
  return !!x && !!y && !apart(x, y);
}

export function transposed({ value: a }: Statement, { value: b }: Statement): boolean {
  return a.kind === 'figure' && b.kind === 'figure' && isTransposed(a.figure, b.figure);
}

/** Figures of another order of magnitude mostly measure something else: 0, 1 beyond threefold, 2 beyond sixfold, 4 beyond fortyfold. */
export function farApart({ value: a }: Statement, { value: b }: Statement): number {
  if (a.kind !== 'figure' || b.kind !== 'figure' || isShifted(a.figure, b.figure)) return 0;
  const [other = b.figure] = inUnit(b.figure, a.figure.unit);
  const [low, high] = [a.figure.value, other.value].sort((x, y) => x - y) as [number, number];
  if (low > 0 && high / low > 40) return 4;
  return low <= 0 || high / low > 6 ? 2 : high / low > 3 ? 1 : 0;
}

/** One tells of a time long before its document, the other of no time at all: its own, most likely. */
export function onlyOneLongAgo(a: Statement, b: Statement): boolean {
  const [dated, other] = a.when ? [a, b] : [b, a];
  const [then, now] = [daysOf(dated.time), daysOf(other.asOf)];
  return dated.value.kind === 'figure' && !!dated.when && !other.when && !!then && !!now && now.from - then.to > 400;
}
