/**
 * Counts of things: `46 branches`, `Some 48,000 merchants`, `three hundred and twenty-one people`, `dozens of shops`,
 * `one person`, and with the noun left out, `15 of them`, `11 in the league, four in the cup`.
 *
 * The span is the number alone, the unit the counted noun. Those killed are counted as `death`, those on a payroll as
 * `employee`. A bare `one` is a pronoun unless a noun follows that it counts.
 */
import { antecedentOf } from './antecedent';
import type { Form, Found, Place } from './form';
import { type CountedNoun, countedNoun, isStop } from './noun';
import { withShortMultiplier } from './number';
import { LOOSE, ORDINALS, UNITS } from './numerals';
import { unitAmid } from './people';

import { at, isCapitalised, isDigits, isLetters, type Word } from './words';

/** What a number in front of them counts, though they are no plural nouns. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map([
  ['dead', 'death'],
  ['killed', 'death'],
  ['injured', 'person'],
  ['wounded', 'person'],
  ['hurt', 'person'],
  ['missing', 'person'],
  ['arrested', 'person'],
  ['detained', 'person'],
  ['displaced', 'person'],
  ['homeless', 'person'],
]);

/** Nouns behind `one` that make a turn of phrase of it. */
const IDIOMS =
  /^(?:another|day|thing|way|time|side|hand|heart|voice|point|more|last|such|big|single|kind|sort|reason|example|stop|place|moment|morning|evening|night|end|step|else)$/;

/** In front of `one` they make a pronoun of it. */
const NOT_BEFORE_ONE = /^(?:no|any|every|some|each|this|that|the|which|another|by|on)$/;

export const count: Form = (place) => loose(place) ?? plain(place);

function loose({ words, index }: Place): Found | undefined {
  const bounds = LOOSE.get(at(words, index).lower);
  if (!bounds || at(words, index + 1).lower !== 'of') return undefined;
  const noun = countedNoun(words, index + 2, bounds[0]);
  if (!noun) return undefined;
  const [low, high] = bounds;
  return {
    kind: 'count',
    first: index,
    next: index + 1,
    unit: noun.unit,
    value: low,
    tolerance: high - low,
    range: { low, high },
    isLoose: true,
    noun: [noun.first, noun.next],
  };
}

function plain(place: Place): Found | undefined {
  const { words } = place;
  if (!place.quantity) return undefined;
  const number = withShortMultiplier(words, place.quantity.number);
  const hasLetter = number !== place.quantity.number;
  const quantity = hasLetter ? { ...place.quantity, number, next: number.next } : place.quantity;
  const { first, next } = quantity;
  const behind = at(words, next);
  if (behind.joint === 'hyphen' && isCapitalised(behind)) return undefined;
  if (behind.joint === 'none' && /^[\p{L}\p{N}/°]/u.test(behind.text)) return undefined;
  if (!hasLetter && number.step < 1 && number.multiplier === 1) return undefined;
  if (isModel(words, first)) return undefined;
  // Twenty of "the twenty-first century".
  if (behind.joint === 'hyphen' && ORDINALS.has(behind.lower)) return undefined;
  const found = { kind: 'count', first, next, quantity } as const;
  if (at(words, first).joint === 'none' && isLetters(at(words, first - 1))) return undefined;
  if (behind.joint === 'hyphen' && /^(?:strong|capacity)$/.test(behind.lower)) return { ...found, unit: 'person' };
  const noun = countedNoun(words, next, number.value);
  if (noun && isCapitalised(at(words, noun.next - 1)) && place.nameAt(noun.next - 1)) return undefined;
  if (noun) {
    if (number.value === 1 && !place.quantity.other && !isCountedOne(words, next, noun)) return undefined;
    return { ...found, unit: unitAmid(words, quantity, noun.unit, noun.next), noun: [noun.first, noun.next] };
  }
  if (hasLetter) return undefined;
  const participle = PARTICIPLES.get(behind.lower);
  if (participle) return { ...found, unit: participle };
  const unit = antecedentOf(place);
  return unit === undefined ? undefined : { ...found, unit };
}

/** "Nine PK 31 rifles": letters and a number right behind another number name a make. */
function isModel(words: readonly Word[], first: number): boolean {
  const before = at(words, first - 2);
  return /^\p{Lu}{1,3}$/u.test(at(words, first - 1).text) && (isDigits(before) || UNITS.has(before.lower));
}

function isCountedOne(words: readonly Word[], next: number, noun: CountedNoun): boolean {
  if (noun.next - noun.first > 2 || isDigits(at(words, next - 1))) return isDigits(at(words, next - 1));
  if (NOT_BEFORE_ONE.test(at(words, next - 2).lower) || /ed$/.test(noun.unit)) return false;
  return !IDIOMS.test(at(words, next).lower) && !isStop(at(words, next));
}
