/**
 * Lengths of time: `four days`, `three-year`, `19,860 hours`, `four and a half years`, `two years and six months`,
 * `half an hour`, `ten consecutive days`.
 *
 * The unit is the singular word. Not `52 years old`, an age; not `a year` alone, which is mostly a rate or a date.
 */
import type { Form, Found, Place } from './form';
import { numberAt } from './number';
import { at, type Word } from './words';

/** Seconds. A month is a twelfth of a year of 365.25 days. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['minute', 60],
  ['hour', 3_600],
  ['day', 86_400],
  ['week', 604_800],
  ['fortnight', 1_209_600],
  ['month', 2_629_800],
  ['year', 31_557_600],
  ['decade', 315_576_000],
  ['century', 3_155_760_000],
]);

const SHORT: ReadonlyMap<string, string> = new Map([
  ['sec', 'second'],
  ['secs', 'second'],
  ['min', 'minute'],
  ['mins', 'minute'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['yr', 'year'],
  ['yrs', 'year'],
  ['centuries', 'century'],
]);

const BETWEEN =
  /^(?:more|further|additional|extra|consecutive|straight|successive|full|whole|long|calendar|working|business|trading|solid|short|other)$/;

/** The unit of time a word names, in the singular. */
export function timeUnit(word: Word): string | undefined {
  const singular = SHORT.get(word.lower) ?? word.lower.replace(/s$/, '');
  return UNITS.has(singular) ? singular : undefined;
}

export const duration: Form = (place) => halfUnit(place) ?? plain(place);

function plain({ words, quantity }: Place): Found | undefined {
  if (!quantity) return undefined;
  let next = quantity.next;
  while (BETWEEN.test(at(words, next).lower) && next < quantity.next + 2) next++;
  const unit = timeUnit(at(words, next));
  if (unit === undefined || isAge(words, next + 1)) return undefined;
  const found = { kind: 'duration', first: quantity.first, next: next + 1, unit } as const;
  return quantity.other ? found : (withSmaller(words, found, quantity.number.value) ?? found);
}

function isAge(words: readonly Word[], next: number): boolean {
  const [first, second] = [at(words, next).lower, at(words, next + 1).lower];
  return first === 'old' || first === 'olds' || (first === 'of' && second === 'age');
}

/** `two years and six months`, `4 hours 12 minutes`. */
function withSmaller(words: readonly Word[], found: Found, value: number): Found | undefined {
  const start = at(words, found.next).lower === 'and' ? found.next + 1 : found.next;
  const rest = numberAt(words, start);
  const unit = rest && timeUnit(at(words, rest.next));
  const [whole, part] = [UNITS.get(found.unit) ?? 0, UNITS.get(unit ?? '') ?? 0];
  if (start === found.next && at(words, start).joint !== 'space') return undefined;
  if (!rest || part === 0 || part >= whole || rest.value * part >= whole) return undefined;
  const share = Number(((rest.value * part) / whole).toPrecision(6));
  return { ...found, next: rest.next + 1, value: value + share, tolerance: (0.5 * part) / whole };
}

/** `half an hour`, `an hour and a half`. */
function halfUnit({ words, index }: Place): Found | undefined {
  if (at(words, index).lower !== 'half' || at(words, index).joint === 'hyphen') return undefined;
  const article = at(words, index + 1).lower;
  const start = article === 'a' || article === 'an' ? index + 2 : index + 1;
  const unit = timeUnit(at(words, start));
  if (unit !== undefined && unit !== 'second' && (start > index + 1 || unit === 'hour'))
    return { kind: 'duration', first: index, next: start + 1, unit, value: 0.5, tolerance: 0.25 };
  const whole = timeUnit(at(words, index - 3));
  if (whole === undefined || at(words, index - 2).lower !== 'and' || !/^an?$/.test(at(words, index - 4).lower))
    return undefined;
  return { kind: 'duration', first: index - 4, next: index + 1, unit: whole, value: 1.5, tolerance: 0.25 };
}
