/**
 * Day before month: 13 March 2023, Saturday 8 June 2024, 3rd of May, the 14th day of October 2019.
 *
 * Not: a number that belongs to a longer one (2.3 May), "second March" without "of".
 */
import type { Form } from './form';
import { ANY_WEEKDAY, DAY, MONTH, monthOf, OF_YEAR, ordinalOf, weekdayFrom, yearIn } from './words';
import { dayRead } from './written';

export const dayMonth: Form = {
  name: 'dayMonth',
  cues: ['month'],
  sign: /(?:\d|st|nd|rd|th|ST|ND|RD|TH)\s+(?:(?:day\s+)?of\s+)?(?:in\s+)?[JFMASOND]/,
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,:/$€£–-])(?:(?<weekday>${ANY_WEEKDAY}),?\\s+)?(?:(?:the|this)\\s+)?(?<day>${DAY})(?<of>(?:\\s+day)?\\s+of)?\\s+(?:in\\s+)?(?<month>${MONTH})${OF_YEAR}`,
    'gu',
  ),
  read: ({ groups }) => {
    const { weekday, day = '', of, month = '' } = groups ?? {};
    if (!/^\d/.test(day) && !of) return undefined;
    return dayRead(yearIn(groups), monthOf(month), ordinalOf(day), weekdayFrom(weekday));
  },
};
