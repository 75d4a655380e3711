/**
 * Dates against what the document knows: its own date, and the dates told before.
 *
 * What cannot be known has no value: a weekday in a document without a date stays a weekday.
 */
import type { Span } from '../../text/span';
import { lineAt, type Text } from '../../text/text';
import type { Dateline, DateMention } from '../mentions';
import { type Day, dayFrom } from './calendar';
import type { DateExpression } from './expression';
import type { Known } from './known';
import type { Meaning } from './meaning';
import type { Period } from './period';
import { periodOf } from './reckon';

/** How far back, in UTF-16 units, "the following day" looks for its event. */
const EVENT_REACH = 800;

/** And "on the 14th" for its month. */
const MONTH_REACH = 150;

/** In the order of `expressions`, one for each. */
export function resolveDates(
  text: Text,
  expressions: readonly DateExpression[],
  dateline: Dateline,
): readonly DateMention[] {
  const year = dateline.date === undefined ? onlyYear(text, expressions) : undefined;
  const told: Told[] = [];
  let from: Reference | undefined = reference(dateline);
  return expressions.map((expression) => {
    const { start, end, form, stated, time, meaning } = expression;
    const nearest = told.at(-1);
    const reach = meaning.kind === 'dayOfMonth' ? MONTH_REACH : EVENT_REACH;
    const last = nearest && start - nearest.span.end < reach ? nearest : undefined;
    const event = last?.period && { span: last.span, period: last.period };
    const known: Known = {
      ...(from ? { now: from.day } : {}),
      ...(event ? { event: event.period } : {}),
      ...(year ? { year } : {}),
    };
    const period = periodOf(meaning, expression.direction, known);
    const basis =
      period?.from === 'event' && event ? event.span : period?.from === 'now' && from ? from.basis : 'itself';
    const mention: DateMention = {
      kind: 'date',
      start,
      end,
      form,
      text: text.content.slice(start, end),
      value: period?.value,
      stated,
      assumed: [...expression.assumed, ...(period ? period.assumed : [])],
      basis,
    };
    if (isEvent(meaning) && !isSame(dateline.span, expression) && !inCaption(text, expression))
      told.push({ span: { start, end }, period });
    from = headerDate(text, expression, dateline) ?? from;
    return time ? { ...mention, time } : mention;
  });
}

interface Told {
  readonly span: Span;
  /** `undefined`: told, but unknown, so that nothing is counted from an earlier date by mistake. */
  readonly period: Period | undefined;
}

interface Reference {
  readonly day: Day;
  readonly basis: 'dateline' | Span;
}

function reference(dateline: Dateline): Reference | undefined {
  const day = dayFrom(dateline.date) ?? dayFrom(`${dateline.date}-15`) ?? dayFrom(`${dateline.date}-07-01`);
  return day && { day, basis: 'dateline' };
}

/** A letter or message inside the document, with a date line of its own, is read from that date on. */
function headerDate(text: Text, expression: DateExpression, dateline: Dateline): Reference | undefined {
  if (
    expression.meaning.kind !== 'day' ||
    typeof expression.meaning.year !== 'number' ||
    isSame(dateline.span, expression)
  )
    return undefined;
  const line = lineAt(text, expression.start);
  if (!/^\s*(?:date|sent)\s*:\s*$/i.test(text.content.slice(line.start, expression.start))) return undefined;
  const { year, month, day } = expression.meaning;
  return { day: { year, month, day }, basis: { start: expression.start, end: expression.end } };
}

function isEvent(meaning: Meaning): boolean {
  return meaning.kind !== 'stretch' && meaning.kind !== 'plain';
}

function isSame(a: Span | undefined, b: Span): boolean {
  return a !== undefined && a.start === b.start && a.end === b.end;
}

function inCaption(text: Text, { start }: Span): boolean {
  return lineAt(text, start).kind === 'caption';
}

/** The year of all full dates of a text, where there are two at least and they agree on one. */
function onlyYear(text: Text, expressions: readonly DateExpression[]): number | undefined {
  const years = expressions.flatMap((expression) => {
    const { meaning } = expression;
    return meaning.kind === 'day' && typeof meaning.year === 'number' && !inCaption(text, expression)
      ? [meaning.year]
      : [];
  });
  return years.length > 1 && new Set(years).size === 1 ? years[0] : undefined;
}
