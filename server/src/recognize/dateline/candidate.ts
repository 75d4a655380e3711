/**
 * How surely one date, in its line at the head or foot of a document, is the document's own.
 *
 * A label says it best ("Published:"), then a dateline before the story or a line of its own, then what records and
 * deeds say of themselves, then a signature.
 */
import type { Line } from '../../text/lines';
import { sentenceAt, type Text } from '../../text/text';
import type { DateExpression } from '../dates/dates';
import { MONTH } from '../dates/words';
import { isBare, isCredit } from './bare';
import { closesDeed, opensRecord } from './formulas';
import { isHeading, opensIssued, tells } from './heading';
import { type Label, labelOf } from './labels';
import { BEGINS, isPlace, opensLoosely } from './wire';

/** The date begins a life or a term. */
const SPAN = new RegExp(`^\\s*[–—-]\\s*(?:\\d{1,2}\\s+${MONTH}|${MONTH}|\\d{4}|present|\\))`, 'u');
/** The date ends one. */
const ENDED = /\d{4}\s*[–—-]\s*$/;
/** A note or a point of an agenda. */
const NUMBERED = /^\s*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+\p{L}/u;
/** UTF-16 units: of a line that may be a date and little else, and up to a date. */
const SHORT = 120;
const FAR = 200;

/** How surely each kind of line dates the document; a date at the foot, or a month alone, counts for less. */
const SURE = { public: 6, plain: 6, made: 5.5, dateline: 5, record: 3, foot: 2.5, signature: 2, updated: 1 };
const MONTH_ALONE = 1.5;
export interface Candidate {
  readonly expression: DateExpression;
  readonly line: Line;
  readonly label: Label | undefined;
  readonly score: number;
}

/** Where a line stands. */
export interface Place {
  readonly inHead: boolean;
  readonly inFoot: boolean;
  /** Of the lines with something on them. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The lines above and below. */
  readonly around: string;
  readonly isRecord: boolean;
}

/** `undefined` where nothing speaks for it, or it is a caption, a life, a note. `expression` names its year. */
export function candidateAt(text: Text, expression: DateExpression, line: Line, place: Place): Candidate | undefined {
  if (line.kind === 'caption' || expression.start - line.start > FAR) return undefined;
  if (NUMBERED.test(text.content.slice(line.start, expression.start))) return undefined;
  const before = withoutClock(text.content.slice(line.start, expression.start));
  const after = withoutClock(text.content.slice(expression.end, Math.min(line.end, expression.end + FAR)));
  if (SPAN.test(after) || ENDED.test(before) || (isOpen(before) && !after.startsWith(')'))) return undefined;
  const label = labelOf(before);
  const words = { before, after };
  const score = label
    ? labelled(label, expression, line, words, place)
    : Math.max(
        place.inHead ? atHead(line, expression, words, place) : 0,
        place.inFoot ? atFoot(line, expression, words, place) : 0,
      );
  if (score > 0) return { expression, line, label, score };
  if (place.isFirst && !label && opensHeading(text, expression, line))
    return { expression, line, label, score: SURE.record };
  if (place.isFirst && label !== 'referred' && expression.meaning.kind === 'day' && opensIssued(before, after))
    return { expression, line, label: undefined, score: SURE.record };
  return place.inFoot && closesSentence(text, expression) ? { expression, line, label, score: SURE.foot } : undefined;
}

function labelled(label: Label, { meaning }: DateExpression, line: Line, { before }: Words, place: Place): number {
  if (label === 'other' || label === 'referred') return 0;
  if (label === 'updated') return place.inHead ? SURE.updated : 0;
  if (before.length >= 80 || !isField(line, before)) return 0;
  return (place.inHead ? SURE[label] : SURE.foot) - (meaning.kind === 'month' ? MONTH_ALONE : 0);
}

interface Words {
  readonly before: string;
  readonly after: string;
}

function atHead(line: Line, { meaning }: DateExpression, { before, after }: Words, place: Place): number {
  const month = meaning.kind === 'month' ? MONTH_ALONE : 0;
  if (month > 0 && !/^\s*(?:$|[|·•]|(?:issue|edition|number)\s*(?:$|\W))/i.test(after)) return 0;
  if (isPlace(before) && BEGINS.test(after) && before.length < 80) return SURE.dateline - month;
  const short = line.end - line.start <= SHORT;
  if (short && isBare({ before, after, ...place })) return SURE.dateline - month;
  if (month === 0 && opensLoosely(before, after) && !tells(before)) return SURE.record;
  if (month > 0 && !/[,|–—·(]\s*$/.test(before) && after.trim() === '') return 0;
  return opensRecord(before, after, (line.kind === 'prose' && !/^[\s,]*$/.test(after)) || !short)
    ? SURE.record - month
    : 0;
}

function atFoot(line: Line, { meaning }: DateExpression, { before, after }: Words, place: Place): number {
  if (line.end - line.start > SHORT) return 0;
  const month = meaning.kind === 'month' ? MONTH_ALONE : 0;
  if (place.isLast && isCredit(before, after)) return SURE.signature - month;
  if (line.kind === 'bullet' || (month > 0 && after.trim() !== '')) return 0;
  return isBare({ before, after, ...place }) ? SURE.signature - month : 0;
}

function closesSentence(text: Text, { start, end, meaning }: DateExpression): boolean {
  const sentence = sentenceAt(text, start);
  if (!sentence || meaning.kind !== 'day') return false;
  return closesDeed(text.content.slice(sentence.start, start), text.content.slice(end, sentence.end));
}

function opensHeading({ content }: Text, { start, end, meaning }: DateExpression, line: Line): boolean {
  return meaning.kind === 'day' && isHeading(content.slice(line.start, start), content.slice(end, line.end));
}

function isOpen(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** "Published on" in a sentence tells of something else than the document. */
function isField(line: Line, before: string): boolean {
  if (line.end - line.start > SHORT) return false;
  return line.kind !== 'prose' || EMBARGO.test(before) || /^\W*\p{L}+\W*(?:on\W+|at\W+)?[\d:.apm\s,]*$/u.test(before);
}

const EMBARGO = /^\W*(?:not for (?:publication|release)|(?:strictly )?embargo)/i;
const CLOCK =
  /[([]?(?:\b\d{1,2}\s?[:.]\s?\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?|\b\d{1,2}\s?[ap]\.?m\b\.?|\b\d{4}(?=\s(?:GMT|UTC|HKT)))(?:\s*\b(?:GMT|UTC|BST|CES?T|IST|HKT|JST|KST|AES?T|UK|hrs|[ECMP][SD]?T)\b)?(?:[+-]\d\d:?\d\d)?[)\]]?,?\s?/gi;

/** What stands beside a date apart from clock times. */
function withoutClock(words: string): string {
  return words.replace(CLOCK, '');
}
