/**
 * A weekday counted within its month: the first Sunday in June, the last Friday of May 2026.
 *
 * Not: "the first Sunday", "every first Sunday in the month".
 */
import type { Form } from './form';
import { MONTH, monthOf, OF_YEAR, WEEKDAY, weekdayFrom, yearIn } from './words';

const WHICH = ['first', 'second', 'third', 'fourth', 'fifth'];

export const nthWeekday: Form = {
  name: 'nthWeekday',
  cues: ['month'],
  sign: /first|second|third|fourth|fifth|last/iu,
  pattern: new RegExp(
    `(?<![\\p{L}\\d-])(?:the\\s+)?(?<which>${WHICH.join('|')}|last)\\s+(?<weekday>${WEEKDAY})\\s+(?:in|of)\\s+(?<month>${MONTH})${OF_YEAR}`,
    'gu',
  ),
  read: ({ groups }, { before }) => {
    const weekday = weekdayFrom(groups?.weekday);
    if (weekday === undefined || /\b(?:every|each)\s+$/i.test(before)) return undefined;
    const year = yearIn(groups);
    return {
      meaning: {
        kind: 'nth',
        which: groups?.which === 'last' ? -1 : WHICH.indexOf(groups?.which ?? '') + 1,
        weekday,
        month: monthOf(groups?.month ?? ''),
        ...(year === undefined ? {} : { year }),
      },
      stated: year === undefined ? ['day', 'month'] : ['day', 'month', 'year'],
    };
  },
};
