/**
 * The document's date where its text states it: "Published: …", a masthead line, a dateline before the first
 * sentence, a header field, the line over or under a signature.
 *
 * Not: dates of the body, of captions, of events in a headline; the next issue; "Updated" where "Published" stands too.
 */
import type { Line } from '../../text/lines';
import { phrase } from '../../text/phrase';
import { lineAt, type Text } from '../../text/text';
import { isoDay, isoMonth } from '../dates/calendar';
import type { DateExpression } from '../dates/dates';
import { MONTH } from '../dates/words';
import type { Dateline } from '../mentions';
import { BEGINS, isPlace } from './wire';

const LABEL =
  /\b(?:published|posted|issued|(?<!\b(?:opening|closing|start|end|due|launch|completion|maturity|expiry|birth)\s)date|dated|sent|immediate release|release time|local time|adopted|released|filed|recorded|broadcast|aired|uploaded|written|delivered|printed|made public|created|submitted)(?:\s+(?:online|on|at|by|first|in|of\s+(?:issue|publication|decision|release|report|this\s+\p{L}+|the\s+\p{L}+|filing|adoption|judgment|hearing|meeting|statement|letter|notice)))*\s*[:=–—-]?\s*(?:at\s+)?(?:on\s+)?$/iu;
const HELD =
  /\b(?:held|programme|program|episode|edition|issue|meeting|hearing|session|sitting|minutes|transcript|call|conference|briefing|interview|bulletin|newsletter|press release|statement|judgment|report|vol(?:ume)?)\b.{0,80}$/i;
const UPDATED = /\b(?:updated?|modified|amended|revised|corrected|correction)\b[^.]{0,40}$/i;
const OTHER =
  /\b(?:next|effective|deadline|expir\p{L}*|born|died|due|until|by|from|since|before|after|ended|ending|incorporation|appointed|accident|retrieved|accessed|valid|closing|of birth|event|earthquake|crash|received)\b[^.]{0,24}$/iu;
/** The first line of a record of something said or decided on a day. */
const RECORD = /^\W*(?:minutes|transcript|record|report|proceedings|notes|summary)\b.{0,80}\b(?:held|on|of)\s+$/i;
/** The date begins a life or a term. */
const SPAN = new RegExp(`^\\s*[–—-]\\s*(?:\\d{1,2}\\s+${MONTH}|${MONTH}|\\d{4}|present|\\))`, 'u');
/** The date ends one. */
const ENDED = /\d{4}\s*[–—-]\s*$/;
/** Lines with something on them, from the top, among which a date may be the document's; and from the bottom. */
const HEAD = 14;
const TAIL = 6;
const SHORT = 120;
const FAR = 200;

/** How surely each kind of line dates the document; a date at the foot, or a month alone, counts for less. */
const SURE = { label: 6, dateline: 5, record: 3, foot: 2.5, signature: 2, updated: 1 };
const MONTH_ALONE = 1.5;

interface Candidate {
  readonly expression: DateExpression;
  readonly line: Line;
  readonly score: number;
}

/** `undefined` where none is stated with its year. */
export function dateStated(text: Text, expressions: readonly DateExpression[]): Dateline | undefined {
  const lines = text.lines.filter((line) => line.kind !== 'blank');
  const head = lines[HEAD]?.start ?? text.content.length;
  const tail = lines.at(-TAIL)?.start ?? 0;
  let best: Candidate | undefined;
  for (const expression of expressions) {
    if (expression.start >= head && expression.start < tail) continue;
    const line = lineAt(text, expression.start);
    const score = scoreOf(text, expression, line, expression.start < head);
    if (score > (best?.score ?? 0)) best = { expression, line, score };
  }
  const date = best && dateOf(best.expression);
  if (!best || !date) return undefined;
  const { start, end } = best.expression;
  return { date, span: { start, end }, source: 'stated', why: phrase('“{0}” states it.', excerpt(text, best)) };
}

function dateOf({ meaning }: DateExpression): string | undefined {
  if (meaning.kind === 'day' && typeof meaning.year === 'number') return isoDay({ ...meaning, year: meaning.year });
  if (meaning.kind === 'month' && typeof meaning.year === 'number') return isoMonth(meaning.year, meaning.month);
  return undefined;
}

/** 0: not the document's date. */
function scoreOf(text: Text, expression: DateExpression, line: Line, inHead: boolean): number {
  if (line.kind === 'caption' || !dateOf(expression)) return 0;
  if (expression.start - line.start > FAR) return 0;
  const before = withoutClock(text.content.slice(line.start, expression.start));
  const after = withoutClock(text.content.slice(expression.end, Math.min(line.end, expression.end + FAR)));
  const month = expression.meaning.kind === 'month' ? MONTH_ALONE : 0;
  if (SPAN.test(after) || ENDED.test(before) || (before.includes('(') && !after.startsWith(')'))) return 0;
  if (UPDATED.test(before)) return inHead ? SURE.updated : 0;
  if (LABEL.test(before) && before.length < 80 && isField(line, before))
    return (inHead ? SURE.label : SURE.foot) - month;
  if (OTHER.test(before)) return 0;
  if (month > 0 && !/^\s*(?:$|[|·•])/.test(after)) return 0;
  const opens = isPlace(before) && BEGINS.test(after);
  if (inHead && opens && before.length < 80) return SURE.dateline - month;
  if (inHead && RECORD.test(before) && month === 0) return SURE.record;
  if (line.end - line.start > SHORT) return 0;
  if (isBare(before, after)) return (inHead ? SURE.dateline : SURE.signature) - month;
  return inHead && HELD.test(before) && line.kind !== 'prose' && month === 0 ? SURE.record : 0;
}

/** "Published on" in a sentence tells of something else than the document. */
function isField(line: Line, before: string): boolean {
  if (line.end - line.start > SHORT) return false;
  return line.kind !== 'prose' || /^\W*\p{L}+\W*(?:on\W+|at\W+)?[\d:.apm\s,]*$/u.test(before);
}

const CLOCK =
  /[([]?(?:\b\d{1,2}\s?[:.]\s?\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|\b\d{4}(?=\s(?:GMT|UTC|HKT)))(?:\s*\b(?:GMT|UTC|BST|CES?T|IST|HKT|JST|KST|AES?T|UK|hrs|[ECMP][SD]?T)\b)?(?:[+-]\d\d:?\d\d)?[)\]]?,?\s?/gi;

/** What stands beside a date apart from clock times. */
function withoutClock(words: string): string {
  return words.replace(CLOCK, '');
}

/** The date alone, or beside a place, a masthead, an agency, a price, an author, "last updated". */
function isBare(before: string, after: string): boolean {
  return BARE_BEFORE.test(before) && BARE_AFTER.test(after);
}

const BARE_BEFORE =
  /^\W*(?:(?:first|last)?\s*(?:on|at)\s+)?$|^(?:at\s+)?\p{Lu}[\p{L}\p{M}\s.'’-]{1,40},\s*(?:\p{Lu}[\p{L}\p{M}\s.'’-]{1,30},\s*)?(?:(?:on\s+)?(?:the|this)\s+)?$|^\p{Lu}{2,10}\s+$|[|·•–—/]\s*$|\s{3}$/u;
const BARE_AFTER = /^[\s.@)\]]*$|^\)?\s*[|·•–—,/([-]|^\s{3}|^\s+(?:at\s*$|last updated\b)/i;

function excerpt(text: Text, { expression, line }: Candidate): string {
  const whole = text.content.slice(line.start, line.end).trim();
  return whole.length <= SHORT ? whole : text.content.slice(line.start, expression.end).trim().slice(-SHORT);
}
