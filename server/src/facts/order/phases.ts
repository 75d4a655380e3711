/** Which of two deeds of one thing comes first: what begins, comes or opens, and what ends, leaves or closes. */
import type { Deed } from './deeds';

const FIRST: ReadonlySet<string> = new Set(
  'begin open arrive appoint hire discover found blaze connect inaugurate'.split(' '),
);
const LAST: ReadonlySet<string> = new Set(
  'end close depart resign dismiss expel extinguish expire disconnect retire stop vacate'.split(' '),
);

/** `earlier` where `x` is the beginning of what `y` ends; `undefined` where nothing tells. */
export function phasesOf(x: Deed, y: Deed): 'earlier' | 'later' | undefined {
  if (FIRST.has(x.head) && LAST.has(y.head)) return 'earlier';
  return LAST.has(x.head) && FIRST.has(y.head) ? 'later' : undefined;
}
