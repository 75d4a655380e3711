/**
 * Counted from now or from the event before: three weeks ago, a fortnight ago, two days later, the following
 * day, a day after, the day before, the same day, a year earlier.
 *
 * Not: "hours later", "a year after the fine" (counted from an event without a date), "the same day as the vote",
 * "years ago".
 */
import type { Form } from './form';
import type { Unit } from './meaning';
import { COUNT, countOf } from './words';

export const ago: Form = {
  name: 'ago',
  cues: ['period'],
  sign: /ago|later|same|earlier|after|before|previous|following|next|preceding/iu,
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,-])(?:(?<count>${COUNT})\\s+(?:(?<unit>day|week|month|year|decade)s?|(?<fortnight>fortnights?))\\s+(?<way>ago|later|earlier|afterwards?|before(?=[.,;)]|$)|after(?=[.,;)]|$)|previously)|the\\s+(?:very\\s+)?(?:(?<step>following|next|previous|preceding)\\s+(?<part>day|morning|evening|afternoon|night)|(?<part2>day|morning|evening|night)\\s+(?<step2>after|before)(?!\\s+(?:yesterday|tomorrow|\\p{L})))|(?:the|that)\\s+(?<same>(?:very\\s+)?same)\\s+(?:day|morning|evening|afternoon|night)(?!\\s+(?:as|that|when|an?|the|he|she|it|they|we|I|his|her|its|their|our|one|two)\\b)|(?<two>the\\s+day\\s+(?:before\\s+yesterday|after\\s+tomorrow)))(?![\\p{L}\\d-])`,
    'giu',
  ),
  read: ({ groups }, { before }) => {
    if (/\b(?:half|and)\s+$/i.test(before)) return undefined;
    const { count, unit, fortnight, way = '', step, step2, same, two } = groups ?? {};
    if (two)
      return {
        meaning: { kind: 'moved', unit: 'day', by: /yesterday/i.test(two) ? -2 : 2, from: 'dateline' },
        stated: ['day'],
      };
    const word = step ?? step2 ?? same;
    if (word) {
      const by = same ? 0 : /following|next|after/i.test(word) ? 1 : -1;
      return { meaning: { kind: 'moved', unit: 'day', by, from: 'event' }, stated: ['day'] };
    }
    const sign = /ago|earlier|before|previously/i.test(way) ? -1 : 1;
    const by = sign * countOf(count ?? '') * (fortnight ? 2 : 1);
    const from = /ago/i.test(way) ? 'dateline' : 'event';
    return {
      meaning: { kind: 'moved', unit: fortnight ? 'week' : (unit?.toLowerCase() as Unit), by, from },
      stated: [],
    };
  },
};
