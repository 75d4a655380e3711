/** The pairs of statements that speak of the same fact: found bucket by bucket, each pair once. */
import type { Phrase } from '../../text/phrase';
import { ALONE, type Facts } from '../facts';
import { ofKindIn } from '../grouped';
import type { Statement } from '../statement';
import { NEEDED, sameFact } from './same';
import { countOtherwise } from './siblings';
import { inUnit } from './values';

export interface Pair {
  readonly a: Statement;
  readonly b: Statement;
  /** How much speaks for the same fact; at least `NEEDED`. */
  readonly points: number;
  readonly why: readonly Phrase[];
}

/** An anchor that more statements share than this tells nothing apart; rarer ones do. */
const CROWD = 300;
/** Pairs, and statements that might explain one, that are looked at in one go: some milliseconds. */
const PART = 1000;
/** And a noun by itself, with nothing else in common, even less. */
const CROWD_ALONE = 40;

/** Statements of two documents that meet in a bucket, each two once; the first comes earlier by path. */
export function* meetings(facts: Facts, kind: 'figure' | 'date'): Iterable<readonly [Statement, Statement]> {
  const met = new Map<Statement, Set<Statement>>();
  for (const [key, bucket] of facts.buckets) {
    const own = bucket.filter(({ value }) => value.kind === kind);
    if (own.length > (key.startsWith(ALONE) ? CROWD_ALONE : CROWD)) continue;
    for (const [i, a] of own.entries()) {
      const before = met.get(a) ?? new Set();
      met.set(a, before);
      for (let k = i + 1; k < own.length; k++) {
        const b = own[k] as Statement;
        if (a.path === b.path || before.has(b)) continue;
        before.add(b);
        yield [a, b];
      }
    }
  }
}

/**
 * Of two documents each, `a` the earlier by path. `exclude` says whether the two values cannot both be true; it is asked
 * first, being cheap. Comes back now and then, with nothing, before it is done.
 */
export function* pairsIn(
  facts: Facts,
  kind: 'figure' | 'date',
  exclude: (a: Statement, b: Statement) => boolean,
): Generator<undefined, readonly Pair[]> {
  const pairs: Pair[] = [];
  let looked = 0;
  for (const [a, b] of meetings(facts, kind)) {
    looked += 1;
    if (looked >= PART) {
      looked = 0;
      yield;
    }
    if (!exclude(a, b) || countOtherwise(facts, a, b)) continue;
    const same = sameFact(facts, a, b);
    if (!same || same.points < NEEDED) continue;
    looked += couldExplain(facts, a, b).length + couldExplain(facts, b, a).length;
    if (!explained(facts, a, b, exclude) && !explained(facts, b, a, exclude))
      pairs.push({ a, b, points: same.points, why: same.why });
  }
  return pairs.sort((p, q) => inOrder(p.a, q.a) || inOrder(p.b, q.b));
}

/** By path, then by place. */
export function inOrder(a: Statement, b: Statement): number {
  return a.path === b.path ? a.span.start - b.span.start || a.span.end - b.span.end : a.path < b.path ? -1 : 1;
}

/** How much less may speak for a statement that explains a difference than for one that makes it. */
const LENIENT = 0.8;

/** Whether the document of `a` itself agrees with `b` elsewhere: then `a` speaks of something else. */
function explained(
  facts: Facts,
  a: Statement,
  b: Statement,
  exclude: (a: Statement, b: Statement) => boolean,
): boolean {
  return couldExplain(facts, a, b).some((other) => {
    if (other === a || isDistance(other) || !alike(other, b) || exclude(other, b)) return false;
    return (sameFact(facts, other, b)?.points ?? 0) >= NEEDED - LENIENT;
  });
}

function couldExplain({ statements }: Facts, { path }: Statement, { value }: Statement): readonly Statement[] {
  return ofKindIn(statements.get(path) ?? [], value);
}

/** "On 4 May, eleven days afterwards": a second way to say when, from which nothing new is to be learnt. */
function isDistance({ value }: Statement): boolean {
  return value.kind === 'date' && value.date.form === 'ago';
}

/** Whether both values are of one kind and unit, so that they could agree or not. */
export function alike({ value: a }: Statement, { value: b }: Statement): boolean {
  if (a.kind === 'figure' && b.kind === 'figure')
    return a.figure.figure === b.figure.figure && inUnit(a.figure, b.figure.unit).length > 0;
  return a.kind === b.kind;
}
