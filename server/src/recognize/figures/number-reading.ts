/** What is read of one number, and how multipliers and halves behind it change it. */
import { MULTIPLIERS } from './numerals';
import { at, type Word } from './words';

export interface NumberReading {
  /** Indices of words: the first one, and the one behind the last. */
  readonly first: number;
  readonly next: number;
  readonly value: number;
  /** The worth of the last digit written: 100_000 of `4.2 million`, 1 of `1,870`. */
  readonly step: number;
  /** The worth of the last digit that is not a zero: 1_000 of `48,000`. */
  readonly roundStep: number;
  /** What a multiplier made of it: 1_000_000 of `4.2 million`, 1 where there is none. */
  readonly multiplier: number;
  readonly inDigits: boolean;
}

/** `four and a half`, `two and a quarter`. */
export function withHalf(words: readonly Word[], number: NumberReading): NumberReading {
  const [and, a, part] = [0, 1, 2].map((offset) => at(words, number.next + offset).lower);
  if (and !== 'and' || a !== 'a' || (part !== 'half' && part !== 'quarter')) return number;
  const step = part === 'half' ? 0.5 : 0.25;
  return { ...number, value: number.value + step, step, roundStep: step, next: number.next + 3 };
}

/** Multiplier words behind the number: `2.3 million`, `two dozen`, `1.5 lakh crore`. */
export function scaled(words: readonly Word[], number: NumberReading): NumberReading {
  let result = number;
  for (let next = number.next; ; next++) {
    const { lower, joint } = at(words, next);
    const factor = lower === 'dozen' ? 12 : MULTIPLIERS.get(lower);
    if (factor === undefined || joint === 'dash') return result;
    result = multiplied(result, factor, next + 1);
    if (lower === 'dozen') return result;
  }
}

export function multiplied(number: NumberReading, factor: number, next: number): NumberReading {
  return {
    ...number,
    next,
    value: product(number.value, factor),
    step: product(number.step, factor),
    roundStep: product(number.roundStep, factor),
    multiplier: number.multiplier * factor,
  };
}

/** 2.3 times a million is 2_300_000, not 2_299_999.9999999995. */
function product(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

/** The worth of the last digit that is not a zero. */
export function lastPlace(value: number): number {
  let place = 1;
  while (value > 0 && value % (place * 10) === 0) place *= 10;
  return place;
}
