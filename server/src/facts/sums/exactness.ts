/**
 * How far figures that are reckoned with may be off: by their last digit, their hedge, and by rounding.
 *
 * Of figures written side by side, one that ends in more zeros than another may be a round one: of "1,000 people: 612
 * women and 391 men" the 1,000. Below a hundred, and in tables, zeros are digits like others.
 */
import type { FigureMention } from '../../recognize/mentions';
import { type Bounds, boundsOf } from '../identity/values';

/** Which of a total and its parts may be round ones. */
export type Roundness = 'none' | 'total' | 'any';

/** Zeros at the end of a count may round it by so much, as a share of it. */
const ROUNDED = 0.04;

/** Every value that the words leave room for, so that what lies outside is wrong: "more than half" may be all but one. */
export function soundBoundsOf(figure: FigureMention): Bounds {
  const { value, hedge, range, tolerance } = figure;
  const bounds = boundsOf(figure);
  if (hedge === 'more-than' || hedge === 'at-least' || hedge === 'dozens') return { low: bounds.low, high: Infinity };
  if (hedge || range) return bounds;
  const slack = Math.max(tolerance, Math.min((bounds.high - bounds.low) / 2, ROUNDED * Math.abs(value)));
  return { low: value - slack, high: value + slack };
}

/** Of each figure, in its order: the total, then its parts. */
export function boundsAmong(figures: readonly FigureMention[], round: Roundness): readonly Bounds[] {
  const grains = figures.map(grainOf);
  const finest = Math.min(...grains);
  const [, ...parts] = figures;
  const exactest = Math.min(...parts.map(({ tolerance }) => tolerance));
  return figures.map((figure, i) => {
    const { value, hedge, range, tolerance } = figure;
    if (hedge || range) return boundsOf(figure);
    const grain = grains[i] ?? 0;
    const rounded =
      (round === 'any' || (round === 'total' && i === 0)) && grain > finest && grain >= 100 * lastDigitOf(figure);
    // Beside "1.5 million" and "2.5 million" a part of "3 million" is hardly a rounder one.
    const own = i === 0 ? tolerance : Math.min(tolerance, Math.max(2 * exactest, tolerance / 5));
    const slack = Math.max(own, rounded ? grain / 2 : 0);
    return { low: value - slack, high: value + slack };
  });
}

/** What the last digit written counts: of `$4.2 million` 100,000. */
function lastDigitOf({ figure, tolerance }: FigureMention): number {
  return figure === 'count' ? 1 : tolerance * 2;
}

/** What the last digit counts that is no zero: of `1,200` a hundred. */
function grainOf(figure: FigureMention): number {
  const last = lastDigitOf(figure) || 1;
  const digits = Math.round(Math.abs(figure.value) / last);
  return last * 10 ** (/[1-9](0*)$/.exec(String(digits))?.[1]?.length ?? 0);
}
