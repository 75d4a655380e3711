/**
 * A value that is not as many times another as the words say.
 *
 * Agreeing: "the fee doubled from $40 to $80". Conflicting: "the fee doubled from $40 to $65"; "$65 million, twice the
 * $40 million that was planned".
 */
import { statedAt } from '../facts/at';
import type { Facts } from '../facts/facts';
import type { Bounds } from '../facts/identity/values';
import { onceEach } from '../facts/once';
import { soundBoundsOf } from '../facts/sums/exactness';
import { type Multiple, multiplesIn } from '../facts/sums/multiples';
import { timesIn } from '../facts/sums/times';
import { phrase } from '../text/phrase';
import { quoted } from './message';
import type { Finding, Rule } from './rule';

export const multipleMismatch: Rule = { id: 'multiple-mismatch', check };

function* check(facts: Facts): Iterable<Finding> {
  for (const [path, reading] of [...facts.readings].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const multiple of toldIn(reading)) {
      const finding = mismatchOf(facts, path, multiple);
      if (finding) yield finding;
    }
}

const toldIn = onceEach((reading): readonly Multiple[] => {
  const told = multiplesIn(reading);
  const known = new Set(told.flatMap(({ before, after }) => [before.start, after.start]));
  const further = timesIn({ text: reading.text, ...reading.recognized });
  return [...told, ...further.filter(({ before, after }) => !known.has(before.start) && !known.has(after.start))];
});

function mismatchOf(facts: Facts, path: string, { before, after, times, words }: Multiple): Finding | undefined {
  const [old, now] = [before, after].map(soundBoundsOf) as [Bounds, Bounds];
  if (old.low <= 0 || (times.low * old.low <= now.high && now.low <= times.high * old.high)) return undefined;
  const [at, against] = [after, before].map((figure) => statedAt(facts, path, figure));
  if (!at || !against) return undefined;
  const exact = Number((after.value / before.value).toPrecision(3));
  return {
    rule: multipleMismatch.id,
    severity: 'warning',
    message: phrase('That is {0} times {1}', exact, quoted(facts, against)),
    at,
    against: [against],
    why: [phrase('{0} is {1} times {2}: not “{3}”.', quoted(facts, at), exact, quoted(facts, against), words)],
  };
}
