/**
 * Ordinals that carry a fact: `the third explosion`, `the first implementation opinion`, `its 20th anniversary`.
 *
 * The unit is the noun behind, with what modifies it, in lower case. Not `the first half`, `first officer`, `the 20th
 * century`, `first reported`, `at first`, `for the third time`, a fraction, a day of a month.
 */
import type { Form } from './form';
import { runFrom } from './noun';
import { isNumberWord, ORDINALS, TENS } from './numerals';
import { singular } from './plural';
import { at, isCapitalised, isDigits, type Word } from './words';

/** Behind an ordinal they make a rank, a place or a stretch of time of it. */
const NO_FACT = new Set(
  (
    'half halves quarter quarters century centuries officer officers minister ministers lady secretary time ' +
    'times floor class aid degree name names person world round place hand grade instance step steps thing day ' +
    'days week weeks month months weekend light line sight glance impression division league team tier cousin ' +
    'language tranche amendment reading party parties avenue street arrondissement district'
  ).split(' '),
);
const NOT_BEFORE = /^(?:at|from|comes|came|come|finished|finish|placed|ranked|and|or|every|each|than)$/;
const NO_NOUN_BEHIND =
  /(?:ed|ly|ing)$|^(?:paid|said|came|went|took|made|gave|got|left|won|lost|met|held|sent|saw|first|last|open)$/;
const NOUN_IN_ING =
  /^(?:meeting|building|hearing|opening|wedding|sitting|painting|ruling|warning|killing|bombing|shooting|landing|filing|offering|briefing|gathering|testing|listing|funding|sighting|string|ring|king|wing|spring|thing)$/;
const DETERMINER = /^(?:the|a|an|this|that|its|his|her|their|our|my|your|['’]s|whose)$/;
const LOOSE_ADJECTIVES =
  /^(?:major|main|big|large|new|full|real|ever|such|known|public|official|formal|possible|single|such|great|important|serious|largest|biggest|highest|best|most|further|final|whole|complete|confirmed|recorded)$/;

/** How many figures back what `the second` refers to is looked for. */
const RECENT = 20;

export const ordinal: Form = ({ words, index, before }) => {
  const word = at(words, index);
  const read = ordinalAt(words, index);
  if (!read || word.joint === 'hyphen' || NOT_BEFORE.test(at(words, index - 1).lower)) return undefined;
  const { value, next } = read;
  // A quoted title: `the “88th Strategy”`.
  if (/^[“‘"']$/.test(at(words, index - 1).text) && isCapitalised(at(words, next))) return undefined;
  if (at(words, next).joint === 'hyphen') return undefined;
  if (!isDigits(word) && !DETERMINER.test(at(words, index - 1).lower)) return undefined;
  let first = next;
  while (LOOSE_ADJECTIVES.test(at(words, first).lower)) first++;
  const end = Math.min(runFrom(words, first), first + 3);
  const found = { kind: 'ordinal', first: index, next, value, tolerance: 0 } as const;
  if (end === first) {
    const last = before.slice(-RECENT).findLast((figure) => figure.figure === 'count' && figure.value >= value - 1);
    const stands = /^(?:is|was|has|had|will)$/.test(at(words, next).lower) && at(words, index - 2).lower !== 'on';
    return last && stands && value > 1 ? { ...found, unit: last.unit } : undefined;
  }
  const noun = headOf(words, first, end);
  if (noun === undefined || NO_FACT.has(at(words, noun - 1).lower) || NO_FACT.has(at(words, first).lower))
    return undefined;
  const unit = phrase(words, first, noun);
  return { ...found, unit, noun: [next, noun] };
};

/** `third`, `20th`, `twenty-first`. */
function ordinalAt(words: readonly Word[], index: number): { value: number; next: number } | undefined {
  const word = at(words, index);
  const suffix = at(words, index + 1);
  if (!isDigits(word)) {
    const tens = TENS.get(word.lower) ?? 0;
    const value = ORDINALS.get(tens > 0 ? suffix.lower : word.lower);
    if (value === undefined || (tens > 0 && value > 9)) return undefined;
    return { value: tens + value, next: tens > 0 ? index + 2 : index + 1 };
  }
  if (suffix.joint !== 'none' || !/^(?:st|nd|rd|th)$/i.test(suffix.text) || !/^\d+$/.test(word.text)) return undefined;
  return { value: Number(word.text), next: index + 2 };
}

/** The index behind the head noun: before the first word that looks like a verb form, at the first plural. */
function headOf(words: readonly Word[], first: number, end: number): number | undefined {
  for (let index = first; index < end; index++) {
    const { lower } = at(words, index);
    // What looks like a plural behind a noun is its verb, and several firsts are no first.
    const isVerb = /[^s]s$/.test(lower) || (NO_NOUN_BEHIND.test(lower) && !NOUN_IN_ING.test(lower));
    if (isVerb || isNumberWord(lower)) return index > first ? index : undefined;
  }
  return end;
}

function phrase(words: readonly Word[], first: number, next: number): string {
  const parts = words.slice(first, next).map((word) => word.lower);
  return [...parts.slice(0, -1), singular(parts.at(-1) ?? '')].join(' ');
}
