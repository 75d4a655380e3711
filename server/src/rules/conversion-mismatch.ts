/**
 * An amount given in two currencies or units that do not come to the same, or that two documents convert differently.
 *
 * Agreeing: "10 miles (16 km)". Conflicting: "10 miles (26 km)"; "500 million yuan ($70 million)" in one document and
 * "500 million yuan ($95 million)" in another.
 */
import { statementAt, yearsOf } from '../facts/at';
import { ratesIn } from '../facts/exchange-rates';
import type { Facts } from '../facts/facts';
import type { Statement } from '../facts/statement';
import { factorOf } from '../facts/unit-factors';
import { boundsOf, type Figure, figuresExclude } from '../facts/values';
import { fileName, quoted } from './message';
import type { Finding, Rule } from './rule';

export const conversionMismatch: Rule = { id: 'conversion-mismatch', check };

interface Conversion {
  readonly figure: Figure;
  readonly converted: Figure;
  readonly from: Statement;
  readonly to: Statement;
}

/** How far a rounded or older rate may lie outside the year's. */
const LEEWAY = 1.08;

function* check(facts: Facts): Iterable<Finding> {
  const groups = new Map<string, Conversion[]>();
  for (const path of [...facts.readings.keys()].sort())
    for (const conversion of conversionsIn(facts, path)) {
      const { figure, converted } = conversion;
      const key = `${figure.value} ${figure.unit} ${converted.unit}`;
      groups.set(key, [...(groups.get(key) ?? []), conversion]);
    }
  for (const group of groups.values()) {
    const [first, ...others] = group;
    const rival = first && others.find((other) => disagree(first, other));
    if (first && rival)
      yield inconsistent(
        facts,
        first,
        others.filter((other) => disagree(first, other)),
      );
    else for (const conversion of group) yield* implausible(facts, conversion);
  }
}

function conversionsIn(facts: Facts, path: string): Conversion[] {
  return (facts.readings.get(path)?.recognized.figures ?? []).flatMap((figure) => {
    const { converted } = figure;
    const from = converted && statementAt(facts, path, figure);
    const to = converted && statementAt(facts, path, converted);
    return converted && from && to && !figure.hedge ? [{ figure, converted, from, to }] : [];
  });
}

function disagree(a: Conversion, b: Conversion): boolean {
  const [low, high] = [a.converted.value, b.converted.value].sort((x, y) => x - y) as [number, number];
  return figuresExclude(a.converted, b.converted) && high / low > 1.06;
}

function inconsistent(facts: Facts, first: Conversion, others: readonly Conversion[]): Finding {
  const [other = first] = others;
  return {
    rule: conversionMismatch.id,
    severity: 'warning',
    message: `${fileName(other.to.path)} has ${quoted(facts, other.to)} for ${quoted(facts, other.from)}`,
    at: first.to,
    against: others.map(({ to }) => to),
    why: [`Both convert the same amount: ${quoted(facts, first.from)} and ${quoted(facts, other.from)}.`],
  };
}

function* implausible(facts: Facts, { figure, converted, from, to }: Conversion): Iterable<Finding> {
  const expected = expectedOf(figure, converted, from);
  if (!expected) return;
  const stated = boundsOf(converted);
  if (stated.high >= expected.low && stated.low <= expected.high) return;
  yield {
    rule: conversionMismatch.id,
    severity: 'warning',
    message: `${quoted(facts, from)} is ${inWords(expected.low, expected.high)} ${converted.unit}`,
    at: to,
    against: [from],
    why: [expected.why],
  };
}

function expectedOf(figure: Figure, converted: Figure, from: Statement) {
  const { low, high } = boundsOf(figure);
  if (figure.figure !== 'money') {
    const factor = factorOf(figure.unit, converted.unit);
    const why = `One ${figure.unit} is ${factor?.toPrecision(4)} ${converted.unit}.`;
    return factor && { low: low * factor * 0.93, high: high * factor * 1.07, why };
  }
  const years = yearsOf(from);
  const rates = years.flatMap((year) => ratesIn(year, figure.unit, converted.unit) ?? []);
  if (rates.length === 0) return undefined;
  const range = { low: Math.min(...rates.map((rate) => rate.low)), high: Math.max(...rates.map((rate) => rate.high)) };
  return {
    low: (low * range.low) / LEEWAY,
    high: high * range.high * LEEWAY,
    why: `In ${years[0]} to ${years.at(-1)} one ${figure.unit} was worth ${inWords(range.low, range.high)} ${converted.unit}.`,
  };
}

function inWords(low: number, high: number): string {
  return `${short(low)} to ${short(high)}`;
}

function short(value: number): string {
  return value.toLocaleString('en-US', { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 });
}
