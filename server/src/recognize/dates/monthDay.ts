/**
 * Month before day: March 13, 2023; Mar. 15; Friday, Sept 4; May the 4th.
 *
 * Not: "in May 20 people", where the number counts; "March 2024", where it is a year; "May 4.5".
 */
import type { Form } from './form';
import { ANY_WEEKDAY, MONTH, monthOf, OF_YEAR, ordinalOf, weekdayFrom, yearIn } from './words';
import { dayRead } from './written';

export const monthDay: Form = {
  name: 'monthDay',
  cues: ['month'],
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?<weekday>${ANY_WEEKDAY}),?\\s+)?(?<month>${MONTH})\\s+(?:the\\s+)?(?<day>(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?)(?![\\p{L}\\d%]|[.,:]\\d|\\s*(?:per\\s?cent|percent|[ap]\\.?m\\b))${OF_YEAR}`,
    'gu',
  ),
  read: ({ groups }, { before, after }) => {
    const { weekday, month = '', day = '' } = groups ?? {};
    const year = yearIn(groups);
    if (year === undefined && /\bin\s+$/i.test(before) && /^\s+\p{Ll}/u.test(after)) return undefined;
    return dayRead(year, monthOf(month), ordinalOf(day), weekdayFrom(weekday));
  },
};
