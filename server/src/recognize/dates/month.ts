/**
 * A month, with its year or without: March 2023, Sept 2021, in December, June next year.
 *
 * Not: "may", "march"; people called May, April, June or August; "Black September"; shortened months alone.
 */
import type { Form } from './form';
import { FULL_MONTH, MONTH, monthOf, OF_YEAR, yearIn } from './words';

export const month: Form = {
  name: 'month',
  cues: ['month'],
  pattern: new RegExp(
    `(?<![\\p{L}\\d]|\\d[-–])(?<month>${MONTH})${OF_YEAR}(?!\\p{L}|-(?!${MONTH})\\p{L}|\\s+\\d{1,2}(?![\\d\\p{L}%.,:]))`,
    'gu',
  ),
  read: ({ groups }, { before, after }) => {
    const word = groups?.month ?? '';
    const year = yearIn(groups);
    if (year === undefined && !isMonthAlone(word, before, after)) return undefined;
    return {
      meaning: { kind: 'month', month: monthOf(word), ...(year === undefined ? {} : { year }) },
      stated: year === undefined ? ['month'] : ['month', 'year'],
    };
  },
};

const WHOLE = new RegExp(`^${FULL_MONTH}$`, 'u');
const NAMES = /^(?:March|April|May|June|August|MARCH|APRIL|MAY|JUNE|AUGUST)$/;
/** Words behind which even "May" is a month. */
const TEMPORAL = /\b(?:in|since|until|till|during|throughout|early|late|mid|last|next|this|every)[\s-]+$/i;
const LOOSE = /\b(?:by|from|of|through|before|after|to|between|for|around)\s+$/i;
const LISTED = new RegExp(`${FULL_MONTH}(?:,|,? and|,? or| to|\\s?[–-])\\s*$`, 'u');

const LISTS = new RegExp(`^(?:\\s?[–—-]\\s?| to )${MONTH}`, 'u');

function isMonthAlone(word: string, before: string, after: string): boolean {
  if (LISTS.test(after)) return true;
  if (!WHOLE.test(word)) return false;
  if (TEMPORAL.test(before)) return true;
  const named = /^\s+\p{Lu}/u.test(after);
  const behindName = /\p{Lu}[\p{L}.]*\s+$/u.test(before);
  if (!NAMES.test(word)) return !named && !behindName;
  if (named || /^['’]s/.test(after) || /^[A-Z]+$/.test(word)) return false;
  if (word === 'May' && /\bof\s+$/i.test(before))
    return /\b(?:weeks?|days?|half|end|start|beginning|middle|month|night|morning)\s+of\s+$/i.test(before);
  return LOOSE.test(before) || LISTED.test(before);
}
