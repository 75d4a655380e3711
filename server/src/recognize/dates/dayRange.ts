/**
 * Days of one month from one to another: from 4 to 15 June, 4–15 June 2024, June 4-15, 14 and 15 March.
 *
 * Not: "between 4 and 15 people", scores, "March 3 and 4 others".
 */
import type { Form, Read } from './form';
import type { Year } from './meaning';
import { MONTH, monthOf, OF_YEAR, ordinalOf, yearIn } from './words';
import { dayRead } from './written';

const FIGURE = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\p{L}\\d])';
const JOINT = '(?:\\s?[–—-]\\s?|\\s+(?:to|until|till|through|and)\\s+)';

export const dayRange: Form = {
  name: 'dayRange',
  cues: ['month'],
  sign: /\d(?:st|nd|rd|th)?(?:\s?[–—-]\s?|\s+(?:to|until|till|through|and)\s+)(?:the\s+)?\d/,
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,:/$€£–-])(?:(?:the\\s+)?(?<first>${FIGURE})${JOINT}(?:the\\s+)?(?<second>${FIGURE})\\s+(?:of\\s+)?(?<month>${MONTH})|(?<month2>${MONTH})\\s+(?<first2>${FIGURE})${JOINT}(?<second2>${FIGURE})(?![%]|[.,:]\\d))${OF_YEAR}`,
    'gu',
  ),
  read: ({ groups }, { after }) => {
    const { first, second, month, month2, first2, second2 } = groups ?? {};
    const from = ordinalOf(first ?? first2 ?? '');
    const to = ordinalOf(second ?? second2 ?? '');
    if (from >= to || (month2 && /^\s+(?:others?|more|people|\p{Ll}+s)\b/u.test(after))) return undefined;
    return between(yearIn(groups), monthOf(month ?? month2 ?? ''), from, to);
  },
};

function between(year: Year | undefined, month: number, from: number, to: number): Read | undefined {
  const first = dayRead(year, month, from);
  const second = dayRead(year, month, to);
  if (!first || !second) return undefined;
  return { meaning: { kind: 'range', from: first.meaning, to: second.meaning }, stated: first.stated };
}
