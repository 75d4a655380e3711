/**
 * A day as deeds and proclamations have it, its year in words: this fourth day of March, in the year of our Lord two
 * thousand and twenty-four; the 4th day of March in the year 2024.
 *
 * Not: years in words on their own, which are numbers as well.
 */
import type { Form } from './form';
import { COUNT, countOf, DAY, MONTH, monthOf, ordinalOf, YEAR } from './words';
import { dayRead } from './written';

const CENTURIES: Readonly<Record<string, number>> = {
  seventeen: 1700,
  eighteen: 1800,
  nineteen: 1900,
  'two thousand': 2000,
};
const WORDED = `(?<century>[Ss]eventeen\\s+hundred|[Ee]ighteen\\s+hundred|[Nn]ineteen\\s+hundred|[Tt]wo\\s+thousand)(?:,?\\s+and)?(?:\\s+(?<rest>${COUNT}))?`;

export const proclaimed: Form = {
  name: 'proclaimed',
  cues: ['month'],
  sign: /\bin the year\b/i,
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,:/$€£–-])(?:(?:the|this)\\s+)?(?<day>${DAY})(?:\\s+day)?\\s+of\\s+(?<month>${MONTH}),?\\s+in the year(?:\\s+of\\s+our\\s+Lord)?,?\\s+(?:(?<year>${YEAR})|${WORDED})(?!\\p{L})`,
    'giu',
  ),
  read: ({ groups }) => {
    const { day = '', month = '', year, century = '', rest } = groups ?? {};
    const hundreds =
      CENTURIES[
        century
          .toLowerCase()
          .replace(/\s+hundred$/, '')
          .replace(/\s+/, ' ')
      ] ?? 0;
    return dayRead(year ? Number(year) : hundreds + (rest ? countOf(rest) : 0), monthOf(month), ordinalOf(day));
  },
};
