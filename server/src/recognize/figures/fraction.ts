/**
 * Parts of a whole, as percentages: `half` (50), `two-thirds` (66.67), `a quarter of`, `one in five`, `nine out of ten`.
 *
 * Not `half an hour`, `half-time`, `the second half`, `a third man`, `the third quarter`. Values are rounded to two
 * decimals.
 */
import type { Form, Found, Place } from './form';
import { DENOMINATORS, UNITS } from './numerals';
import { isPartedUnit } from './units';
import { at, type Word } from './words';

const NOT_BEHIND_HALF =
  /^(?:an|hours?|hourly|days?|times?|years?|yearly|way|brothers?|sisters?|past|centur(?:y|ies)|baked|dozen|term|mast|marathon|moon|back|backs|inch|mile|built|open|empty|full|asleep|speed|price|finished|million|billion)$/;
const NOT_BEFORE_HALF = /^(?:first|second|other|better|and|1st|2nd|time|in|cut)$/;
const FILLS_A_PART = /^(?:of|more|less|fewer|were|was|are|is|had|have|said|[.,;:)])$/;
const CHANGES_BY = /^(?:by|about|nearly|almost|around|over|than|roughly|least|only|to|just|some)$/;

export const fraction: Form = (place) => half(place) ?? part(place) ?? share(place);

function half({ words, index }: Place): Found | undefined {
  const word = at(words, index);
  if (word.lower !== 'half') return undefined;
  const [before, behind] = [at(words, index - 1), at(words, index + 1)];
  if (word.joint === 'hyphen' || behind.joint === 'hyphen') return undefined;
  if (NOT_BEHIND_HALF.test(behind.lower) || NOT_BEFORE_HALF.test(before.lower)) return undefined;
  if (before.lower === 'a' && at(words, index - 2).lower === 'and') return undefined;
  if (/^an?$/.test(behind.lower) && isMeasured(at(words, index + 2))) return undefined;
  return percentage(index, index + 1, 1, 2);
}

/** What is itself measured out, and its parts with it. */
function isMeasured(word: Word): boolean {
  return (
    /^(?:hour|day|week|month|year|decade|century|dozen|million|billion|trillion|thousand)s?$/.test(word.lower) ||
    isPartedUnit(word)
  );
}

/** `two-thirds`, `two thirds`, `three quarters`, `a fifth of`. */
function part({ words, index }: Place): Found | undefined {
  const word = at(words, index);
  const numerator = UNITS.get(word.lower);
  const behind = at(words, index + 1);
  if (numerator !== undefined && numerator > 0 && numerator < 20) {
    const denominator = DENOMINATORS.get(numerator > 1 ? behind.lower.replace(/s$/, '') : behind.lower);
    const isPlural = behind.lower.endsWith('s');
    if (denominator === undefined || isPlural !== numerator > 1 || numerator >= denominator) return undefined;
    return percentage(index, index + 2, numerator, denominator);
  }
  const denominator = DENOMINATORS.get(word.lower);
  const before = at(words, index - 1);
  if (denominator === undefined || denominator === 2 || word.joint === 'hyphen' || before.lower !== 'a')
    return undefined;
  // "A quarter of an hour" is a time.
  if (isMeasured(at(words, index + 2)) || isMeasured(at(words, index + 3))) return undefined;
  const stands =
    behind.lower === 'of' || (CHANGES_BY.test(at(words, index - 2).lower) && FILLS_A_PART.test(behind.lower));
  return stands ? percentage(index - 1, index + 1, 1, denominator) : undefined;
}

/** `one in five`, `nine out of ten`, `3 in 10`. */
function share({ words, quantity }: Place): Found | undefined {
  if (!quantity || quantity.other || quantity.number.value >= 100) return undefined;
  const { first, next, number } = quantity;
  const [second, third] = [at(words, next).lower, at(words, next + 1).lower];
  let start = next + 1;
  if (second === 'out' && third === 'of') start = next + 2;
  else if (second !== 'in') return undefined;
  if (/^(?:every|each)$/.test(at(words, start).lower)) start++;
  const of = at(words, start);
  const whole = UNITS.get(of.lower) ?? (/^\d{1,4}$/.test(of.text) ? Number(of.text) : 0);
  // `1 in 250` is a share, `12 out of 30 beds` two counts.
  if (number.inDigits && number.value > 1 && ![10, 100, 1_000].includes(whole)) return undefined;
  // "One in 2019" is a thing of that year.
  if (whole >= 1_500 && whole <= 2_100) return undefined;
  if (whole <= number.value || whole < 2 || !closes(at(words, start + 1))) return undefined;
  return percentage(first, start + 1, number.value, whole);
}

/** "One in five-year-olds", "one in 7.5" go on. */
function closes({ text, joint }: Word): boolean {
  return joint === 'space' || (joint === 'none' && /^[.,;:!?)\]”’"']/.test(text));
}

function percentage(first: number, next: number, numerator: number, denominator: number): Found {
  const value = Math.round((10_000 * numerator) / denominator) / 100;
  return { kind: 'percent', first, next, unit: '%', value, tolerance: 0 };
}
