/**
 * A number in words: `eighty-six`, `three hundred and twenty-one`, `twelve hundred`, `a thousand`, `two dozen`,
 * `half a million`.
 *
 * Not a bare `a`.
 */
import { lastPlace, type NumberReading, scaled, withHalf } from './number-reading';
import { MULTIPLIERS, TENS, UNITS } from './numerals';
import { isPartedUnit } from './units';
import { at, type Word } from './words';

export function numberWordsAt(words: readonly Word[], first: number): NumberReading | undefined {
  return halfOfAt(words, first) ?? wordsAt(words, first);
}

/** `half a million`, `half a dozen`, `a quarter of a million`, `a third of a billion`, `a quarter of a gigawatt`. */
function halfOfAt(words: readonly Word[], first: number): NumberReading | undefined {
  const part = { half: 1 / 2, third: 1 / 3, quarter: 1 / 4 }[at(words, first).lower];
  if (part === undefined) return undefined;
  let next = first + 1;
  if (at(words, next).lower === 'of') next++;
  if (/^an?$/.test(at(words, next).lower)) next++;
  const factor = at(words, next).lower === 'dozen' ? 12 : MULTIPLIERS.get(at(words, next).lower);
  if (next === first + 1 || (factor === undefined && !isPartedUnit(at(words, next)))) return undefined;
  const value = Number((part * (factor ?? 1)).toPrecision(6));
  const step = LOOSENESS * value;
  const end = factor === undefined ? next : next + 1;
  return { first, next: end, value, step, roundStep: step, multiplier: factor ?? 1, inDigits: false };
}

/** Who says a quarter of a million does not count: a fifth more or less is the same. */
const LOOSENESS = 0.4;

function wordsAt(words: readonly Word[], first: number): NumberReading | undefined {
  const read = belowThousandAt(words, first);
  const opens = read ?? articleAt(words, first);
  if (!opens) return undefined;
  const whole = withHalf(words, opens);
  let number = scaled(words, whole);
  // "three hundred and twenty-one thousand" was one scale; "two thousand, three hundred and one" goes on below it.
  while (number.multiplier >= 1_000 && number.next > whole.next) {
    let next = number.next;
    const isParted = at(words, next).lower === ',';
    if (isParted || at(words, next).lower === 'and') next++;
    const rest = belowThousandAt(words, next);
    if (!rest || rest.value >= number.multiplier) break;
    const smaller = scaled(words, rest);
    // "One billion, fifty million" is one number; "a million, two of them" is not.
    if (smaller.value >= number.multiplier || (isParted && smaller.multiplier === 1)) break;
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
