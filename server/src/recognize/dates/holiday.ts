/**
 * A holiday that falls on a day: before Christmas, by Easter, New Year’s Eve, Good Friday, Whit Monday, May Day 2022.
 *
 * Not: "Christmas party", "an Easter egg", the season around it ("over Christmas and New Year"); no day that countries
 * keep on different dates (Labour Day, Independence Day, Mother's Day).
 */
import type { Form } from './form';
import type { Holiday } from './meaning';
import { OF_YEAR, yearIn } from './words';

/** `'` stands for either apostrophe, or none; the bare feasts need a word that makes a date of them. */
const NAMES: readonly (readonly [string, Holiday])[] = [
  ["New Year's Eve", { month: 12, day: 31 }],
  ["New Year's Day", { month: 1, day: 1 }],
  ['Epiphany', { month: 1, day: 6 }],
  ['Candlemas', { month: 2, day: 2 }],
  ['Groundhog Day', { month: 2, day: 2 }],
  ["(?:St|Saint)\\.? Valentine's Day|Valentine's Day", { month: 2, day: 14 }],
  ["(?:International )?Women's Day", { month: 3, day: 8 }],
  ["(?:St|Saint)\\.? Patrick's Day", { month: 3, day: 17 }],
  ["April Fools?'?s?'? Day|All Fools' Day", { month: 4, day: 1 }],
  ["(?:St|Saint)\\.? George's Day", { month: 4, day: 23 }],
  ['May Day', { month: 5, day: 1 }],
  ['Bastille Day', { month: 7, day: 14 }],
  ['Assumption Day', { month: 8, day: 15 }],
  ['Michaelmas(?: Day)?', { month: 9, day: 29 }],
  ["Hallowe?'?en", { month: 10, day: 31 }],
  ["All Saints' Day", { month: 11, day: 1 }],
  ["All Souls' Day", { month: 11, day: 2 }],
  ['Bonfire Night|Guy Fawkes Night', { month: 11, day: 5 }],
  ["Armistice Day|(?:St|Saint)\\.? Martin's Day|Martinmas", { month: 11, day: 11 }],
  ["(?:St|Saint)\\.? Andrew's Day", { month: 11, day: 30 }],
  ["(?:St|Saint)\\.? Nicholas'?s? Day", { month: 12, day: 6 }],
  ["(?:St|Saint)\\.? Lucy's Day|(?:St|Saint)\\.? Lucia's Day", { month: 12, day: 13 }],
  ['Christmas Eve', { month: 12, day: 24 }],
  ["Boxing Day|(?:St|Saint)\\.? Stephen's Day", { month: 12, day: 26 }],
  ['Christmas(?: Day)?', { month: 12, day: 25 }],
  ['Shrove Tuesday|Pancake Day|Mardi Gras', { easter: -47 }],
  ['Ash Wednesday', { easter: -46 }],
  ['Palm Sunday', { easter: -7 }],
  ['Maundy Thursday|Holy Thursday', { easter: -3 }],
  ['Good Friday', { easter: -2 }],
  ['Holy Saturday|Easter Saturday', { easter: -1 }],
  ['Easter Monday', { easter: 1 }],
  ['Easter(?: Sunday| Day)?', { easter: 0 }],
  ['Ascension(?: Day| Thursday)?', { easter: 39 }],
  ['Whit Monday|Pentecost Monday', { easter: 50 }],
  ['Whit Sunday|Whitsun(?:day)?|Pentecost(?: Sunday)?', { easter: 49 }],
  ['Corpus Christi', { easter: 60 }],
];

const written = (name: string) => name.replaceAll("'", "['’]").replaceAll("['’]?", "['’]?");
const days = NAMES.map(([name, day]) => [new RegExp(`^(?:${written(name)})$`, 'u'), day] as const);

export const holiday: Form = {
  name: 'holiday',
  cues: ['holiday', 'month'],
  pattern: new RegExp(
    `(?<![\\p{L}\\d-])(?<holiday>${NAMES.map(([name]) => written(name)).join('|')})${OF_YEAR}(?![\\p{L}\\d-])`,
    'gu',
  ),
  read: ({ groups }, { before, after }) => {
    const name = groups?.holiday ?? '';
    const year = yearIn(groups);
    const day = days.find(([pattern]) => pattern.test(name))?.[1];
    if (!day) return undefined;
    if (!/\s/.test(name) && year === undefined && !(DATES.test(before) && ENDS.test(after))) return undefined;
    return {
      meaning: { kind: 'holiday', holiday: day, ...(year === undefined ? {} : { year }) },
      stated: year === undefined ? ['day', 'month'] : ['day', 'month', 'year'],
    };
  },
};

const DATES = /\b(?:before|after|by|until|till|since|at|on|last|next|this)\s+$/i;
/** Nothing behind it that it could describe. */
const ENDS = /^\s*(?:$|[.,;:)!?”’–—-]|(?:and|or|but|when|if|to|in|at|as|the|he|she|they|we|it|I|was|is|will|would)\b)/;
