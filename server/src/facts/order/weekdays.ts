/**
 * The weekdays that a document gives to days: in one expression, or beside it.
 *
 * "Tuesday, 14 March 2023", "2023-03-14 (Tuesday)", "Tuesday morning, 14 March", "tomorrow, a Tuesday", "on 14 March …
 * It was a Tuesday". Not: "on Tuesday and again on 14 March", "on 14 March, Tuesday's council", "today, Tuesday and Friday".
 */
import type { Reading } from '../../entities/reading';
import type { DateMention } from '../../recognize/mentions';
import type { Span } from '../../text/span';
import { lineAt } from '../../text/text';
import { daysOf, type Weekday, wordedIn } from '../calendar';

/** A weekday, the day it is given to, and the words that give it. */
export interface GivenWeekday {
  readonly weekday: Weekday;
  /** In days from 1970-01-01. */
  readonly day: number;
  /** What says which day it is. */
  readonly date: DateMention;
  readonly span: Span;
}

/** In reading order. */
export function weekdaysIn(reading: Reading): readonly GivenWeekday[] {
  const { dates } = reading.recognized;
  return dates.flatMap((date, i) => {
    const day = dayOf(date);
    if (day === undefined) return [];
    const { weekday } = wordedIn(date);
    if (weekday) return [{ weekday, day, date, span: { start: date.start, end: date.end } }];
    const other = [dates[i - 1], dates[i + 1]].find((one) => one && standsBeside(reading, dates, date, one));
    const beside = other && wordedIn(other).weekday;
    if (!other || !beside) return [];
    const span = { start: Math.min(date.start, other.start), end: Math.max(date.end, other.end) };
    return [{ weekday: beside, day, date, span }];
  });
}

const POINTED = /^(?:today|yesterday|tomorrow)$/i;

/** Whether the day is pointed at from the document's own date: no word of it says which it is. */
export function isPointedAt({ form, text }: DateMention): boolean {
  return form === 'deictic' && POINTED.test(text);
}

function dayOf(date: DateMention): number | undefined {
  const days = daysOf(date.value);
  if (!days || days.from !== days.to) return undefined;
  const written = date.stated.includes('day') && date.stated.includes('month');
  return written || isPointedAt(date) ? days.from : undefined;
}

const PART = '(?:\\s+(?:morning|afternoon|evening|night|lunchtime))?';
const ALONE = new RegExp(`^\\p{L}{3,9}\\.?${PART}$`, 'iu');
/** Between a weekday and the day it is given to. */
const BEFORE_DAY = /^(?:,?\s+|\s*,?\s*\()$/u;
/** Between a day and its weekday. */
const BEHIND_DAY =
  /^\s*(?:,|\(|[–—]|\s-\s|,?\s+(?:which|that)\s+(?:was|is|falls|fell)(?:\s+on)?\b)\s*(?:on\s+)?(?:an?\s+)?$/u;
/** What follows a weekday that is no more than that. */
const CLOSED = new RegExp(`^${PART}\\s*(?:[,.;:)–—]|\\s-\\s|$)(?!\\s*(?:and\\s+)?\\p{Lu}\\p{L}+day\\b)`, 'u');
const RECALLED = /(?:^|[.!?]['"’”]?)\s+(?:It|That|(?:That|The)\s+day)\s+(?:was|is)\s+an?\s+(?:\p{Ll}+,?\s+){0,2}$/u;

function standsBeside(reading: Reading, dates: readonly DateMention[], date: DateMention, other: DateMention): boolean {
  const { content } = reading.text;
  if (other.form !== 'weekday' || !ALONE.test(other.text)) return false;
  if (other.end <= date.start) return !isPointedAt(date) && BEFORE_DAY.test(content.slice(other.end, date.start));
  const between = content.slice(date.end, other.start);
  if (!CLOSED.test(content.slice(other.end, other.end + 40))) return false;
  return BEHIND_DAY.test(between) || (RECALLED.test(between) && isOnlyDayBefore(content, dates, date, other));
}

/** "It was a Tuesday" looks back on the one day of the sentence before. */
function isOnlyDayBefore(
  content: string,
  dates: readonly DateMention[],
  date: DateMention,
  other: DateMention,
): boolean {
  const between = content.slice(date.end, other.start);
  const sentences = between.split(/[.!?]['"’”]?\s+(?=\p{Lu})/u).length - 1;
  return (
    sentences === 1 &&
    !between.includes('\n') &&
    dates.filter((one) => one.end <= other.start && one.start > date.end).length === 0
  );
}

/** "LISSEN, 21 June 2018 — The clinic closes tomorrow": the date heads the words; no stamp that a later page may bear. */
export function headsItsWords({ text, recognized }: Reading): boolean {
  const { span, source } = recognized.dateline;
  if (!span || source !== 'stated') return false;
  return lineAt(text, span.start).end - span.end > 40;
}
