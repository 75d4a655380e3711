/**
 * Quarters and halves: Q3 2024, 3Q24, the first quarter of last year, third-quarter, H1 2024, the second half of 2023.
 *
 * Not: "a quarter of the shares", "quarter-final", "Q1:" before a question, "H2O", a half of a match.
 */
import type { Form, Read } from './form';
import type { Year } from './meaning';
import { OF_YEAR, yearIn } from './words';

const WHICH = ['first', 'second', 'third', 'fourth'];

export const quarter: Form = {
  name: 'quarter',
  cues: ['period', 'number'],
  sign: /[QH][1-4]|[1-4][QH]|quarter|half/iu,
  pattern: new RegExp(
    `(?<![\\p{L}\\d-])(?:(?<sign>[QH])(?<figure>[1-4])|(?<figure2>[1-4])(?<sign2>[QH])|(?:the\\s+)?(?<word>first|second|third|fourth|final|last)[\\s-](?<unit>quarter|half))(?:(?<=\\d[QH])(?<two>\\d\\d)\\b|${OF_YEAR})(?<none>\\s+of\\s+the\\s+year)?(?![\\p{L}\\d-])`,
    'giu',
  ),
  read: ({ groups }, { before, after }) => {
    const { sign, figure, figure2, sign2, word, unit, two, none } = groups ?? {};
    const year = two ? 2000 + Number(two) : yearIn(groups);
    if (sign || sign2) return coded(sign ?? sign2 ?? '', Number(figure ?? figure2), year, before, after);
    const which = /final|last/i.test(word ?? '')
      ? unit === 'half'
        ? 2
        : 4
      : WHICH.indexOf((word ?? '').toLowerCase()) + 1;
    const half = unit?.toLowerCase() === 'half';
    const bare = year === undefined && !none;
    if (bare && (half || /last/i.test(word ?? '') || /^\s+of\b/.test(after) || /^-/.test(after))) return undefined;
    return read(half, which, none ? { offset: 0 } : year);
  },
};

function coded(sign: string, which: number, year: Year | undefined, before: string, after: string): Read | undefined {
  if (sign !== sign.toUpperCase()) return undefined;
  if (year === undefined && (before.trim() === '' || /^[:.)]/.test(after))) return undefined;
  if (sign === 'Q') return read(false, which, year);
  if (which > 2 || (year === undefined && !/\b(?:in|for|of|since|during)\s+$/i.test(before))) return undefined;
  return read(true, which, year);
}

function read(half: boolean, which: number, year: Year | undefined): Read | undefined {
  if (which > (half ? 2 : 4)) return undefined;
  return {
    meaning: { kind: half ? 'half' : 'quarter', which, ...(year === undefined ? {} : { year }) },
    stated: year === undefined ? ['quarter'] : ['quarter', 'year'],
  };
}
