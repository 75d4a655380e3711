/** Of many pairs that disagree about one fact: which statement stands alone, and against which others. */

import { put } from '../../text/buckets';
import type { Phrase } from '../../text/phrase';
import type { Statement } from '../statement';
import { inOrder, type Pair } from './pairs';

export interface Odd {
  readonly at: Statement;
  readonly against: readonly [Statement, ...Statement[]];
  readonly points: number;
  readonly why: readonly Phrase[];
}

/** Each pair is told once, at the one of its two statements that disagrees with more; at the earlier one on a tie. */
export function oddOnes(pairs: readonly Pair[]): readonly Odd[] {
  const count = new Map<Statement, number>();
  for (const { a, b } of pairs) for (const side of [a, b]) count.set(side, (count.get(side) ?? 0) + 1);
  const byOdd = new Map<Statement, Pair[]>();
  for (const pair of pairs) {
    const at = (count.get(pair.b) ?? 0) > (count.get(pair.a) ?? 0) ? pair.b : pair.a;
    put(byOdd, at, pair);
  }
  return [...byOdd]
    .map(([at, own]) => ({
      at,
      // Nothing is odd without a pair.
      against: [...new Set(own.map(({ a, b }) => (a === at ? b : a)))].sort(inOrder) as [Statement, ...Statement[]],
      points: Math.max(...own.map((pair) => pair.points)),
      why: [...own].sort((p, q) => q.points - p.points)[0]?.why ?? [],
    }))
    .sort((x, y) => inOrder(x.at, y.at));
}
