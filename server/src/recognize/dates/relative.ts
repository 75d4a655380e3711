/**
 * A period counted from now: last year, this week, next month, next June, last summer, the previous year.
 *
 * Not: "the last week of March" (a part), "his last year at school", "this year-end", "next year’s model" is read as the year.
 */

import { phrase } from '../../text/phrase';
import type { Form } from './form';
import type { Meaning, Season, Unit } from './meaning';
import { FULL_MONTH, monthOf } from './words';

export const relative: Form = {
  name: 'relative',
  cues: ['period', 'month', 'season'],
  pattern: new RegExp(
    `(?<![\\p{L}\\d-])(?:(?:earlier|later)\\s+)?(?<which>last|this(?:\\s+(?:past|coming))?|next|the\\s+(?:current|previous|prior|preceding|following))\\s+(?:(?<unit>week|weekend|month|quarter|year|decade|season)|(?<season>spring|summer|autumn|winter)|(?<month>${FULL_MONTH}))(?![\\p{L}\\d]|-\\p{L}|\\s+of\\b|\\s+or\\s+(?:so|two)\\b)`,
    'giu',
  ),
  read: ({ groups }, { before }) => {
    const { which = '', unit, season, month } = groups ?? {};
    if (/\b(?:my|your|his|her|its|our|their)\s+$/i.test(before)) return undefined;
    const by = steps(which.toLowerCase());
    const anaphoric = /previous|prior|preceding|following/i.test(which);
    if (unit?.toLowerCase() === 'season')
      return anaphoric
        ? undefined
        : {
            meaning: { kind: 'year', year: { offset: by } },
            stated: ['season'],
            assumed: [phrase('a season within one year')],
          };
    if (unit) {
      const meaning: Meaning = {
        kind: 'counted',
        unit: unit.toLowerCase() as Unit,
        by,
        from: anaphoric ? 'event' : 'dateline',
      };
      return { meaning, stated: unit.toLowerCase() === 'year' ? ['year'] : [] };
    }
    if (anaphoric) return undefined;
    if (season)
      return {
        meaning: { kind: 'nearest', by, of: { kind: 'season', season: season.toLowerCase() as Season } },
        stated: ['season'],
      };
    return month && /^\p{Lu}/u.test(month)
      ? { meaning: { kind: 'nearest', by, of: { kind: 'month', month: monthOf(month) } }, stated: ['month'] }
      : undefined;
  },
};

function steps(which: string): -1 | 0 | 1 {
  if (/last|past|previous|prior|preceding/.test(which)) return -1;
  return /next|coming|following/.test(which) ? 1 : 0;
}
