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

/** `two years and six months`, `4 hours 12 minutes`, `2 hours 4 minutes and 51 seconds`. */
function withSmaller(words: readonly Word[], found: Found, value: number): Found | undefined {
  const unit = UNITS.get(found.unit) ?? 0;
  let [sum, next, last] = [value, found.next, unit];
  for (let smaller = smallerAt(words, next, last); smaller; smaller = smallerAt(words, next, last)) {
    sum += (smaller.count * smaller.unit) / unit;
    [next, last] = [smaller.next, smaller.unit];
  }
  if (next === found.next) return undefined;
  return { ...found, next, value: value + Number((sum - value).toPrecision(6)), tolerance: (0.5 * last) / unit };
}

/** A length in a unit that is smaller than `whole` seconds, and less than one of those. */
function smallerAt(words: readonly Word[], from: number, whole: number) {
  const joined = /^(?:,|and)$/.test(at(words, from).lower);
  const start = joined ? from + 1 : from;
  const rest = numberAt(words, start);
  const unit = UNITS.get((rest && timeUnit(at(words, rest.next))) ?? '') ?? 0;
  if (!joined && at(words, start).joint !== 'space') return undefined;
  if (!rest || unit === 0 || unit >= whole || rest.value * unit >= whole) return undefined;
  return { count: rest.value, unit, next: rest.next + 1 };
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
