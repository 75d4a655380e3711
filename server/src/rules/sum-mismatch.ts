/**
 * Listed parts that do not come to their total.
 *
 * Agreeing: "18 goals: 11 at home, four away and three in the cup". Conflicting: "20 goals: 11 at home, four away and
 * three in the cup". A list that only gives examples ("including") has no total.
 */
import { statementAt } from '../facts/at';
import { type Breakdown, breakdownsIn } from '../facts/breakdowns';
import type { Facts } from '../facts/facts';
import { boundsOf } from '../facts/values';
import { quoted } from './message';
import type { Finding, Rule } from './rule';

export const sumMismatch: Rule = { id: 'sum-mismatch', check };

function* check(facts: Facts): Iterable<Finding> {
  for (const [path, reading] of [...facts.readings].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const breakdown of breakdownsIn(reading)) {
      const finding = mismatchOf(facts, path, breakdown);
      if (finding) yield finding;
    }
}

function mismatchOf(facts: Facts, path: string, { total, parts }: Breakdown): Finding | undefined {
  const sums = parts.map(boundsOf).reduce((sum, { low, high }) => ({ low: sum.low + low, high: sum.high + high }));
  const whole = boundsOf(total);
  if (sums.low <= whole.high && whole.low <= sums.high) return undefined;
  const at = statementAt(facts, path, total);
  const against = parts.flatMap((part) => statementAt(facts, path, part) ?? []);
  if (!at || against.length === 0) return undefined;
  const sum = parts.reduce((value, part) => value + part.value, 0);
  return {
    rule: sumMismatch.id,
    severity: 'warning',
    message: `the parts come to ${Number(sum.toPrecision(12)).toLocaleString('en-US')}`,
    at,
    against,
    why: [`${against.map((part) => quoted(facts, part)).join(' + ')} is not ${quoted(facts, at)}.`],
  };
}
