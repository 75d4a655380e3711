/**
 * A dateline without a year, as agencies write it: "SETUBAL, Portugal, Nov 9 (Wire) -".
 *
 * The year comes from elsewhere: the document's other dates, or the documents beside it.
 */
import { phrase } from '../../text/phrase';
import { lineAt, type Text } from '../../text/text';
import { type Day, dayFrom, isDay, isoDay, numberOf, weekdayOf } from '../dates/calendar';
import type { DateExpression } from '../dates/dates';
import type { Dateline } from '../mentions';
import { BEGINS, isPlace } from './wire';

export interface HeadDay {
  readonly expression: DateExpression;
  readonly month: number;
  readonly day: number;
  /** Monday is 0: written in it, or the first weekday of the same paragraph. */
  readonly weekday?: number;
}

/** UTF-16 units from the start of its line within which a dateline ends. */
const FAR = 120;

/** `undefined` where no day without a year stands as a dateline. */
export function headDay(text: Text, expressions: readonly DateExpression[]): HeadDay | undefined {
  for (const expression of expressions) {
    const { meaning, start, end } = expression;
    if (meaning.kind !== 'day' || meaning.year !== undefined) continue;
    const line = lineAt(text, start);
    if (start - line.start > FAR) continue;
    const before = text.content.slice(line.start, start);
    const wire = before !== '' && isPlace(before) && BEGINS.test(text.content.slice(end, line.end));
    const alone =
      line.kind === 'heading' && meaning.weekday !== undefined && line.end - line.start < 60 && line.start < 600;
    if (!wire && !alone) continue;
    const weekday = meaning.weekday ?? firstWeekday(expressions, end, line.end);
    return { expression, month: meaning.month, day: meaning.day, ...(weekday === undefined ? {} : { weekday }) };
  }
  return undefined;
}

function firstWeekday(expressions: readonly DateExpression[], from: number, to: number): number | undefined {
  const first = expressions.find(({ meaning, start }) => meaning.kind === 'weekday' && start > from && start < to);
  return first?.meaning.kind === 'weekday' ? first.meaning.weekday : undefined;
}

/** At least this many dates of the year or the one before have to speak for a year. */
const WITNESSES = 2;

/** The year in which it follows the text's other dates most closely, if its weekday fits. */
export function yearWithin(text: Text, expressions: readonly DateExpression[], head: HeadDay): Dateline | undefined {
  const others = expressions.flatMap(({ meaning, direction }) =>
    (meaning.kind === 'day' || meaning.kind === 'month') && typeof meaning.year === 'number' && direction !== 'future'
      ? [{ year: meaning.year, month: meaning.month, day: meaning.kind === 'day' ? meaning.day : 1 }]
      : [],
  );
  const latest = others.reduce<Day | undefined>(
    (best, one) => (!best || numberOf(one) > numberOf(best) ? one : best),
    undefined,
  );
  if (!latest) return undefined;
  const date = [latest.year, latest.year + 1]
    .map((year) => ({ year, month: head.month, day: head.day }))
    .find((one) => isDay(one) && numberOf(one) >= numberOf(latest));
  if (!date || !fits(date, head.weekday)) return undefined;
  if (others.filter((one) => one.year >= date.year - 1).length < WITNESSES) return undefined;
  return inferred(text, head, date, 'text');
}

/**
 * The date of such a document beside dated ones: the year that brings it nearest to them.
 *
 * `dates` are theirs, EDTF. `undefined` where the document has no dateline without a year, or none of the dates is a day.
 */
export function inferFromNeighbours(
  text: Text,
  expressions: readonly DateExpression[],
  dates: readonly string[],
): Dateline | undefined {
  const head = headDay(text, expressions);
  const days = dates.flatMap((date) => dayFrom(date) ?? []);
  if (!head || days.length === 0) return undefined;
  const years = [...new Set(days.flatMap(({ year }) => [year - 1, year, year + 1]))].sort((a, b) => a - b);
  const options = years.map((year) => ({ year, month: head.month, day: head.day })).filter(isDay);
  const distance = (one: Day) => Math.min(...days.map((day) => Math.abs(numberOf(day) - numberOf(one))));
  const fitting = options.filter((one) => fits(one, head.weekday));
  const best = (fitting.length > 0 ? fitting : options).reduce<Day | undefined>(
    (nearest, one) => (!nearest || distance(one) < distance(nearest) ? one : nearest),
    undefined,
  );
  return best && inferred(text, head, best, 'folder');
}

/** News of the day names the day itself or the one before. */
function fits(day: Day, weekday: number | undefined): boolean {
  return weekday === undefined || weekday === weekdayOf(day) || weekday === (weekdayOf(day) + 6) % 7;
}

function inferred(text: Text, { expression: { start, end } }: HeadDay, date: Day, source: 'text' | 'folder'): Dateline {
  const written = text.content.slice(start, end);
  const year = String(date.year);
  return {
    date: isoDay(date),
    span: { start, end },
    source: 'inferred',
    why:
      source === 'text'
        ? phrase('“{0}” stands at its head; the year {1} is taken from the dates in the text.', written, year)
        : phrase('“{0}” stands at its head; the year {1} is taken from the documents beside it.', written, year),
  };
}
