/**
 * A fiscal year: fiscal 2022, fiscal year 2024, FY2022, FY24.
 *
 * Read as the year of its number; where it begins is the company’s own. Split ones (2025/26) are in `years`.
 */

import { phrase } from '../../text/phrase';
import type { Form } from './form';
import { YEAR } from './words';

export const fiscal: Form = {
  name: 'fiscal',
  cues: ['year', 'number'],
  pattern: new RegExp(
    `(?<![\\p{L}\\d-])(?:(?:fiscal|financial|tax)(?:\\s+year)?\\s+(${YEAR})|FY\\s?(${YEAR})|FY\\s?(\\d\\d))(?![\\p{L}\\d/–-])`,
    'giu',
  ),
  read: ([, spoken, short, two]) => ({
    meaning: { kind: 'year', year: Number(spoken ?? short ?? `20${two}`) },
    stated: ['year'],
    assumed: [phrase('the fiscal year is the calendar year')],
  }),
};
