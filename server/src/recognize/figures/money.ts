/**
 * Money, its currency before the number or behind it: `US$2.8 billion`, `€1.5bn`, `$200MM`, `Rs 4.75 crore`, `CZK 455
 * million`, `40 million Danish kroner`, `28 Kč`, `42p`, `fifty cents`, `K24 million`.
 *
 * A bare `386 billion` behind an amount of money is in that amount's currency. Not `27 won` of a vote, `5 pounds` of flour.
 */
import type { Text } from '../../text/text';
import type { FigureMention } from '../mentions';
import {
  ABBREVIATIONS,
  CURRENCY_CODES,
  currencyOfCode,
  DOLLAR_PREFIXES,
  LETTERS,
  SIGNS,
  SUBUNITS,
  UNKNOWN_CURRENCY,
} from './currencies';
import { currenciesOfNoun, currencyOfFullName } from './currency-names';
import { type Form, type Found, mapNumbers, type Place } from './form';
import { withShortMultiplier } from './number';

import { type Quantity, sharing } from './quantity';
import { at, isCapitalised, type Word } from './words';

interface Currency {
  readonly code: string;
  /** Where the written currency begins or ends, as an index of words. */
  readonly edge: number;
  readonly scale?: number;
}

export const money: Form = (place) => {
  if (!place.quantity) return undefined;
  const before = prefix(place, place.quantity.first);
  const quantity = multiplied(place.words, place.quantity);
  if (before) return found(quantity, before.edge, endBehind(place, quantity, before), before);
  const behind = suffix(place, quantity);
  if (behind) return found(quantity, quantity.first, behind.edge, behind);
  return inTheCurrencyBefore(place, quantity);
};

function found(quantity: Quantity, first: number, next: number, currency: Currency): Found {
  const { code, scale } = currency;
  return { kind: 'money', first, next, unit: code, quantity, ...(scale === undefined ? {} : { scale }) };
}

function multiplied(words: readonly Word[], quantity: Quantity): Quantity {
  const changed = mapNumbers(quantity, (number) => withShortMultiplier(words, number));
  return changed.other ? { ...changed, other: sharing(changed.other, changed.number) } : changed;
}

function prefix({ words, currencies, free }: Place, first: number): Currency | undefined {
  let index = first - 1;
  if (at(words, index).text === '.' && ABBREVIATIONS.has(at(words, index - 1).text)) index--;
  const word = at(words, index);
  if (index < free) return undefined;
  const attached = at(words, first).joint === 'none';
  const sign = SIGNS.get(word.text);
  if (sign) {
    const country = word.joint === 'none' ? at(words, index - 1).text : '';
    const code = word.text === '$' ? DOLLAR_PREFIXES.get(country) : undefined;
    if (code && index - 1 >= free) return { code, edge: index - 1 };
    if (word.text === '$' && CURRENCY_CODES.has(at(words, index - 1).text))
      return { code: currencyOfCode(at(words, index - 1).text), edge: index - 1 };
    return { code: currencies.choose(sign), edge: index };
  }
  if (CURRENCY_CODES.has(word.text)) return { code: currencyOfCode(word.text), edge: index };
  const short = ABBREVIATIONS.get(word.text);
  if (short) return { code: currencies.choose(short), edge: index };
  const letter = attached ? LETTERS.get(word.text) : undefined;
  if (!letter || !(currencies.mentions(letter) || isAmount(words, first))) return undefined;
  return { code: currencies.choose(letter), edge: index };
}

/** "R23 million", "P450,000": no road and no code. */
function isAmount(words: readonly Word[], first: number): boolean {
  const behind = at(words, first + 1);
  return (
    /^\d{1,3}(?:,\d{3})+$/.test(at(words, first).text) ||
    (behind.joint === 'space' && /^(?:[mb]illion|\d{3})$/.test(behind.lower))
  );
}

/** A sign in front and a code or noun behind name one currency: `$5 million USD`, `£20 sterling`. */
function endBehind(place: Place, quantity: Quantity, before: Currency): number {
  const behind = suffix(place, quantity);
  return behind?.code === before.code && behind.scale === undefined ? behind.edge : quantity.next;
}

function suffix(place: Place, quantity: Quantity): Currency | undefined {
  const { words, currencies } = place;
  const start = quantity.next;
  const word = at(words, start);
  if (word.lower === '') return undefined;
  if (CURRENCY_CODES.has(word.text)) return { code: currencyOfCode(word.text), edge: start + 1 };
  const sign = SIGNS.get(word.text);
  // Behind the number a sign could as well belong to the next one.
  if (sign && !/^\d/.test(at(words, start + 1).text)) return { code: currencies.choose(sign), edge: start + 1 };
  const short = /^(?:Re|Fr|Sh|RM|Rp)$/.test(word.text) ? undefined : ABBREVIATIONS.get(word.text);
  if (short) return { code: currencies.choose(short), edge: start + 1 };
  const part = word.text === 'p' && word.joint !== 'none' ? undefined : SUBUNITS.get(word.lower);
  if (part) return { code: currencies.choose(part), edge: start + 1, scale: 0.01 };
  return noun(place, quantity, start) ?? qualifiedNoun(words, start);
}

function noun(place: Place, quantity: Quantity, start: number): Currency | undefined {
  const { words, currencies } = place;
  const { lower, text } = at(words, start);
  const candidates = currenciesOfNoun(lower);
  if (!candidates || (text !== lower && text === text.toUpperCase())) return undefined;
  const isLarge = quantity.number.value >= 1_000;
  if (lower === 'won' && !isLarge && !currencies.mentions(['KRW'])) return undefined;
  if (/^pounds?$/.test(lower) && !isLarge && !currencies.mentions(['GBP', 'EGP'])) return undefined;
  if (/^crowns?$/.test(lower) && !isLarge && currencies.choose(candidates) === UNKNOWN_CURRENCY) return undefined;
  const edge = at(words, start + 1).lower === 'sterling' ? start + 2 : start + 1;
  return { code: currencies.choose(candidates), edge };
}

/** `Norwegian kroner`, `US dollars`, `New Zealand dollars`: up to three words of qualifier. */
function qualifiedNoun(words: readonly Word[], start: number): Currency | undefined {
  let qualifier = '';
  for (let index = start; index < start + 3 && isCapitalised(at(words, index)); index++) {
    qualifier += `${qualifier === '' ? '' : ' '}${at(words, index).lower}`;
    const code = currencyOfFullName(qualifier, at(words, index + 1).lower);
    if (code) return { code, edge: index + 2 };
  }
  return undefined;
}

/** `from 57.40 crowns to 61.90`: as exact, and of that size, in the same sentence. */
function isBeside(words: readonly Word[], { number, first }: Quantity, last: FigureMention): boolean {
  if (!/^(?:from|to|against|than)$/.test(at(words, first - 1).lower) || last.start < at(words, 0).start) return false;
  const exact = number.step === 0.01 && /\.\d\d(?!\d)/.test(last.text);
  return exact && number.value < last.value * 3 && number.value > last.value / 3;
}

/** A conversion: "1.2 billion crowns ($73 million)". */
function isInBrackets({ content }: Text, { start }: FigureMention): boolean {
  return (
    content[start - 1] === '(' ||
    /\((?:about|or|some|nearly|around) $/.test(content.slice(Math.max(0, start - 9), start))
  );
}

/** How many figures back an amount without a currency takes it from. */
const RECENT = 50;

/** `from 4.30 trillion won to 4.82 trillion`: millions without a noun, in the currency last spoken of. */
function inTheCurrencyBefore({ text, words, before }: Place, quantity: Quantity): Found | undefined {
  const { number, first, next } = quantity;
  const last = before.slice(-RECENT).findLast((figure) => figure.figure === 'money' && !isInBrackets(text, figure));
  if (!last) return undefined;
  const behind = at(words, next);
  if (number.multiplier < 1_000_000 && !isBeside(words, quantity, last)) return undefined;
  const closes =
    /^(?:[.,;:!?)”"’–—]|in|by|has|had|was|were|is|at|for|from|to|last|this|and|a|the|or|expected|forecast|)$/.test(
      behind.lower,
    );
  return closes && behind.joint !== 'hyphen' ? { kind: 'money', first, next, unit: last.unit, quantity } : undefined;
}
