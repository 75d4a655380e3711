/**
 * Decades and centuries: the 1990s, the '80s, the nineties, the 19th century, twentieth-century.
 *
 * Not: temperatures, ages ("in his 60s"), "a century", "the 400s" of a bus line.
 */

import { phrase } from '../../text/phrase';
import type { Form } from './form';
import { ORDINAL_WORD, ordinalOf } from './words';

const NAMED = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

export const decade: Form = {
  name: 'decade',
  cues: ['year', 'number', 'period'],
  sign: /0['’]?s|ies|century/iu,
  pattern: new RegExp(
    `(?<![\\p{L}\\d$€£.,-])(?:(?:the\\s+)?(?:early[\\s-]|late[\\s-]|mid-?\\s?)?(?<full>1[5-9]\\d0|20\\d0)['’]?s|(?:the\\s+(?:early[\\s-]|late[\\s-]|mid-?\\s?)?)(?:['’]?(?<short>[2-9]0)['’]?s|(?<word>${NAMED.join('|')}))|(?:the\\s+)?(?:(?:early|late|mid)[\\s-])?(?<century>(?:1\\d|20|21|[5-9])(?:st|nd|rd|th)|${ORDINAL_WORD})[\\s-]century)(?![\\p{L}\\d-])`,
    'giu',
  ),
  read: ({ groups }) => {
    const { full, short, word, century } = groups ?? {};
    if (full) return { meaning: { kind: 'plain', value: `${full.slice(0, 3)}X` }, stated: ['decade'] };
    if (century) {
      const number = ordinalOf(century) - 1;
      if (number < 4 || number > 20) return undefined;
      return { meaning: { kind: 'plain', value: `${String(number).padStart(2, '0')}XX` }, stated: ['century'] };
    }
    const digit = short?.[0] ?? String(NAMED.indexOf((word ?? '').toLowerCase()) + 2);
    return {
      meaning: { kind: 'plain', value: `19${digit}X` },
      stated: ['decade'],
      assumed: [phrase('the twentieth century')],
    };
  },
};
