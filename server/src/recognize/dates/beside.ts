/**
 * A day told by its distance from one that the words name: two days before Christmas, the day after 4 May, the eve of the
 * first Sunday in June, the Friday before 4 May.
 *
 * The words stand in front of the named day, and the date takes them in. Not: "for three days after 4 May", "within two
 * days of 4 May", and no second way to say a day that stands right before ("on 12 May, eight days after 4 May").
 */
import type { Meaning } from './meaning';
import { COUNT, countOf, WEEKDAY, weekdayFrom } from './words';

const PREFIX = new RegExp(
  `(?<![\\p{L}\\d-])(?:(?:(?<count>${COUNT})\\s+(?:(?<unit>day|week)s?|(?<fortnight>fortnights?))|the\\s+(?:very\\s+)?(?<next>day|morning|evening|night)|(?:the\\s+)?(?<weekday>${WEEKDAY}))\\s+(?<way>before|after)|the\\s+(?<eve>eve)\\s+of)\\s+(?:the\\s+)?$`,
  'u',
);
const NONE =
  /\b(?:for|within|during|least|most|than|only|every|each|about|some|the (?:first|last|next))\s+$|\d[^.;]{0,25},\s*(?:just|exactly)?\s*$/i;
const REACH = 70;

export interface BesideBefore {
  readonly meaning: Meaning;
  /** UTF-16 units in front of the named day. */
  readonly length: number;
}

/** `undefined` where the words in front of a day make none. */
export function besideBefore(before: string, of: Meaning): BesideBefore | undefined {
  if (of.kind !== 'day' && of.kind !== 'holiday' && of.kind !== 'nth') return undefined;
  const match = PREFIX.exec(before.slice(-REACH));
  if (!match || NONE.test(before.slice(0, before.length - match[0].length))) return undefined;
  const { count, unit, fortnight, weekday, way, eve } = match.groups ?? {};
  const by = eve || way === 'before' ? -1 : 1;
  const day = weekdayFrom(weekday);
  const meaning: Meaning =
    day !== undefined
      ? { kind: 'weekdayBeside', weekday: day, by, of }
      : {
          kind: 'beside',
          unit: unit === 'week' || fortnight ? 'week' : 'day',
          by: by * (count ? countOf(count) : 1) * (fortnight ? 2 : 1),
          of,
        };
  return { meaning, length: match[0].length };
}
