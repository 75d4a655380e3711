/**
 * Day, month and year in figures: 14.05.2024, 30/01/2024, 6-11-2023, 7/8/07, 07.08.07.
 *
 * Which of two small figures is the month follows the way the document writes its other dates.
 * Not: version and section numbers, addresses and fractions; two figures without a year.
 */

import { phrase } from '../../text/phrase';
import type { Form } from './form';
import { yearOfTwo } from './words';
import { dayRead } from './written';

export const numeric: Form = {
  name: 'numeric',
  cues: ['number'],
  pattern:
    /(?<![\p{L}\d./-])(\d{1,2})(?:([./-])(\d{1,2})\2(\d{4})|\/(\d{1,2})\/(\d{2})|(?<=(?<![\p{L}\d./-])\d\d)\.(\d\d)\.(\d\d))(?![\p{L}\d/-]|\.\d)/gu,
  read: ([, first, , second, fullYear, otherSecond, shortYear, dotted, dottedYear], { monthFirst }) => {
    const one = Number(first);
    const two = Number(second ?? otherSecond ?? dotted);
    const year = fullYear ? Number(fullYear) : yearOfTwo(Number(shortYear ?? dottedYear));
    if (one > 12 && two > 12) return undefined;
    const swapped = two > 12 || (one <= 12 && monthFirst);
    const [month, day] = swapped ? [one, two] : [two, one];
    const assumed = [
      ...(one <= 12 && two <= 12 && one !== two
        ? [swapped ? phrase('the month stands first') : phrase('the day stands first')]
        : []),
      ...(fullYear ? [] : [phrase('the century of {0}', String(year))]),
    ];
    return dayRead(year, month, day, undefined, assumed);
  },
};
