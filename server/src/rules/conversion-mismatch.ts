/**
 * An amount given in two currencies or units that do not come to the same, or that two documents convert differently.
 *
 * Agreeing: "10 miles (16 km)". Conflicting: "10 miles (26 km)"; "500 million yuan ($70 million)" in one document and
 * "500 million yuan ($95 million)" in another.
 */
import { statedAt, statementAt, yearsOf } from '../facts/at';
import type { Facts } from '../facts/facts';
import { boundsOf, type Figure, figuresExclude } from '../facts/identity/values';
import { onceEach } from '../facts/once';
import type { Statement } from '../facts/statement';
import { type Expected, expectedOf, inWords } from '../facts/sums/conversions';
import { type Pace, pacesAmiss } from '../facts/sums/rates';
import { statedRatesIn } from '../facts/sums/stated-rates';
import { put } from '../text/buckets';
import { phrase } from '../text/phrase';
import { fileName, quoted } from './message';
import type { Finding, Rule } from './rule';

export const conversionMismatch: Rule = { id: 'conversion-mismatch', check };

interface Conversion {
  readonly figure: Figure;
  readonly converted: Figure;
  readonly from: Statement;
  readonly to: Statement;
  readonly expected: Expected | undefined;
}

function* check(facts: Facts): Iterable<Finding> {
  const groups = new Map<string, Conversion[]>();
  for (const path of [...facts.readings.keys()].sort())
    for (const conversion of conversionsIn(facts, path)) {
      const { figure, converted } = conversion;
      put(groups, `${figure.value} ${figure.unit} ${converted.unit}`, conversion);
    }
  for (const group of groups.values()) {
    const [first] = group;
    const rivals = first ? group.filter((other) => disagree(first, other)) : [];
    if (first && rivals.length > 0) yield inconsistent(facts, first, rivals);
    else for (const conversion of group) yield* implausible(facts, conversion);
  }
  for (const [path, reading] of [...facts.readings].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const pace of pacesIn(reading)) yield* otherPace(facts, path, pace);
}

function conversionsIn(facts: Facts, path: string): Conversion[] {
  const reading = facts.readings.get(path);
  if (!reading) return [];
  const rates = statedRatesIn(reading);
  return reading.recognized.figures.flatMap((figure) => {
    const { converted } = figure;
    const from = converted && statementAt(facts, path, figure);
    const to = converted && statementAt(facts, path, converted);
    if (!converted || !from || !to) return [];
    return [{ figure, converted, from, to, expected: expectedOf(figure, converted, yearsOf(from), rates) }];
  });
}

/** Of measures, the exact factor says which of the two is wrong. */
function disagree(a: Conversion, b: Conversion): boolean {
  if (a.figure.figure !== 'money') return false;
  const [low, high] = [a.converted.value, b.converted.value].sort((x, y) => x - y) as [number, number];
  if (!figuresExclude(a.converted, b.converted) || high / low <= 1.06) return false;
  // An old amount may be converted at the rates of its day and of ours.
  return monthsApart(a.to, b.to) <= 12 || !isPlausible(a) || !isPlausible(b);
}

/** Of the documents; 0 where one has no date. */
function monthsApart(a: Statement, b: Statement): number {
  const [x, y] = [a, b].map(({ asOf }) => {
    const [, year, month] = /^(\d{4})-(\d\d)/.exec(asOf ?? '') ?? [];
    return year && month ? Number(year) * 12 + Number(month) : undefined;
  });
  return x === undefined || y === undefined ? 0 : Math.abs(x - y);
}

function isPlausible({ converted, expected }: Conversion): boolean {
  if (!expected) return true;
  // Of a measure "about" says no more than that it is rounded: its digits tell how boldly.
  const { hedge, ...exact } = converted;
  const stated = boundsOf(converted.figure === 'measure' && hedge === 'about' ? exact : converted);
  return stated.high >= expected.low && stated.low <= expected.high;
}

function inconsistent(facts: Facts, first: Conversion, rivals: readonly Conversion[]): Finding {
  const [rival = first] = rivals;
  return {
    rule: conversionMismatch.id,
    severity: 'warning',
    message: phrase('{0} has {1} for {2}', fileName(rival.to.path), quoted(facts, rival.to), quoted(facts, rival.from)),
    at: first.to,
    against: rivals.map(({ to }) => to),
    why: [
      phrase('Both convert the same amount: {0}.', [quoted(facts, first.from), quoted(facts, rival.from)]),
      ...[first, rival].flatMap((one) => (isPlausible(one) ? [] : (one.expected?.why ?? []))),
    ],
  };
}

function* implausible(facts: Facts, conversion: Conversion): Iterable<Finding> {
  const { converted, from, to, expected } = conversion;
  if (!expected || isPlausible(conversion)) return;
  const rate = expected.rate && statementAt(facts, to.path, expected.rate.worth);
  yield {
    rule: conversionMismatch.id,
    severity: 'warning',
    message: phrase('{0} is {1} {2}', quoted(facts, from), inWords(expected), converted.unit),
    at: to,
    against: rate ? [from, rate] : [from],
    why: [expected.why],
  };
}

const pacesIn = onceEach(({ text, recognized }) => pacesAmiss({ text, ...recognized }));

/** "600 a minute" beside "24,000 an hour". */
function* otherPace(
  facts: Facts,
  path: string,
  { shorter, longer, times: { low, high }, of }: Pace,
): Iterable<Finding> {
  const [at, against] = [longer, shorter].map((figure) => statedAt(facts, path, figure));
  if (!at || !against) return;
  yield {
    rule: conversionMismatch.id,
    severity: 'warning',
    message: phrase(
      '{0} is {1} {2}',
      quoted(facts, against),
      inWords({ low: low * shorter.value, high: high * shorter.value }),
      longer.unit,
    ),
    at,
    against: [against],
    why: [phrase('One {0} is {1} {2}.', of[1], inWords({ low, high }), of[0])],
  };
}
