/**
 * Listed parts that do not come to their total.
 *
 * Agreeing: "18 goals: 11 at home, four away and three in the cup". Conflicting: "20 goals: 11 at home, four away and
 * three in the cup". A list that only gives examples ("including") has no total.
 */
import { statementAt } from '../facts/at';
import { agree, type Breakdown, breakdownsIn } from '../facts/breakdowns';
import type { Facts } from '../facts/facts';
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

function mismatchOf(facts: Facts, path: string, breakdown: Breakdown): Finding | undefined {
  if (agree(breakdown)) return undefined;
  const { total, parts } = breakdown;
  const at = statementAt(facts, path, total);
  const against = parts.flatMap((part) => statementAt(facts, path, part) ?? []);
  if (!at || against.length < parts.length) return undefined;
  const sum = inFigures(parts.reduce((value, part) => value + part.value, 0));
  const terms = parts.map(({ value }) => inFigures(value)).join(' + ');
  return {
    rule: sumMismatch.id,
    severity: 'warning',
    message: `the parts come to ${sum}`,
    at,
    against,
    why: [
      `${against.map((part) => quoted(facts, part)).join(', ')} are listed as the parts of ${quoted(facts, at)}.`,
      `${terms} = ${sum}, not ${inFigures(total.value)}.`,
    ],
  };
}

/** `4,320`; `7.2 billion`. */
function inFigures(value: number): string {
  const exact = Number(value.toPrecision(12));
  if (exact < 1e6) return exact.toLocaleString('en-US');
  return exact.toLocaleString('en-US', { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 6 });
}
