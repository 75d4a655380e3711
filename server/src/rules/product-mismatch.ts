/**
 * So many at so much each that do not come to their total, or an average that is not.
 *
 * Agreeing: "40 boats at $5,000 each, $200,000 in all". Conflicting: "40 boats at $5,000 each, $250,000 in all"; "the 12
 * goals of four matches, an average of four each".
 */
import { statedAt, statementAt } from '../facts/at';
import type { Facts } from '../facts/facts';
import type { Bounds } from '../facts/identity/values';
import { onceEach } from '../facts/once';
import { type Average, averagesIn } from '../facts/sums/averages';
import { soundBoundsOf } from '../facts/sums/exactness';
import { nearProductsIn } from '../facts/sums/near-products';
import { type Product, productsIn } from '../facts/sums/products';
import { phrase } from '../text/phrase';
import { quoted } from './message';
import type { Finding, Rule } from './rule';

export const productMismatch: Rule = { id: 'product-mismatch', check };

/** A price or an average may be rounded a little more boldly than its digits say. */
const LEEWAY = 1.02;
/** Further off, the three are not of one reckoning. */
const FARTHEST = 2.6;

function* check(facts: Facts): Iterable<Finding> {
  for (const [path, reading] of [...facts.readings].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const product of toldIn(reading)) {
      const finding = mismatchOf(facts, path, product);
      if (finding) yield finding;
    }
  for (const [path, reading] of [...facts.readings].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const average of averagesIn(reading)) {
      const finding = noAverage(facts, path, average);
      if (finding) yield finding;
    }
}

const toldIn = onceEach((reading): readonly Product[] => {
  const told = productsIn(reading);
  const known = new Set(told.flatMap(({ each, count, total }) => [each.start, count.start, total.start]));
  const near = nearProductsIn({ text: reading.text, ...reading.recognized });
  return [
    ...told,
    ...near.filter(({ each, count, total }) => ![each, count, total].some(({ start }) => known.has(start))),
  ];
});

function noAverage(facts: Facts, path: string, { mean, parts }: Average): Finding | undefined {
  const bounds = parts.map(soundBoundsOf);
  const stated = soundBoundsOf(mean);
  const low = bounds.reduce((sum, part) => sum + part.low, 0) / parts.length;
  const high = bounds.reduce((sum, part) => sum + part.high, 0) / parts.length;
  const exact = Number((parts.reduce((sum, { value }) => sum + value, 0) / parts.length).toPrecision(3));
  if (
    (low / LEEWAY <= stated.high && stated.low <= high * LEEWAY) ||
    Math.max(exact / mean.value, mean.value / exact) > FARTHEST
  )
    return undefined;
  const at = statementAt(facts, path, mean);
  const against = parts.flatMap((part) => statementAt(facts, path, part) ?? []);
  if (!at || against.length < parts.length) return undefined;
  return {
    rule: productMismatch.id,
    severity: 'warning',
    message: phrase('The average is {0}', exact),
    at,
    against,
    why: [
      phrase(
        'The average of {0} is {1}, not {2}.',
        against.map((part) => quoted(facts, part)),
        exact,
        quoted(facts, at),
      ),
    ],
  };
}

function mismatchOf(facts: Facts, path: string, { each, count, total }: Product): Finding | undefined {
  const [one, many, all] = [each, count, total].map(soundBoundsOf) as [Bounds, Bounds, Bounds];
  const [low, high] = [(one.low * many.low) / LEEWAY, one.high * many.high * LEEWAY];
  const product = each.value * count.value;
  if ((low <= all.high && all.low <= high) || Math.max(product / total.value, total.value / product) > FARTHEST)
    return undefined;
  const at = statedAt(facts, path, total);
  const [a, b] = [count, each].map((figure) => statedAt(facts, path, figure));
  if (!at || !a || !b) return undefined;
  return {
    rule: productMismatch.id,
    severity: 'warning',
    message: phrase('The figures give {0}', product),
    at,
    against: [a, b],
    why: [phrase('{0} times {1} is {2}, not {3}.', quoted(facts, a), quoted(facts, b), product, quoted(facts, at))],
  };
}
