/**
 * A percentage that the figures beside it do not give.
 *
 * Agreeing: "Of the 50 houses, 12 (24%) were empty". Conflicting: "Of the 50 houses, 12 (34%) were empty"; "from
 * $4 million to $5 million, an increase of 20%".
 */
import { statementAt } from '../facts/at';
import type { Facts } from '../facts/facts';
import { type Share, sharesIn } from '../facts/shares';
import { boundsOf } from '../facts/values';
import { quoted } from './message';
import type { Finding, Rule } from './rule';

export const shareMismatch: Rule = { id: 'share-mismatch', check };

function* check(facts: Facts): Iterable<Finding> {
  for (const [path, reading] of [...facts.readings].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const share of sharesIn(reading)) {
      const finding = mismatchOf(facts, path, share);
      if (finding) yield finding;
    }
}

/** A percentage may be rounded a little more boldly than its digits say. */
const LEEWAY = 0.6;

function mismatchOf(facts: Facts, path: string, { percent, part, whole, change }: Share): Finding | undefined {
  const [a, b, stated] = [boundsOf(part), boundsOf(whole), boundsOf(percent)];
  const low = change ? 100 * (a.low / b.high - 1) : (100 * a.low) / b.high;
  const high = change ? 100 * (a.high / b.low - 1) : (100 * a.high) / b.low;
  const [least, most] = change && part.value < whole.value ? [-high, -low] : [low, high];
  if (least - LEEWAY <= stated.high && stated.low <= most + LEEWAY) return undefined;
  const at = statementAt(facts, path, percent);
  const against = [part, whole].flatMap((figure) => statementAt(facts, path, figure) ?? []);
  if (!at || against.length < 2) return undefined;
  const exact = change ? Math.abs(100 * (part.value / whole.value - 1)) : (100 * part.value) / whole.value;
  return {
    rule: shareMismatch.id,
    severity: 'warning',
    message: `the figures give ${Number(exact.toPrecision(3))}%`,
    at,
    against,
    why: [
      change
        ? `From ${quoted(facts, against[1] ?? at)} to ${quoted(facts, against[0] ?? at)} is ${exact.toFixed(1)}%.`
        : `${quoted(facts, against[0] ?? at)} of ${quoted(facts, against[1] ?? at)} is ${exact.toFixed(1)}%.`,
    ],
  };
}
