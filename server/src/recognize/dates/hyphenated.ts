/**
 * Day, short month and year tied by strokes: 17-Oct-2022, 17/Oct/2022, 4-MAR-24.
 *
 * Not: part numbers with more to them ("A-17-Oct-2022"), pairs of months ("Sep-Oct").
 */
import type { Form } from './form';
import { monthOf, yearOfTwo } from './words';
import { dayRead } from './written';

const SHORT = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec';

export const hyphenated: Form = {
  name: 'hyphenated',
  cues: ['month', 'year'],
  sign: /[-/]\p{L}{3,4}[-/]/u,
  pattern: new RegExp(
    String.raw`(?<![\p{L}\d./-])(\d{1,2})([-/])(${SHORT}|${SHORT.toUpperCase()})\2(\d{4}|\d\d)(?![\p{L}\d/-]|\.\d)`,
    'gu',
  ),
  read: ([, day, , month = '', year = '']) =>
    dayRead(year.length === 2 ? yearOfTwo(Number(year)) : Number(year), monthOf(month), Number(day)),
};
