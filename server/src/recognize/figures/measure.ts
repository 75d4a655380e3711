/**
 * Measures with their unit: `8.9 km`, `three nautical miles`, `13,200 sq m`, `0.3 ng/mL`, `67 kWh per sq m`, `46 knots`,
 * `magnitude 6.9`, `a 6.7-magnitude quake`, `minus 5 degrees Celsius`, `6ft 2in`, `41C`, `four stone`.
 *
 * Units are UCUM-like: metric ones by symbol (`km`, `m2`, `kg`), others by their usual short name (`ft`, `mile`, `kn`).
 */
import type { Form, Found, Place } from './form';
import { numberAt } from './number';
import { isPlural } from './plural';
import { simpleUnit } from './units';
import { at, type Word } from './words';

interface Unit {
  readonly unit: string;
  readonly next: number;
}

export const measure: Form = (place) =>
  magnitude(place) ?? feetAndInches(place) ?? withUnit(place) ?? inTheUnitBefore(place);

/** `6 feet 2 inches`, `6ft 2in`: one length, in feet. */
function feetAndInches({ words, quantity }: Place): Found | undefined {
  if (!quantity || quantity.other) return undefined;
  const { first, next, number } = quantity;
  if (simpleUnit(at(words, next)) !== 'ft') return undefined;
  const inches = numberAt(words, at(words, next + 1).text === ',' ? next + 2 : next + 1);
  if (!inches || inches.value >= 12 || simpleUnit(at(words, inches.next)) !== 'in') return undefined;
  const value = number.value + inches.value / 12;
  return { kind: 'measure', first, next: inches.next + 1, unit: 'ft', value, tolerance: inches.step / 24 };
}

function withUnit({ words, quantity }: Place): Found | undefined {
  if (!quantity) return undefined;
  const { first, next } = quantity;
  const sign = /^(?:minus|[-−])$/.test(at(words, first - 1).lower) ? -1 : 1;
  // `2.3m voters` are millions.
  if (at(words, next).text === 'm' && isPlural(at(words, next + 1).lower)) return undefined;
  const read = temperatureAt(words, next) ?? stoneAt(words, next) ?? unitAt(words, next);
  if (!read || at(words, read.next).lower === 'old') return undefined;
  const per = perAt(words, read);
  const signed = sign < 0 && /^(?:°|degree)/.test(read.unit);
  return {
    kind: 'measure',
    first: signed ? first - 1 : first,
    next: per.next,
    unit: per.unit,
    ...(signed ? { scale: -1 } : {}),
  };
}

/** `41,300 tonnes, against 36,800 in 2024`: of the same sentence and about that size. */
function inTheUnitBefore({ words, quantity, before }: Place): Found | undefined {
  const last = before.at(-1);
  if (!quantity || last?.figure !== 'measure' || last.start < at(words, 0).start) return undefined;
  const { first, next, number } = quantity;
  if (!/^(?:from|against|than)$/.test(at(words, first - 1).lower)) return undefined;
  if (!/^(?:[.,;:)]|in|a|the|last|at|)$/.test(at(words, next).lower) || number.step > last.value) return undefined;
  const near = number.value > last.value / 5 && number.value < last.value * 5;
  return near ? { kind: 'measure', first, next, unit: last.unit } : undefined;
}

function temperatureAt(words: readonly Word[], start: number): Unit | undefined {
  const word = at(words, start);
  if (/^(?:celsius|centigrade)$/.test(word.lower)) return { unit: '°C', next: start + 1 };
  if (word.lower === 'fahrenheit') return { unit: '°F', next: start + 1 };
  if (!/^(?:°|º|degrees?|℃|℉)$/.test(word.lower)) return undefined;
  if (word.text === '℃' || word.text === '℉') return { unit: word.text === '℃' ? '°C' : '°F', next: start + 1 };
  const scale = at(words, start + 1).lower;
  if (/^(?:c|celsius|centigrade)$/.test(scale)) return { unit: '°C', next: start + 2 };
  if (/^(?:f|fahrenheit)$/.test(scale)) return { unit: '°F', next: start + 2 };
  return { unit: 'degree', next: start + 1 };
}

/** `Four stone (25 kg)` weighs; `four stone houses` are built. */
function stoneAt(words: readonly Word[], start: number): Unit | undefined {
  const behind = at(words, start + 1).lower;
  const closes = behind === '' || /^(?:[(),.;]|and|in|since|heavier|lighter|overweight|after|during|or)$/.test(behind);
  return at(words, start).lower === 'stone' && closes ? { unit: 'stone', next: start + 1 } : undefined;
}

/** One unit, squares and cubes included: `km`, `km²`, `sq km`, `square kilometres`, `nautical miles`. */
function unitAt(words: readonly Word[], start: number): Unit | undefined {
  const { lower, joint, text } = at(words, start);
  if (lower === 'nautical' && /^miles?$/.test(at(words, start + 1).lower)) return { unit: 'nmi', next: start + 2 };
  const power = /^(?:sq|square)$/.test(lower) ? '2' : /^(?:cu|cubic)$/.test(lower) ? '3' : '';
  if (power !== '') {
    const base = at(words, start + 1).text === '.' ? start + 2 : start + 1;
    const read = simpleUnit(at(words, base));
    return read === undefined ? undefined : { unit: `${read === 'mile' ? 'mi' : read}${power}`, next: base + 1 };
  }
  const read = simpleUnit(at(words, start));
  if (read === undefined || (joint === 'space' && /^[A-Zdk]$/.test(text) && text !== 'W' && text !== 'L'))
    return undefined;
  const exponent = at(words, start + 1);
  const raised = exponent.joint === 'none' ? { '²': '2', '³': '3', '2': '2', '3': '3' }[exponent.text] : undefined;
  return raised ? { unit: read + raised, next: start + 2 } : { unit: read, next: start + 1 };
}

/** `ng/mL`, `kilometres per hour`, `miles an hour`, `kWh per sq m`. */
function perAt(words: readonly Word[], read: Unit): Unit {
  const link = at(words, read.next);
  const isSlash = link.text === '/' && link.joint === 'none';
  if (!isSlash && link.lower !== 'per' && link.lower !== 'an') return read;
  const word = at(words, read.next + 1);
  if (/^(?:h|hr|hour)$/.test(word.lower))
    return { unit: read.unit === 'mile' ? 'mph' : `${read.unit}/h`, next: read.next + 2 };
  if (/^(?:s|sec|second)$/.test(word.lower)) return { unit: `${read.unit}/s`, next: read.next + 2 };
  const of = link.lower === 'an' ? undefined : unitAt(words, read.next + 1);
  return of ? { unit: `${read.unit}/${of.unit}`, next: of.next } : read;
}

/** `magnitude 6.9`, `6.7-magnitude`, `6.7 on the Richter scale`, and a lone `6.7` behind an earlier magnitude. */
function magnitude({ words, quantity, before }: Place): Found | undefined {
  if (!quantity || quantity.number.value >= 10 || quantity.number.multiplier !== 1) return undefined;
  const { first, next, number } = quantity;
  const found = { kind: 'measure', first, next, unit: 'magnitude' } as const;
  if (at(words, next).lower === 'magnitude') return { ...found, next: next + 1 };
  const back = at(words, first - 1).lower === 'of' ? 2 : 1;
  if (at(words, first - back).lower === 'magnitude') return { ...found, first: first - back };
  if (at(words, next).lower === 'on' && at(words, next + 2).lower === 'richter') return found;
  const isAlone = /^(?:[.,;:)]|and|or|but|)$/.test(at(words, next).lower);
  const last = before.at(-1);
  return isAlone && number.step === 0.1 && last?.unit === 'magnitude' ? found : undefined;
}
