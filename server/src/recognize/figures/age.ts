/**
 * Ages: `, 52,` behind a person, `52-year-old`, `18 years old`, `aged 52`, `at the age of nine`, `You are 61.`,
 * `children under 12`, `moved north at 18`.
 *
 * The unit is `year`, or `month` in `a nine-month-old`.
 */
import { timeUnit } from './duration';
import type { Form, Found, Place } from './form';
import { isPlural } from './plural';
import { at, isCapitalised, isLetters, type Word } from './words';

const OLDEST = 122;
const CLOSES = /^(?:[,.;:)?!”"’]|and|when|)$/;
const YOUNG = /^(?:children|child|kids|those|people|youths?|girls|boys|minors|anyone|persons|adults|pupils|players)$/;
const TURNS = /^(?:turned|turns|turning|aged|age|ages)$/;
const SELF = /^(?:i|you|he|she|who)$/;

export const age: Form = (place) => yearsOld(place) ?? bare(place);

function yearsOld({ words, quantity }: Place): Found | undefined {
  if (!quantity) return undefined;
  const { first, next } = quantity;
  const unit = timeUnit(at(words, next));
  if (unit === undefined) return undefined;
  const [old, more] = [at(words, next + 1).lower, at(words, next + 2).lower];
  if (old === 'old' || old === 'olds') return { kind: 'age', first, next: next + 2, unit };
  return old === 'of' && more === 'age' ? { kind: 'age', first, next: next + 3, unit } : undefined;
}

function bare(place: Place): Found | undefined {
  const { words, quantity } = place;
  if (quantity?.number.multiplier !== 1) return undefined;
  const { first, next, number } = quantity;
  const isAge = number.value > 0 && number.value <= OLDEST && number.step === 1;
  if (!isAge || !(isStated(words, first, next) || isListed(place, first) || isApposition(place, first, next)))
    return undefined;
  const months = at(words, next);
  const isInfant = TURNS.test(at(words, first - 1).lower) && /^(?:months?|weeks?|days?)$/.test(months.lower);
  if (isInfant) return { kind: 'age', first, next: next + 1, unit: timeUnit(months) ?? 'month' };
  return { kind: 'age', first, next, unit: 'year' };
}

/** A word before the number says that it is an age. */
function isStated(words: readonly Word[], first: number, next: number): boolean {
  const [before, second, third] = [1, 2, 3].map((back) => at(words, first - back).lower) as [string, string, string];
  if (TURNS.test(before) || (before === 'between' && TURNS.test(second))) return true;
  if (before === 'of' && second === 'age') return true;
  if (/^(?:under|over)$/.test(before) && YOUNG.test(second)) return true;
  const behind = at(words, next).lower;
  if (IS.test(before) && (SELF.test(second) || KIN.test(second))) return CLOSES.test(behind) || THEN.test(behind);
  if (before === 'at' && isYears(words, first, next)) return true;
  if (!CLOSES.test(behind)) return false;
  return before === 'at' && second !== 'stood' && second !== 'stands' && isPastOf(second, third);
}

const IS = /^(?:am|are|is|was|'m|’m|'s|’s|turn)$/;
const KIN =
  /^(?:dad|mum|mom|mother|father|son|daughter|brother|sister|wife|husband|grandfather|grandmother|uncle|aunt|nephew|niece|cousin)$/;
/** "She was sixteen in 1961." */
const THEN = /^(?:in|when|then|on)$/;

/** `She retired in May 1993, at 59, gave …`, `at 84 she left by canoe`: years of a life between commas or before the person. */
function isYears(words: readonly Word[], first: number, next: number): boolean {
  const [opener, behind] = [at(words, first - 2).lower, at(words, next).lower];
  if (!/^(?:[,;–—]|)$/.test(opener)) return false;
  if (/^(?:he|she)$/.test(behind)) return true;
  return opener === ',' && behind === ',' && words.slice(Math.max(0, first - LIFE), first).some(isOfLife);
}

/** How many words back the verb of a life may stand. */
const LIFE = 10;

function isOfLife({ lower }: Word): boolean {
  return LIVES.test(lower);
}

/** `aged 8 and 11`: behind another age, with nothing but a link between. */
function isListed({ words, text, before }: Place, first: number): boolean {
  const last = before.at(-1);
  if (last?.figure !== 'age' || last.start < at(words, 0).start) return false;
  const between = text.content.slice(last.end, at(words, first).start);
  const opener = text.content.slice(Math.max(0, last.start - 6), last.start);
  return /^(?:,|,? and|,? or)\s+$/.test(between) && /\bage[ds]\s+$/.test(opener);
}

const LIVES = /^(?:died|married|retired|began|started|left|joined|moved|emigrated|debuted|graduated|arrived)$/;

/** `died at 52`, `moved north at 18`: something done at an age, not a price or a place. */
function isPastOf(verb: string, before: string): boolean {
  return LIVES.test(verb) || LIVES.test(before);
}

/** Between commas, or a comma and the sentence's end, behind a word that can end a mention of a person. */
function isApposition({ words, nameAt }: Place, first: number, next: number): boolean {
  const comma = at(words, first - 1);
  // "John Doe Sr., 83," ends in a full stop of its own.
  const noun = at(words, /^(?:sr|jr)$/.test(at(words, first - 3).lower) ? first - 3 : first - 2);
  const opensBracket = comma.lower === '(';
  if ((comma.lower !== ',' && !opensBracket) || !isLetters(noun) || nameAt(first - 2)?.type === 'place') return false;
  const behind = at(words, next).lower;
  if (opensBracket) return behind === ')' && isCapitalised(noun) && isCapitalised(at(words, first - 3));
  if (behind !== ',' && behind !== '.' && behind !== ';' && behind !== '' && behind !== ':') return false;
  // "Of the crew members, three, including the captain, …"
  if (!isCapitalised(noun) && isPlural(noun.lower)) return false;
  // A closing full stop could end a list of numbers; a person's age closes a sentence behind a name.
  return behind === ',' || isCapitalised(noun);
}
