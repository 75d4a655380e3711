/**
 * A length of time that ends or begins now: the past nine years, the last two weeks, the next three months.
 *
 * Not: "the past few years", "the last 24 hours", "nine years" alone, "the first two years".
 */
import type { Form } from './form';
import type { Unit } from './meaning';
import { COUNT, countOf } from './words';

export const stretch: Form = {
  name: 'stretch',
  cues: ['period'],
  pattern: new RegExp(
    `(?<![\\p{L}\\d-])(?:the|these|its|their|his|her|our)\\s+(?<way>past|last|next|coming|previous)\\s+(?:(?<count>${COUNT})\\s+(?<units>day|week|month|year|decade)s|(?<unit>decade|year|month|week))(?![\\p{L}\\d-])`,
    'giu',
  ),
  read: ({ groups }) => {
    const { way = '', count, units, unit } = groups ?? {};
    // "The last year" and "the previous week" are periods of the calendar as often as not.
    if (unit && /last|next|previous/i.test(way) && unit.toLowerCase() !== 'decade') return undefined;
    if (/previous/i.test(way)) return undefined;
    const by = (count ? countOf(count) : 1) * (/past|last/i.test(way) ? -1 : 1);
    return { meaning: { kind: 'stretch', unit: (units ?? unit ?? '').toLowerCase() as Unit, by }, stated: [] };
  },
};
