/**
 * One number or two that share what follows them: `10 to 12 people`, `$3-5 million`, `two or three days`,
 * `between 5 and 7 per cent`, `from 9 to 7 per cent`.
 */
import { numberAt } from './number';
import type { NumberReading } from './number-reading';
import { at, type Word } from './words';

export interface Quantity {
  readonly first: number;
  readonly next: number;
  /** The only number, or the last of two. */
  readonly number: NumberReading;
  /** The first of two. */
  readonly other?: NumberReading;
  /** Whether the two are the ends of one value, or two values. */
  readonly isRange: boolean;
}

export function quantityAt(words: readonly Word[], first: number): Quantity | undefined {
  const number = numberAt(words, first);
  return number && (pairAt(words, number) ?? single(number));
}

export function single(number: NumberReading): Quantity {
  return { first: number.first, next: number.next, number, isRange: false };
}

function pairAt(words: readonly Word[], low: NumberReading): Quantity | undefined {
  const link = at(words, low.next);
  const isDashed = link.joint === 'dash' || link.joint === 'hyphen';
  const start = isDashed ? low.next : low.next + 1;
  const before = at(words, low.first - 1).lower;
  if (!isDashed && link.lower !== 'to' && link.lower !== 'or' && !(link.lower === 'and' && before === 'between'))
    return undefined;
  const high = numberAt(words, start);
  if (!high || high.inDigits !== low.inDigits) return undefined;
  const other = sharing(low, high);
  const isFall = other.value >= high.value;
  if (isFall && before !== 'from') return undefined;
  return { first: low.first, next: high.next, number: high, other, isRange: before !== 'from' || isDashed };
}

/** In `3 to 5 million` the 3 is millions too. */
export function sharing(low: NumberReading, high: NumberReading): NumberReading {
  if (low.multiplier !== 1 || high.multiplier === 1 || low.value >= 1_000) return low;
  const { multiplier } = high;
  return {
    ...low,
    value: Number((low.value * multiplier).toPrecision(15)),
    step: low.step * multiplier,
    roundStep: low.roundStep * multiplier,
    multiplier,
  };
}
