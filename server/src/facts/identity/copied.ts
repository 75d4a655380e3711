/** Whether two sentences are one, copied, with another value in the same place. */

import type { Facts } from '../facts';
import { BESIDE, type Statement } from '../statement';
import { isContent } from '../words';
import { isEnd, sameHolder, timesApart } from './comparable';

/** So many of the words around the two values are the same, on both sides of them: one sentence, copied. */
const COPIED = 5;

export function saySame(facts: Facts, a: Statement, b: Statement): boolean {
  const before = sameBeside(a.beside.before, b.beside.before);
  const behind = sameBeside(a.beside.behind, b.beside.behind);
  if (before.length === 0 || behind.length === 0 || before.length + behind.length < COPIED) return false;
  if ([...before, ...behind].filter(isContent).length < 2) return false;
  // The day of a figure sets two figures apart; of a date it is the value itself.
  if (a.value.kind === 'figure' && a.when && b.when && timesApart(a.when, b.when)) return false;
  if (a.value.kind === 'date' && isEnd(a) !== isEnd(b)) return false;
  return sameHolder(facts, a, b);
}

/** The words that stand at the same distance; that both sentences end there counts as one. */
function sameBeside(x: readonly string[], y: readonly string[]): readonly string[] {
  const same = x.filter((word, i) => word === y[i]);
  return x.length === y.length && x.length < BESIDE && same.length === x.length ? [...same, ''] : same;
}
