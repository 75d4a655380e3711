/** Whether two ages of one person cannot both be right, given the years between the documents. */
import { daysOf } from '../calendar';
import type { Statement } from '../statement';

/** Between two birthdays. */
const BIRTHDAY = 1;
/** Where one document has no date. */
const UNDATED = 2;
const YEAR = 365.25;

/** `undefined` where they are no two ages. */
export function agesExclude(a: Statement, b: Statement): boolean | undefined {
  if (a.value.kind !== 'figure' || b.value.kind !== 'figure') return undefined;
  const [x, y] = [a.value.figure, b.value.figure];
  if (x.figure !== 'age' || y.figure !== 'age') return undefined;
  const [then, now] = [yearsAt(a), yearsAt(b)];
  if (then === undefined || now === undefined) return Math.abs(x.value - y.value) > UNDATED;
  const apart = y.value - x.value;
  // Of the dead, texts of any year give the same age.
  return Math.abs(apart) > BIRTHDAY && Math.abs(apart - (now - then)) > BIRTHDAY + 0.1;
}

/** Of the document, in years; `undefined` where it tells of another year. */
function yearsAt({ asOf, when, time }: Statement): number | undefined {
  const [own, told] = [daysOf(asOf), daysOf(time)];
  if (!own || (when && (!told || Math.abs(told.from - own.from) > YEAR))) return undefined;
  return own.from / YEAR;
}
