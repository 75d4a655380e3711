/**
 * Lengths of time counted from an event that the folder dates elsewhere.
 *
 * "It was handed over on 12 May, three weeks after the vote" here, "the vote of 2 May" there. Where the dates of the event
 * disagree, one that fits is enough.
 */
import type { Reading } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import { overlaps, type Span } from '../../text/span';
import { statementAt } from '../at';
import type { Facts } from '../facts';
import { type Happened, meantBy } from '../order/happened';
import { between, lengthOf, misses, type Stretch } from '../order/lengths';
import type { Sentence } from '../sentence';
import { sentencesOf } from '../sentence';
import type { Statement } from '../statement';

export interface Reckoning {
  readonly length: Statement;
  readonly figure: FigureMention;
  /** Of what is told with the length. */
  readonly date: Statement;
  /** What it is counted from. */
  readonly event: Happened;
  /** Between the two as they are dated. */
  readonly days: Stretch;
}

const COUNTED = /^\s+(after|before|following)\s+(?=\p{L})/u;
const CLOSE = /[,;:.!?()—–]|\s(?:and|but|said|told)\s/;
/** UTF-16 units; what is longer tells more than the event. */
const LONGEST = 80;

/** Those that no dating of the event bears out. */
export function reckonedWrong(facts: Facts): readonly Reckoning[] {
  return [...facts.readings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, reading]) =>
      reading.recognized.figures
        .filter(({ figure, end }) => figure === 'duration' && COUNTED.test(reading.text.content.slice(end, end + 20)))
        .flatMap((length) => wrongAt(facts, path, reading, length) ?? []),
    );
}

function wrongAt(facts: Facts, path: string, reading: Reading, length: FigureMention): Reckoning | undefined {
  const { content } = reading.text;
  const sentence = sentencesOf(reading).find(({ start, end }) => start <= length.start && length.end <= end);
  const [lead = '', word] = COUNTED.exec(content.slice(length.end, length.end + 20)) ?? [];
  if (!sentence || word === undefined) return undefined;
  const phrase = phraseAt(content, length.end + lead.length, sentence.end);
  const dates = sentence.dates.filter(({ stated }) => stated.some((part) => part !== 'time'));
  const [date] = dates;
  if (!date || dates.length > 1 || overlaps(date, phrase) || !isBeside(content, sentence, date, length, phrase))
    return undefined;
  const stated = lengthOf(length);
  const meant = stated ? meantBy(facts, path, sentence, phrase) : [];
  const own = meant.filter(({ at }) => at.path === path);
  const candidates = exactest(own.length > 0 ? own : meant);
  const reckoned = candidates.flatMap((event) => {
    const when = event.at.value.kind === 'date' ? event.at.value.date : undefined;
    const days = when && (word === 'before' ? between(date, when) : between(when, date));
    return days ? [{ event, days }] : [];
  });
  const [first] = reckoned;
  if (!stated || !first || !reckoned.every(({ days }) => misses(stated, days))) return undefined;
  const [at, against] = [statementAt(facts, path, length), statementAt(facts, path, date)];
  return at && against ? { length: at, figure: length, date: against, ...first } : undefined;
}

/** "In January" says no more than "on 14 January", and bears out what that does not. */
function exactest(meant: readonly Happened[]): readonly Happened[] {
  return meant.filter(
    ({ days: a }) => !meant.some(({ days: b }) => a.from <= b.from && b.to <= a.to && b.to - b.from < a.to - a.from),
  );
}

function phraseAt(content: string, start: number, end: number): Span {
  const rest = content.slice(start, Math.min(end, start + LONGEST));
  const close = CLOSE.exec(rest);
  return { start, end: start + (close ? close.index : rest.length) };
}

/** "On 12 May, three weeks after", "three weeks after the vote, on 12 May": nothing else is told between the two. */
function isBeside(content: string, { start }: Sentence, date: Span, length: Span, phrase: Span): boolean {
  if (date.end <= length.start) return /^[^;:]{0,70}$/.test(content.slice(date.end, length.start));
  return phrase.start - start < LONGEST && /^\W{0,3}(?:on|in)?\s*$/.test(content.slice(phrase.end, date.start));
}
