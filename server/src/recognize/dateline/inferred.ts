/**
 * The date of a document that states none, from one event told twice: once by its weekday, once by month and day.
 *
 * "Signed on Monday" and "signed the deal on March 13" leave few years in which March 13 is a Monday; the years
 * that the text mentions say from when on to look.
 */
import { type Phrase, phrase } from '../../text/phrase';
import { sentenceAt, type Text } from '../../text/text';
import { type Day, isDay, isoDay, weekdayOf } from '../dates/calendar';
import type { DateExpression } from '../dates/dates';
import type { Dateline } from '../mentions';
import { lastTold } from './event';

/** Years after the last one mentioned in which to look; a date falls on a weekday again after five or six. */
const SPAN = 5;
/** So many mentions of years have to lie this near the last one: an old year or two say little about now. */
const WITNESSES = 3;
const NEAR = 3;

/** `undefined` unless exactly one year fits. */
export function dateInferred(text: Text, expressions: readonly DateExpression[]): Dateline | undefined {
  const latest = latestYear(expressions);
  if (latest === undefined) return undefined;
  const days = new Map<string, { readonly day: Day; readonly expression: DateExpression }>();
  for (const expression of expressions) {
    const { meaning } = expression;
    if (meaning.kind !== 'day' || meaning.year !== undefined || expression.direction === 'future') continue;
    const weekday = meaning.weekday ?? sameEvent(text, expressions, expression);
    if (weekday === undefined) continue;
    for (let year = latest; year <= latest + SPAN; year++) {
      const day = { year, month: meaning.month, day: meaning.day };
      if (isDay(day) && weekdayOf(day) === weekday) days.set(isoDay(day), { day, expression });
    }
  }
  const [only, another] = [...days.values()];
  if (!only || another) return undefined;
  const date = lastTold(expressions, only.day);
  const { start, end } = only.expression;
  return {
    date: isoDay(date),
    span: { start, end },
    source: 'inferred',
    why: whyOf(text.content.slice(start, end), isoDay(only.day), String(latest), isoDay(date)),
  };
}

function whyOf(written: string, day: string, latest: string, date: string): Phrase {
  if (date === day)
    return phrase('“{0}” is {1}, a {2}, the first such year after {3}.', written, { day }, { weekdayOf: day }, latest);
  return phrase(
    '“{0}” is {1}, a {2}, the first such year after {3}, and {4} is the last day it tells of.',
    written,
    { day },
    { weekdayOf: day },
    latest,
    { weekdayOf: date },
  );
}

/** The last year mentioned as past, if others are mentioned near it. */
function latestYear(expressions: readonly DateExpression[]): number | undefined {
  const years = expressions.flatMap(({ meaning, direction }) => {
    const inner = meaning.kind === 'part' ? meaning.of : meaning;
    return 'year' in inner && typeof inner.year === 'number' && direction !== 'future' ? [inner.year] : [];
  });
  const latest = Math.max(...years);
  return years.filter((year) => latest - year <= NEAR).length >= WITNESSES ? latest : undefined;
}

/** The weekday that the text gives elsewhere to what the same verb tells; `undefined` where it gives none or several. */
function sameEvent(text: Text, expressions: readonly DateExpression[], dated: DateExpression): number | undefined {
  const verb = verbOf(text, dated);
  if (!verb) return undefined;
  const weekdays = new Set(
    expressions.flatMap((expression) =>
      expression.meaning.kind === 'weekday' && expression.direction !== 'future' && verbOf(text, expression) === verb
        ? [expression.meaning.weekday]
        : [],
    ),
  );
  return weekdays.size === 1 ? [...weekdays][0] : undefined;
}

/** Verbs that every news story uses of everything. */
const COMMON = /^(?:said|added|told|reported|was|were|had|announced|showed|used|based|according)$/;
const IRREGULAR =
  /^(?:met|held|sold|bought|won|lost|struck|sank|shot|fell|rose|began|left|died|broke|built|came|went|took|gave)$/;

function verbOf(text: Text, { start }: DateExpression): string | undefined {
  const sentence = sentenceAt(text, start);
  if (!sentence) return undefined;
  const words = text.content.slice(sentence.start, start).match(/\p{L}+/gu) ?? [];
  const verb = words
    .map((word) => word.toLowerCase())
    .findLast((word) => COMMON.test(word) || /\p{Ll}{2}ed$/u.test(word) || IRREGULAR.test(word));
  return verb && COMMON.test(verb) ? undefined : verb;
}
