/**
 * The words that dates are written in, as sources of regular expressions and as numbers.
 *
 * Months and weekdays are read capitalised or in capitals only: "may", "march" and "sat" are other words.
 */

import type { Year } from './meaning';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const capitals = (words: readonly string[]) => words.map((word) => word.toUpperCase()).join('|');

/** With its full stop where it is shortened. */
export const MONTH = `(?:(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|${capitals(MONTHS)})\\b(?:(?<=\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))\\.)?)`;
export const FULL_MONTH = `(?:${MONTHS.join('|')}|${capitals(MONTHS)})\\b`;
export const WEEKDAY = `(?:(?:${WEEKDAYS.join('|')}|${capitals(WEEKDAYS)})\\b)`;
/** Short ones are read only in front of a day and a month. */
export const ANY_WEEKDAY = `(?:(?:(?:${WEEKDAYS.join('|')}|${capitals(WEEKDAYS)}|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)\\b)\\.?)`;
export const YEAR = '(?:(?:1[5-9]|20)\\d\\d(?![\\d%]|[.,]\\d))';

const UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].concat([
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]);
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].concat(
  ['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth'],
  ['nineteenth', 'twentieth'],
);

const eitherCase = (word: string) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}`;

/** A whole number below 1,000 in digits or words; "a" and "a couple of" count. */
export const COUNT = `(?:\\d{1,3}|an?(?: couple of)?|${UNITS.join('|')}|(?:${TENS.join('|')})(?:-(?:${UNITS.slice(0, 9).join('|')}))?)`;
export const ORDINAL_WORD = `(?:(?:[Tt]wenty|[Tt]hirty)-(?:${ORDINALS.slice(0, 9).join('|')})|${ORDINALS.map(eitherCase).join('|')}|[Tt]hirtieth)`;
/** A day of the month: `4`, `04`, `4th`, `fourth`. */
export const DAY = `(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|ST|ND|RD|TH)?(?![\\p{L}\\d])|${ORDINAL_WORD}\\b)`;

/** 1 to 12. */
export function monthOf(word: string): number {
  const start = word.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(start)) + 1;
}

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** Monday is 0; `undefined` of nothing. */
export function weekdayFrom(word: string | undefined): number | undefined {
  if (!word) return undefined;
  const start = word.slice(0, 3).toLowerCase();
  return WEEKDAYS.findIndex((weekday) => weekday.toLowerCase().startsWith(start));
}

export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday] ?? '';
}

/** What a match of COUNT counts. */
export function countOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d/.test(lower)) return Number(lower);
  if (/couple/.test(lower)) return 2;
  if (lower === 'a' || lower === 'an') return 1;
  const [first = '', second] = lower.split('-');
  const tens = TENS.indexOf(first);
  return (tens < 0 ? UNITS.indexOf(first) + 1 : (tens + 2) * 10) + (second ? UNITS.indexOf(second) + 1 : 0);
}

/** What a match of DAY or ORDINAL_WORD says. */
export function ordinalOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d/.test(lower)) return Number.parseInt(lower, 10);
  if (lower === 'thirtieth') return 30;
  const [first = '', second] = lower.split('-');
  if (second === undefined) return ORDINALS.indexOf(first) + 1;
  return (first === 'thirty' ? 30 : 20) + ORDINALS.indexOf(second) + 1;
}

/** Two-digit years are read as 1970 to 2069. */
export function yearOfTwo(digits: number): number {
  return digits < 70 ? 2000 + digits : 1900 + digits;
}

/** A year behind a month, quarter or season, written out (`year`) or counted from now (`away`). */
export const OF_YEAR = `(?:,?\\s+(?:of\\s+|in\\s+)?(?<year>${YEAR})|\\s+['’](?<short>\\d\\d)(?![\\d\\p{L}])|,?\\s+(?:of\\s+)?(?<away>(?:last|this|next|the\\s+(?:last|previous|same|current|following))\\s+year))?`;

/** What a match of OF_YEAR says; `undefined` where it matched nothing. */
export function yearIn(groups: Record<string, string | undefined> | undefined): Year | undefined {
  if (groups?.year) return Number(groups.year);
  if (groups?.short) return yearOfTwo(Number(groups.short));
  const away = groups?.away;
  if (!away) return undefined;
  if (/last|previous/.test(away)) return { offset: -1 };
  return { offset: /next|following/.test(away) ? 1 : 0 };
}
