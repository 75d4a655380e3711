/**
 * A number at a place in a sentence, in digits or words.
 *
 * Reads `1,870`, `1,20,000`, `2.3 million`, `4.75 lakh`, `1 200 000`, `2,5`, `2½`, `eighty-six`, `three hundred and
 * twenty-one`, `twelve hundred`, `a thousand`, `half a million`, `two dozen`, `four and a half`. Not clock times,
 * dates with full stops, codes with a leading zero, or a bare `a`.
 */
import { MULTIPLIERS, SHORT_MULTIPLIERS, TENS, UNITS, VULGAR_FRACTIONS } from './numerals';
import { at, isDigits, type Word } from './words';

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

export function numberAt(words: readonly Word[], first: number): NumberReading | undefined {
  return isDigits(at(words, first)) ? digitsAt(words, first) : (halfOfAt(words, first) ?? wordsAt(words, first));
}

/** The number with a short multiplier behind it taken in: `£21.3m`, `$200MM`, `Rs 4 cr`. */
export function withShortMultiplier(words: readonly Word[], number: NumberReading): NumberReading {
  const word = at(words, number.next);
  const factor = SHORT_MULTIPLIERS.get(word.text);
  if (!number.inDigits || number.multiplier !== 1 || factor === undefined) return number;
  if (word.joint !== 'none' && (word.text.length === 1 || word.joint !== 'space')) return number;
  return multiplied(number, factor, number.next + 1);
}

function digitsAt(words: readonly Word[], first: number): NumberReading | undefined {
  let text = at(words, first).text;
  let next = first + 1;
  while (
    /^\d{1,3}(?: \d{3})*$/.test(text) &&
    at(words, next).joint === 'thin' &&
    /^\d{3}$/.test(at(words, next).text)
  ) {
    text += ` ${at(words, next).text}`;
    next++;
  }
  const plain = plainDigits(text);
  if (plain === undefined) return undefined;
  const decimals = plain.split('.')[1]?.length ?? 0;
  const step = 10 ** -decimals;
  let number: NumberReading = {
    first,
    next,
    value: Number(plain),
    step,
    roundStep: decimals > 0 ? step : lastPlace(Number(plain)),
    multiplier: 1,
    inDigits: true,
  };
  const part = VULGAR_FRACTIONS.get(at(words, next).text);
  if (part !== undefined && decimals === 0)
    number = { ...number, value: number.value + part, step: part, next: ++next };
  return scaled(words, withHalf(words, number));
}

/** Digits with a point for decimals and without grouping; `undefined` for what is no number. */
function plainDigits(text: string): string | undefined {
  if (/^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text)) return text;
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  if (/^[1-9]\d?(?:,\d\d)+,\d{3}(?:\.\d+)?$/.test(text)) return text.replaceAll(',', '');
  if (/^[1-9]\d{0,2}(?: \d{3})+$/.test(text)) return text.replaceAll(' ', '');
  if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}(?:,\d+)?$/.test(text)) return text.replaceAll('.', '').replace(',', '.');
  // A comma before one or two digits cannot group thousands.
  if (/^(?:0|[1-9]\d*),\d{1,2}$/.test(text)) return text.replace(',', '.');
  return undefined;
}

/** `half a million`, `half a dozen`, `a quarter of a million`. */
function halfOfAt(words: readonly Word[], first: number): NumberReading | undefined {
  const part = { half: 0.5, quarter: 0.25 }[at(words, first).lower];
  if (part === undefined) return undefined;
  let next = first + 1;
  if (at(words, next).lower === 'of') next++;
  if (at(words, next).lower === 'a') next++;
  const factor = at(words, next).lower === 'dozen' ? 12 : MULTIPLIERS.get(at(words, next).lower);
  if (factor === undefined || next === first + 1) return undefined;
  const value = part * factor;
  return { first, next: next + 1, value, step: value, roundStep: value, multiplier: factor, inDigits: false };
}

function wordsAt(words: readonly Word[], first: number): NumberReading | undefined {
  const read = belowThousandAt(words, first);
  const opens = read ?? articleAt(words, first);
  if (!opens) return undefined;
  const whole = withHalf(words, opens);
  let number = scaled(words, whole);
  // "three hundred and twenty-one thousand" was one scale; "two thousand, three hundred and one" goes on below it.
  while (number.multiplier >= 1_000 && number.next > whole.next) {
    let next = number.next;
    if (at(words, next).lower === 'and') next++;
    const rest = belowThousandAt(words, next);
    if (!rest || rest.value >= number.multiplier) break;
    const smaller = scaled(words, rest);
    if (smaller.value >= number.multiplier) break;
    number = {
      ...smaller,
      first,
      value: number.value + smaller.value,
      multiplier: Math.max(smaller.multiplier, 1),
    };
  }
  return number;
}

/** `a` before a multiplier: `a thousand`, `a dozen`, `a hundred`. */
function articleAt(words: readonly Word[], first: number): NumberReading | undefined {
  const { lower } = at(words, first);
  if (lower !== 'a' && lower !== 'an') return undefined;
  if (at(words, first + 1).lower === 'hundred') return belowThousandAt(words, first + 1, 1, first);
  const follows = at(words, first + 1).lower === 'dozen' || MULTIPLIERS.has(at(words, first + 1).lower);
  return follows
    ? { first, next: first + 1, value: 1, step: 1, roundStep: 1, multiplier: 1, inDigits: false }
    : undefined;
}

/** Number words up to `ninety-nine hundred`. */
function belowThousandAt(
  words: readonly Word[],
  start: number,
  given?: number,
  first = start,
): NumberReading | undefined {
  const lead = given === undefined ? belowHundredAt(words, start) : { value: given, next: start };
  if (!lead) return undefined;
  let { value, next } = lead;
  if (at(words, next).lower === 'hundred' && value > 0) {
    value *= 100;
    next++;
    const joined = at(words, next).lower === 'and' ? next + 1 : next;
    const rest = belowHundredAt(words, joined);
    if (rest) ({ value, next } = { value: value + rest.value, next: rest.next });
  }
  const place = lastPlace(value);
  return { first, next, value, step: value < 100 ? 1 : place, roundStep: place, multiplier: 1, inDigits: false };
}

function belowHundredAt(words: readonly Word[], start: number): { value: number; next: number } | undefined {
  const word = at(words, start);
  const tens = TENS.get(word.lower);
  if (tens === undefined) {
    const value = UNITS.get(word.lower);
    return value === undefined ? undefined : { value, next: start + 1 };
  }
  const unit = UNITS.get(at(words, start + 1).lower);
  return unit && unit < 10 ? { value: tens + unit, next: start + 2 } : { value: tens, next: start + 1 };
}

/** `four and a half`, `two and a quarter`. */
function withHalf(words: readonly Word[], number: NumberReading): NumberReading {
  const [and, a, part] = [0, 1, 2].map((offset) => at(words, number.next + offset).lower);
  if (and !== 'and' || a !== 'a' || (part !== 'half' && part !== 'quarter')) return number;
  const step = part === 'half' ? 0.5 : 0.25;
  return { ...number, value: number.value + step, step, roundStep: step, next: number.next + 3 };
}

/** Multiplier words behind the number: `2.3 million`, `two dozen`, `1.5 lakh crore`. */
function scaled(words: readonly Word[], number: NumberReading): NumberReading {
  let result = number;
  for (let next = number.next; ; next++) {
    const { lower, joint } = at(words, next);
    const factor = lower === 'dozen' ? 12 : MULTIPLIERS.get(lower);
    if (factor === undefined || joint === 'dash') return result;
    result = multiplied(result, factor, next + 1);
    if (lower === 'dozen') return result;
  }
}

function multiplied(number: NumberReading, factor: number, next: number): NumberReading {
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

function lastPlace(value: number): number {
  let place = 1;
  while (value > 0 && value % (place * 10) === 0) place *= 10;
  return place;
}
