/**
 * A day of the week: on Tuesday, Tuesday night, mid-day Wednesday, last Friday, next Monday.
 *
 * Not: "on Mondays", "every Tuesday", "Monday to Friday", "Black Friday", "Ruby Tuesday", "Sun", "Mon ami".
 */
import type { DatePart } from '../mentions';
import type { Form } from './form';
import { WEEKDAY, weekdayFrom } from './words';

const PART_OF_DAY = '(?:early\\s+|late\\s+|mid-)?(?:morning|afternoon|evening|night|noon|midday|lunchtime)';

export const weekday: Form = {
  name: 'weekday',
  cues: ['weekday'],
  pattern: new RegExp(
    `(?<![\\p{L}\\d-])(?:(?<week>[Ll]ast|[Tt]his(?:\\s+(?:past|coming))?|[Nn]ext|[Tt]his)\\s+)?(?<part>(?:mid-?day|noon)\\s+)?(?<weekday>${WEEKDAY})(?:\\s+(?<time>${PART_OF_DAY})(?![\\p{L}]|-\\p{L}))?(?:\\s+(?:of\\s+)?(?<named>last|this|next)\\s+week)?`,
    'gu',
  ),
  read: ({ groups }, { before, after }) => {
    const day = weekdayFrom(groups?.weekday);
    if (day === undefined || isNone(before, after)) return undefined;
    const named = groups?.named;
    const week = weekOf(named ?? groups?.week);
    const stated: DatePart[] = groups?.time || groups?.part ? ['weekday', 'time'] : ['weekday'];
    return {
      meaning: {
        kind: 'weekday',
        weekday: day,
        ...(week === undefined ? {} : { week }),
        ...(named ? { exact: true } : {}),
      },
      stated,
    };
  },
};

function weekOf(before: string | undefined): -1 | 0 | 1 | 'ahead' | undefined {
  const word = before?.toLowerCase() ?? '';
  if (word.startsWith('last') || word.endsWith('past')) return -1;
  if (word.startsWith('next')) return 1;
  if (word.endsWith('coming')) return 'ahead';
  return word === 'this' ? 0 : undefined;
}

const TO_WEEKDAY = new RegExp(`^\\s*(?:to|through|thru|[–—/-])\\s*${WEEKDAY}`, 'u');
const WEEKDAY_TO = new RegExp(`${WEEKDAY}\\s*(?:to|through|thru|[–—/-])\\s*$`, 'u');
const NAMED_BEFORE =
  /\b(?:every|each|any|per|Black|Bloody|Good|Ash|Holy|Palm|Easter|Cyber|Super|Shrove|Maundy|Ruby|Casual|Giving)\s+$/i;
const NAMED_AFTER =
  /^(?:\s+(?:Times|Post|Mail|Mirror|Telegraph|Herald|Tribune|Express|Star|Independent|Papers?|Review)\b|-\p{L})/u;

/** Weekly habits, opening hours, and names that hold a weekday: of films, newspapers, songs. */
function isNone(before: string, after: string): boolean {
  return TO_WEEKDAY.test(after) || WEEKDAY_TO.test(before) || NAMED_BEFORE.test(before) || NAMED_AFTER.test(after);
}
