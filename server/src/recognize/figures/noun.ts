/**
 * The noun that a number counts, found without a tagger: the first plural behind the number and what modifies it.
 *
 * `100 platform companies, …` counts companies, `five major industrial ecosystems` ecosystems, `one sealed tin` tins.
 */
import { UNITS } from './numerals';
import { isPlural, singular } from './plural';
import { at, isCapitalised, isLetters, type Word } from './words';

export interface CountedNoun {
  /** Lower case, singular. */
  readonly unit: string;
  /** Indices of words: the noun with its modifiers. */
  readonly first: number;
  readonly next: number;
}

/** Words between a number and its noun, at most. */
const REACH = 6;

/** Those who count rather than are counted, and lengths of time. */
const AGENTS =
  /^(?:staff|crew|police|personnel|officials|troops|seconds|minutes|hours|days|weeks|months|years|times|reporters)$/;

/** How far back a noun is looked for, in words. */
const BACK = 40;

const STOPS = new Set(
  (
    'of in on at by for with from to against between under over after before during since until till per as than into ' +
    'within across near aboard inside outside behind beyond below above without through along around about amid among upon toward ' +
    'towards despite via off up down out and or but nor that which who whose whom when where while if because though ' +
    'although unless whether so is are was were be been being am has have had having do does did will would can could ' +
    'may might must shall should the a an this these those his her its their our my your each every all some any no ' +
    'not he she it they we you i them him us me there here then now still yet already only also just even again ' +
    'said says say told ago later earlier apart away alone contain include remain come go take make give want think ' +
    'believe live die survive need refuse agree face voted'
  ).split(' '),
);

/** Plurals that modify the noun behind them: `ten sales jobs`. */
const ATTRIBUTIVE = new Set(
  'sales sports arms goods savings customs news human rights united states operations'.split(' '),
);

/** Nouns of two words that mean less in one. */
const COMPOUNDS = new Set([
  'crew member',
  'staff member',
  'family member',
  'board member',
  'council member',
  'cabinet member',
  'team member',
  'union member',
  'season ticket',
  'police officer',
  'nautical mile',
  'air strike',
  'power station',
  'power plant',
  'polling station',
  'petrol station',
  'member state',
  'parking space',
  'data centre',
  'data center',
]);

/** The noun right behind word `start - 1`, which counts `value` of it; `undefined` where none follows. */
export function countedNoun(words: readonly Word[], start: number, value: number): CountedNoun | undefined {
  const end = runFrom(words, start);
  // `a three-storey hall`: the storeys are counted.
  if (at(words, start).joint === 'hyphen' && end > start) return named(words, start, start);
  for (let index = start; index < end; index++) {
    const word = at(words, index);
    if (!isPlural(word.lower)) continue;
    const behind = at(words, index + 1);
    const modifies = ATTRIBUTIVE.has(word.lower) || (isCapitalised(word) && !isCapitalised(behind));
    if (modifies && index + 1 < end && isPlural(behind.lower)) continue;
    return named(words, start, index);
  }
  if (value !== 1 || end === start) return undefined;
  let last = start;
  while (last + 1 < end && !/(?:ing|ed)$/.test(at(words, last + 1).lower)) last++;
  return named(words, start, last);
}

/** Where the run of words that can belong to a noun phrase ends. */
export function runFrom(words: readonly Word[], start: number): number {
  let index = start;
  while (index < start + REACH && isLetters(at(words, index)) && !STOPS.has(at(words, index).lower)) {
    if (index > start && at(words, index).joint === 'dash') break;
    if (index > start && UNITS.has(at(words, index).lower) && at(words, index).lower !== 'one') break;
    if (/^['’]s$/.test(at(words, index + 1).lower)) return index;
    index++;
  }
  return index;
}

export function isStop(word: Word): boolean {
  return STOPS.has(word.lower);
}

/** The last plural noun before word `end`, in the same sentence: what `of them` and a bare number refer to. */
export function pluralBefore(words: readonly Word[], end: number): string | undefined {
  for (let index = end - 1; index >= Math.max(0, end - BACK); index--) {
    const word = at(words, index);
    const before = at(words, index - 1);
    // "Ships at the end of the year: 64": in a label the noun is written large.
    const opens = index === 0 || /^[•*–—-]$/.test(before.text);
    if (!isLetters(word) || (isCapitalised(word) && !opens) || !isPlural(word.lower) || isPronoun(before)) continue;
    if (AGENTS.test(word.lower)) continue;
    return singular(word.lower);
  }
  return undefined;
}

/** Behind a pronoun, what looks like a plural is a verb: `she runs`. */
function isPronoun(word: Word): boolean {
  return /^(?:he|she|it|who|which|that|this)$/.test(word.lower);
}

function named(words: readonly Word[], first: number, last: number): CountedNoun {
  const unit = singular(at(words, last).lower);
  const compound = `${at(words, last - 1).lower} ${unit}`;
  return { unit: last > first && COMPOUNDS.has(compound) ? compound : unit, first, next: last + 1 };
}
