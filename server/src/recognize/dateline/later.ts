/**
 * Whether a text tells of what came after a day: then it was not written on it.
 *
 * A plaque, a heading that names an old flood, the first words of a story told from the past. One slip of the pen
 * makes no day an old one: one date has to lie years behind it, or two behind it at all.
 */
import type { Text } from '../../text/text';
import { numberOf } from '../dates/calendar';
import type { DateExpression } from '../dates/dates';

/** "Guaranteed through 2027" was so before. */
const AHEAD = /\b(?:through|until|till|by|to|for|into|beyond|after|before|from)\s+(?:the\s+)?$/i;
/** In days. */
const YEARS = 3 * 366;

/** `date` is a day or month that is stated. */
export function isToldFromLater(text: Text, expressions: readonly DateExpression[], date: DateExpression): boolean {
  const end = lastDay(date);
  if (end === undefined) return false;
  const later = new Set(
    expressions.flatMap((expression) => {
      const { direction, start } = expression;
      const isPast = direction === 'past' && !AHEAD.test(text.content.slice(Math.max(0, start - 12), start));
      const first = isPast && expression !== date ? firstDay(expression) : undefined;
      return first !== undefined && first > end ? [first] : [];
    }),
  );
  return later.size > 1 || Math.max(end, ...later) - end > YEARS;
}

function firstDay({ meaning }: DateExpression): number | undefined {
  if (!('year' in meaning) || typeof meaning.year !== 'number') return undefined;
  const { year } = meaning;
  if (meaning.kind === 'day') return numberOf({ year, month: meaning.month, day: meaning.day });
  if (meaning.kind === 'month') return numberOf({ year, month: meaning.month, day: 1 });
  return meaning.kind === 'year' ? numberOf({ year, month: 1, day: 1 }) : undefined;
}

function lastDay({ meaning }: DateExpression): number | undefined {
  if (!('year' in meaning) || typeof meaning.year !== 'number') return undefined;
  if (meaning.kind === 'day') return numberOf({ year: meaning.year, month: meaning.month, day: meaning.day });
  return meaning.kind === 'month' ? numberOf({ year: meaning.year, month: meaning.month + 1, day: 1 }) : undefined;
}
