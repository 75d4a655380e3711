/**
 * Numbers that name or order something and state no figure: `page 6`, `Section 4`, `flight 417`, `5G`, `Boeing 737`,
 * `2024/031`, `+44 20 7946 0958`, `1.` before a paragraph, `2 p.m.`, `15 June`, `“1248”`.
 */
import type { Line } from '../../text/lines';
import { currenciesOfNoun } from './currency-names';
import { MULTIPLIERS } from './numerals';
import { isPlural } from './plural';
import { simpleUnit } from './units';
import { at, isCapitalised, isDigits, isLetters, type Word } from './words';

const LABELS = new Set(
  (
    'page pages p pp section sections sec article articles art paragraph paragraphs para paras chapter chapters figure ' +
    'figures fig figs table tables annex appendix schedule part parts item items no nos nr number numbers № # flight ' +
    'flights episode route highway interstate motorway room gate platform phase round case file ref reference release ' +
    'report rule rules clause clauses volume vol issue edition version v level grade category cat tier type model ' +
    'building block lot form bus train channel resolution directive regulation protocol bill decree order exhibit ' +
    'question step day week serial unit bureau note notes footnote chart slide line lines row column box act opus op season ' +
    'stage wave batch group class seat runway pier berth terminal district ward zone sector area region pin code id ' +
    'tel phone fax room suite apartment apt flat floor po invoice docket count set tram track lane exit mark wagon wagons pier piers cabin bay dock'
  ).split(' '),
);

const MONTHS =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\.?$/;
const CLOCK = /^(?:am|pm|a\.m\.?|p\.m\.?|o['’]clock|gmt|utc|bst|cet|est|edt)$/;
const YEAR_BEFORE =
  /^(?:in|since|by|until|till|of|from|for|to|and|during|before|after|early|late|mid|year|©|between|,|\(|q[1-4]|h[12]|fy|spring|summer|autumn|fall|winter|through|;)$/;
const PREPOSITION = /^(?:in|since|by|until|till|of|from|during|before|after|through)$/;
const WEEKDAY =
  /^(?:weekdays?|weekends?|daily|(?:mon|tue|wed|thu|fri|sat|sun)(?:s|rs|urs|nes|day|sday|nesday|rsday|urday)?s?)$/;
const QUOTES = /^["“”„«»'‘’]$/;

/** Whether the number at word `index` is a label of one of these kinds. `next` is the word behind it. */
export function isLabel(words: readonly Word[], index: number, next: number, line: Line): boolean {
  const word = at(words, index);
  if (isLabelled(words, index, next)) return true;
  if (!isDigits(word)) return false;
  return (
    isListNumber(words, index, next, line) ||
    isPartOfCode(words, index, next) ||
    isTimeOrDate(words, index, next) ||
    (QUOTES.test(at(words, index - 1).text) && QUOTES.test(at(words, next).text)) ||
    isYear(words, index, next) ||
    isAddress(words, next)
  );
}

/** Behind a label, or behind a labelled number and `and`, a comma or a dash. */
function isLabelled(words: readonly Word[], index: number, next: number): boolean {
  // "It fined Island Lines 1.2 million", "offered Seaview Group 300 euros": what looks like a label ends a name.
  if (isMultiplied(words, index, next) || isOfValue(words, next)) return false;
  for (let first = index, steps = 0; steps < LONGEST_LIST; steps++) {
    const before = at(words, first - 1);
    if (LABELS.has(before.lower)) return isWrittenAsLabel(words, first, next, before);
    const second = at(words, first - 2);
    if (before.joint === 'none' && LABELS.has(second.lower))
      if (before.text === ':' || (before.text === '.' && second.text.length < LONGEST_ABBREVIATION)) return true;
    const link = /^(?:dash|hyphen)$/.test(at(words, first).joint) ? 0 : 1;
    if (link === 1 && !/^(?:and|or|to|,|&)$/.test(before.lower)) return false;
    if (!isDigits(at(words, first - 1 - link))) return false;
    first -= 1 + link;
  }
  return false;
}

function isWrittenAsLabel(words: readonly Word[], index: number, next: number, label: Word): boolean {
  if (!isDigits(at(words, index))) return isCapitalised(label) && isCapitalised(at(words, index));
  // In "says the report 12 people signed" something is counted.
  const unit = simpleUnit(at(words, next));
  return isCapitalised(label) || (!isPlural(at(words, next).lower) && unit === undefined);
}

function isMultiplied(words: readonly Word[], index: number, next: number): boolean {
  return words.slice(index + 1, next).some(({ lower }) => MULTIPLIERS.has(lower));
}

/** What only an amount has behind it. */
function isOfValue(words: readonly Word[], next: number): boolean {
  // "P450,000": a page has no such number.
  if (/^\d{1,3}(?:,\d{3})+$/.test(at(words, next - 1).text)) return true;
  const { lower } = at(words, next);
  if (lower === '%' || lower === 'percent' || (lower === 'per' && at(words, next + 1).lower === 'cent')) return true;
  return isPlural(lower) && currenciesOfNoun(lower) !== undefined;
}

/** `1.`, `2)`, `(3)` or `[4]` where a line begins. */
function isListNumber(words: readonly Word[], index: number, next: number, line: Line): boolean {
  const [before, word, behind] = [at(words, index - 1), at(words, index), at(words, next)];
  if (before.text === '[' && behind.text === ']') return true;
  // "Section 51(3)", "rule 4(2)".
  if (before.text === '(' && before.joint === 'none' && behind.text === ')' && isDigits(at(words, index - 2)))
    return true;
  if (before.text === ';' && behind.text === '.' && behind.joint === 'none') return true;
  const opener = /^[(•*–—-]$/.test(before.text) ? before : word;
  const opens =
    word.end <= line.end &&
    opener.start - line.start <= INDENT &&
    at(words, opener === word ? index - 1 : index - 2).end <= line.start;
  if (!opens || behind.joint !== 'none' || word.text.length > 4) return false;
  return behind.text === '.' || behind.text === ')';
}

/** Letters, slashes, `+` or other groups of digits attached: a code, a telephone number, a reference. */
function isPartOfCode(words: readonly Word[], index: number, next: number): boolean {
  const [before, word, behind] = [at(words, index - 1), at(words, index), at(words, next)];
  if (word.joint === 'none' && /^[/+#@_=]$/.test(before.text)) return true;
  if (behind.joint === 'none' && /^[/_@=]$/.test(behind.text) && isDigits(at(words, next + 1))) return true;
  if (word.joint === 'hyphen' && (isDigits(before) || isLetters(before))) return true;
  if (/^0\d/.test(word.text)) return true;
  if (word.joint === 'space' && isDigits(before) && before.text.length < 6) return true;
  if (isDigits(behind) && behind.joint !== 'space' && /^0\d|^\d{3}/.test(behind.text) && word.text.length > 2)
    return true;
  return isDigits(behind) && behind.joint === 'space' && /^\d+$/.test(word.text) && /^\d+$/.test(behind.text);
}

function isTimeOrDate(words: readonly Word[], index: number, next: number): boolean {
  const [before, behind] = [at(words, index - 1), at(words, next)];
  if (at(words, index).text.includes(':') || CLOCK.test(behind.lower)) return true;
  if (/^(?:to|-|–)$/.test(behind.lower) && CLOCK.test(at(words, next + 2).lower)) return true;
  if (WEEKDAY.test(before.lower) || /^(?:BCE?|CE|AD)$/.test(behind.text)) return true;
  const day = /^(?:[1-9]|[12]\d|3[01])$/.test(at(words, index).text);
  const isMonth = (word: Word) => MONTHS.test(word.lower) && isCapitalised(word);
  return day && (isMonth(before) || isMonth(behind) || (behind.lower === 'of' && isMonth(at(words, next + 1))));
}

/** How far in a list's number may stand, in UTF-16 units. */
const INDENT = 6;

/** `22 Marine Road`. */
function isAddress(words: readonly Word[], next: number): boolean {
  for (let index = next; index < next + 4 && isCapitalised(at(words, index)); index++)
    if (index > next && STREETS.test(at(words, index).lower)) return true;
  return false;
}

/** Numbers behind one label, at most. */
const LONGEST_LIST = 8;
/** `no.`, `sec.`: longer words before a full stop end a sentence. */
const LONGEST_ABBREVIATION = 5;

const STREETS =
  /^(?:street|st|road|rd|avenue|ave|lane|drive|boulevard|blvd|buildings|terrace|crescent|quay|court|close|place)$/;

/** Four digits of a year without a noun behind them. */
function isYear(words: readonly Word[], index: number, next: number): boolean {
  if (!/^(?:1[5-9]|20)\d\d$/.test(at(words, index).text)) return false;
  const behind = at(words, next);
  if (behind.text === '%' || behind.joint === 'hyphen') return false;
  const before = at(words, index - 1);
  if (isPlural(behind.lower) && !isCapitalised(behind) && !PREPOSITION.test(before.lower)) return false;
  return index === 0 || YEAR_BEFORE.test(before.lower) || isCapitalised(before) || !isLetters(behind);
}
