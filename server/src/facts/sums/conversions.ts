/** Amounts that a text gives twice, in two currencies or units, and what the second half may be. */
import type { FigureMention } from '../../recognize/mentions';
import { type Part, type Phrase, phrase } from '../../text/phrase';
import { type Bounds, boundsOf } from '../identity/values';
import { ratesIn } from './exchange-rates';
import type { StatedRate } from './stated-rates';
import { degreesOf, factorsOf } from './unit-factors';

export interface Expected extends Bounds {
  readonly why: Phrase;
  /** The rate that the document states, where it was reckoned with. */
  readonly rate?: StatedRate;
}

/** How far a rounded or older rate may lie outside the year's, */
const LEEWAY_OF_YEAR = 1.08;
/** a conversion off the rate that its own document states, */
const LEEWAY_OF_RATE = 1.03;
/** and a rounded measure off the exact one. */
const LEEWAY_OF_MEASURE = 1.07;
/** Degrees of either scale. */
const LEEWAY_OF_DEGREES = 1.5;

/**
 * What `figure` comes to in the unit of `converted`; `undefined` where that is not known.
 * A hedge of the first half does not matter: the number beside it is what was converted.
 */
export function expectedOf(
  figure: FigureMention,
  converted: FigureMention,
  years: readonly number[],
  rates: readonly StatedRate[],
): Expected | undefined {
  const { hedge: _, ...exact } = figure;
  const bounds = boundsOf(exact);
  if (figure.unit === converted.unit || figure.figure === 'count')
    return { ...bounds, why: phrase('Both are in {0}.', figure.unit) };
  if (figure.figure === 'money')
    return byStatedRate(bounds, figure, converted, rates) ?? byYear(bounds, figure, converted, years);
  const degrees = degreesOf(figure.value, figure.unit, converted.unit);
  if (degrees !== undefined)
    return {
      low: degrees - LEEWAY_OF_DEGREES,
      high: degrees + LEEWAY_OF_DEGREES,
      why: phrase('{0} is {1} {2}.', figure.text, rounded(degrees), converted.unit),
    };
  const [usual, ...others] = factorsOf(figure.unit, converted.unit);
  // Less usual readings of a unit have to fit closely: "200 miles (370 km)" at sea.
  const factor = others.find((other) => isClose(figure.value * other, converted)) ?? usual;
  if (factor === undefined) return undefined;
  const why = phrase('One {0} is {1} {2}.', figure.unit, rounded(factor), converted.unit);
  return spread(bounds, { low: factor, high: factor }, LEEWAY_OF_MEASURE, why);
}

function isClose(value: number, { value: stated, tolerance }: FigureMention): boolean {
  return Math.abs(value - stated) <= Math.max(tolerance, 0.02 * stated);
}

function byStatedRate(
  bounds: Bounds,
  figure: FigureMention,
  converted: FigureMention,
  rates: readonly StatedRate[],
): Expected | undefined {
  for (const rate of rates) {
    const { one, worth } = rate;
    const why = phrase('The document states {0} = {1}.', one.text, worth.text);
    const ratio = worth.value / one.value;
    const per =
      one.unit === figure.unit && worth.unit === converted.unit
        ? ratio
        : one.unit === converted.unit && worth.unit === figure.unit
          ? 1 / ratio
          : undefined;
    if (per) return { ...spread(bounds, { low: per, high: per }, LEEWAY_OF_RATE, why), rate };
  }
  return undefined;
}

function byYear(
  bounds: Bounds,
  figure: FigureMention,
  converted: FigureMention,
  years: readonly number[],
): Expected | undefined {
  const rates = years.flatMap((year) => ratesIn(year, figure.unit, converted.unit) ?? []);
  if (rates.length === 0) return undefined;
  const range = { low: Math.min(...rates.map(({ low }) => low)), high: Math.max(...rates.map(({ high }) => high)) };
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const why = phrase(
    'From {0} to {1} one {2} was worth {3} {4}.',
    String(first),
    String(last),
    figure.unit,
    inWords(range),
    converted.unit,
  );
  return spread(bounds, range, LEEWAY_OF_YEAR, why);
}

function spread(bounds: Bounds, factors: Bounds, leeway: number, why: Phrase): Expected {
  return { low: (bounds.low * factors.low) / leeway, high: bounds.high * factors.high * leeway, why };
}

/** `8.08 million to 8.57 million`; one number where both ends are the same in words. */
export function inWords({ low, high }: Bounds): Part {
  const [least, most] = [rounded(low), rounded(high)];
  return least === most ? least : phrase('{0} to {1}', least, most);
}

/** To three digits. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
