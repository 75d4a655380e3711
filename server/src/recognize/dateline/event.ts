/**
 * The date of a document without one, from an event that it tells and whose date is known.
 *
 * The event's day is the earliest that the document can be of; a later weekday of the same week, told as past,
 * moves it on: signed on a Monday, "by mid-day Wednesday" is written on that Wednesday.
 */
import { type Phrase, phrase } from '../../text/phrase';
import type { Text } from '../../text/text';
import { type Day, dayFrom, isoDay, numberOf, weekdayIn, weekdayOf } from '../dates/calendar';
import type { DateExpression } from '../dates/dates';
import type { Dateline } from '../mentions';

/** An event of another document: when it was, EDTF, to the day or to the month. */
export interface DatedEvent {
  readonly date: string;
  /** How the other document is called, for the reader. */
  readonly document: string;
}

/**
 * That the document tells the event is the caller's to know; here the event's date has to be found again in the
 * document: its day and month without a year, or, of a day, its weekday. `undefined` where it is not.
 */
export function inferFromEvent(
  text: Text,
  expressions: readonly DateExpression[],
  event: DatedEvent,
): Dateline | undefined {
  const found = eventDay(expressions, event.date);
  if (!found) return undefined;
  const { day, expression } = found;
  const date = lastTold(expressions, day);
  const written = text.content.slice(expression.start, expression.end);
  return {
    date: isoDay(date),
    span: { start: expression.start, end: expression.end },
    source: 'inferred',
    why: whyOf(written, day, event.document, date),
  };
}

/** The day of the latest weekday of the event's week that the text tells as past; the event's own where none is later. */
export function lastTold(expressions: readonly DateExpression[], event: Day): Day {
  const later = expressions.flatMap(({ meaning, direction }) =>
    meaning.kind === 'weekday' &&
    meaning.week === undefined &&
    direction !== 'future' &&
    meaning.weekday > weekdayOf(event)
      ? [meaning.weekday]
      : [],
  );
  return later.length === 0 ? event : weekdayIn(event, Math.max(...later), 0);
}

function whyOf(written: string, event: Day, document: string, date: Day): Phrase {
  if (numberOf(date) === numberOf(event)) return phrase('“{0}” is {1} by {2}.', written, isoDay(event), document);
  return phrase('“{0}” is {1} by {2}, and {3} is the last day it tells of.', written, isoDay(event), document, {
    weekdayOf: isoDay(date),
  });
}

interface EventDay {
  readonly day: Day;
  readonly expression: DateExpression;
}

function eventDay(expressions: readonly DateExpression[], date: string): EventDay | undefined {
  const month = /^(\d{4})-(\d\d)$/.exec(date);
  if (month) return onlyDayOf(expressions, Number(month[1]), Number(month[2]));
  const day = dayFrom(date);
  const expression =
    day &&
    expressions.find(({ meaning }) =>
      meaning.kind === 'day'
        ? meaning.year === undefined && meaning.month === day.month && meaning.day === day.day
        : meaning.kind === 'weekday' && meaning.weekday === weekdayOf(day),
    );
  return day && expression && { day, expression };
}

/** Of a month, the text has to name exactly one day. */
function onlyDayOf(expressions: readonly DateExpression[], year: number, month: number): EventDay | undefined {
  const found = expressions.flatMap((expression) => {
    const { meaning } = expression;
    return meaning.kind === 'day' && meaning.year === undefined && meaning.month === month
      ? [{ day: { year, month, day: meaning.day }, expression }]
      : [];
  });
  const [first] = found;
  return first && found.every(({ day }) => day.day === first.day.day) ? first : undefined;
}
