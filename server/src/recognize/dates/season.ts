/**
 * A season: spring 2021, the summer of 2023, by summer, in the autumn.
 *
 * Not: "a summer house", "the winter of his life", "the fall of the city", "hot spring", habits ("in summer").
 */
import type { Form } from './form';
import type { Season } from './meaning';
import { OF_YEAR, yearIn } from './words';

export const season: Form = {
  name: 'season',
  cues: ['season'],
  pattern: new RegExp(
    `(?<![\\p{L}\\d-])(?<the>the\\s+)?(?<season>[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)${OF_YEAR}(?:(?<=\\d{4})[–/-](?:\\d{4}|\\d\\d))?(?![\\p{L}\\d-])`,
    'gu',
  ),
  read: ({ groups }, { before, after }) => {
    const { the, season: word = '' } = groups ?? {};
    const year = yearIn(groups);
    const autumn = /fall/i.test(word);
    if (year === undefined) {
      const limited = /\b(?:by|until|till|since|before|after)\s+$/i.test(before);
      const placed = the !== undefined && /\b(?:in|during|over|from|through|throughout)\s+$/i.test(before);
      if (!limited && !placed) return undefined;
      if (word !== word.toLowerCase() || /^\s+(?:of\b|\p{L}+s\b)/u.test(after)) return undefined;
      if (autumn && !/^\s*(?:[.,;)]|$)/.test(after)) return undefined;
    }
    const name = (autumn ? 'autumn' : word.toLowerCase()) as Season;
    return {
      meaning: { kind: 'season', season: name, ...(year === undefined ? {} : { year }) },
      stated: year === undefined ? ['season'] : ['season', 'year'],
    };
  },
};
