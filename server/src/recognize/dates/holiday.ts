/**
 * A holiday that falls on a day: before Christmas, by Easter, New Year’s Eve, Good Friday, Halloween 2022.
 *
 * Not: "Christmas party", "an Easter egg", the season around it ("over Christmas and New Year").
 */
import type { Form } from './form';
import type { Holiday } from './meaning';
import { OF_YEAR, yearIn } from './words';

const NAMES: readonly (readonly [RegExp, Holiday])[] = [
  [/^new year['’]s eve/i, 'new-year-eve'],
  [/^new year/i, 'new-year'],
  [/^christmas eve/i, 'christmas-eve'],
  [/^christmas/i, 'christmas'],
  [/^boxing/i, 'boxing-day'],
  [/^good/i, 'good-friday'],
  [/^easter monday/i, 'easter-monday'],
  [/^easter/i, 'easter'],
  [/^hallow/i, 'halloween'],
];

export const holiday: Form = {
  name: 'holiday',
  cues: ['holiday'],
  pattern: new RegExp(
    `(?<![\\p{L}\\d-])(?<holiday>Christmas(?:\\s+(?:Day|Eve))?|New Year['’]s (?:Day|Eve)|Boxing Day|Good Friday|Easter(?:\\s+(?:Sunday|Monday|Day))?|Hallowe['’]?en)${OF_YEAR}(?![\\p{L}\\d-])`,
    'gu',
  ),
  read: ({ groups }, { before, after }) => {
    const written = groups?.holiday ?? '';
    const year = yearIn(groups);
    const named = NAMES.find(([name]) => name.test(written))?.[1];
    const bare = /^(?:Christmas|Easter|Hallow)/.test(written) && !/\s/.test(written) && year === undefined;
    if (!named) return undefined;
    if (bare && !(/\b(?:before|after|by|until|till|since|at|on|last|next|this)\s+$/i.test(before) && ENDS.test(after)))
      return undefined;
    return {
      meaning: { kind: 'holiday', holiday: named, ...(year === undefined ? {} : { year }) },
      stated: year === undefined ? ['day', 'month'] : ['day', 'month', 'year'],
    };
  },
};

/** Nothing behind it that it could describe. */
const ENDS = /^\s*(?:$|[.,;:)!?”’–—-]|(?:and|or|but|when|if|to|in|at|as|the|he|she|they|we|it|I|was|is|will|would)\b)/;
