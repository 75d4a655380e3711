/**
 * Years beside what is said to have passed between them: a length, an age, an anniversary.
 *
 * "Opened in 1921, it closed in 1988 after 67 years"; "born in 1931, she was 72 when she sold the farm in 2003"; "he was 19
 * when he went to sea in 1962 and 44 when he came ashore in 1987"; "founded in 1874, the firm marked its 150th birthday in
 * 2024". A year more or less is left to birthdays, and what is far off was hardly counted from there.
 */
import type { DateMention, FigureMention } from '../../recognize/mentions';
import { type Span, within } from '../../text/span';
import { sentencesTogether } from './passages';
import { type Quantity, quantitiesIn, type Read } from './quantities';

export interface YearCount {
  /** The length, the age or the anniversary. */
  readonly stated: FigureMention;
  readonly from: DateMention;
  readonly to: DateMention;
  /** Years between them, or the age that they leave. */
  readonly years: number;
}

export function yearCountsAmiss(read: Read): readonly YearCount[] {
  const amiss = new Map<number, YearCount>();
  for (const passage of sentencesTogether(read.text))
    for (const one of [...lengthsIn(read, passage), ...agesIn(read, passage)])
      if (!amiss.has(one.stated.start)) amiss.set(one.stated.start, one);
  return [...amiss.values()];
}

/** What passed between the two years of the sentence: "it closed in 1988 after 67 years", "an end to 67 years of". */
const PASSED_BEFORE =
  /\b(?:after|end(?:ing|ed|s)?(?: to)?|lasted|lasting|spann(?:ed|ing)|covered|covering|gap of|span of)\s+(?:(?:just|only|exactly|all of|a total of|full|the)\s+)*$/i;
const PASSED_BEHIND = /^\s*(?:of|in|as|later|apart|between|without|on|altogether|,|\.|;)/i;
const LATER = /^\s+(?:later|after (?:it|that|this))\b/i;

function lengthsIn({ text: { content }, figures, dates }: Read, passage: Span): readonly YearCount[] {
  const years = yearsIn(dates, passage);
  const lengths = within(figures, passage).filter(({ figure, unit }) => figure === 'duration' && unit === 'year');
  const [stated] = lengths;
  const [a, b, more] = years;
  if (!stated || lengths.length > 1 || !a || !b || more || stated.hedge || stated.range || stated.value < 5) return [];
  const lead = content.slice(Math.max(passage.start, stated.start - 40), stated.start);
  const tail = content.slice(stated.end, passage.end);
  const isPassed = (PASSED_BEFORE.test(lead) && PASSED_BEHIND.test(tail)) || LATER.test(tail);
  if (!isPassed || /[.!?]\s/.test(content.slice(Math.min(a.start, stated.start), Math.max(b.end, stated.end))))
    return [];
  const [from, to] = yearOf(a) < yearOf(b) ? [a, b] : [b, a];
  return amissBy(stated, from, to, 0);
}

const BORN =
  /\b(?:born|planted|founded|built|established|launched|laid|dug|erected|started|opened|begun|date[sd] (?:from|back to))\b[^.;,\d]{0,40}?\bin\s+(?:\p{L}+\s+)?$/iu;
const BORN_FROM = /\b(?:born|date[sd] (?:from|back to))\s+(?:on\s+)?$/i;
const AGED_BEFORE =
  /\b(?:was|were|is|at|aged|turned|age of|only|just|its|their|his|her|and)\s+(?:(?:only|just|barely|already|exactly)\s+)?$/i;
const AGED_BEHIND =
  /^\s*(?:,|when\b|years old|years of age|in (?:1[5-9]|20)\d\d|at the time|(?:birthday|anniversary|jubilee|year)\b)/i;

interface Aged {
  readonly stated: FigureMention;
  readonly at: DateMention;
}

function agesIn(read: Read, passage: Span): readonly YearCount[] {
  const { content } = read.text;
  const dates = yearsIn(read.dates, passage);
  const isBirth = ({ start }: DateMention) => {
    const lead = content.slice(Math.max(passage.start, start - 60), start);
    return BORN.test(lead) || BORN_FROM.test(lead);
  };
  const [birth, twin] = dates.filter(isBirth);
  if (twin) return [];
  const others = dates.filter((date) => date !== birth);
  const aged = agesStated(read, passage).flatMap((stated): readonly Aged[] => {
    const at = yearBeside(content, stated, others);
    return at ? [{ stated, at }] : [];
  });
  if (birth) return aged.flatMap(({ stated, at }) => (yearOf(at) > yearOf(birth) ? amissBy(stated, birth, at, 0) : []));
  const [one, other, more] = aged;
  if (!one || !other || more) return [];
  return yearOf(one.at) < yearOf(other.at) ? amissBy(other.stated, one.at, other.at, one.stated.value) : [];
}

function agesStated(read: Read, passage: Span): readonly FigureMention[] {
  const { content } = read.text;
  const told = within(read.figures, passage).filter(({ figure, hedge }) => /^(?:age|ordinal)$/.test(figure) && !hedge);
  const bare = within(read.text.sentences, passage).flatMap((sentence) => quantitiesIn(read, sentence));
  return [
    ...told,
    ...bare.map(({ figure }: Quantity) => figure).filter(({ figure }) => figure !== 'age'),
    ...agesAt(content, passage),
  ].filter(({ start, end, figure, unit, noun, value }) => {
    if (value < 2 || (figure === 'age' && unit !== 'year') || (figure !== 'age' && figure !== 'ordinal' && noun))
      return false;
    if (!/^(?:age|ordinal|count)$/.test(figure)) return false;
    const tail = content.slice(end, passage.end);
    if (figure === 'ordinal') return /^\s+(?:birthday|anniversary|jubilee)\b/i.test(tail);
    if (figure === 'age') return true;
    return AGED_BEFORE.test(content.slice(Math.max(passage.start, start - 30), start)) && AGED_BEHIND.test(tail);
  });
}

/** "At 23, in 1959", "aged 23 when": numbers that are no amounts. */
function agesAt(content: string, { start, end }: Span): readonly FigureMention[] {
  return [...content.slice(start, end).matchAll(/\b(?:at|aged|age of)\s+(\d{1,3})(?=,?\s+(?:in|when)\b)/gi)].map(
    (found) => {
      const [words, text = ''] = found;
      const from = start + found.index + words.length - text.length;
      const place = { start: from, end: from + text.length };
      return { kind: 'figure', figure: 'age', ...place, text, value: Number(text), unit: 'year', tolerance: 0 };
    },
  );
}

/** "At 23, in 1959", "72 when she sold the farm in 2003", "in 2023 it was 375 years old". */
function yearBeside(content: string, { start, end }: Span, dates: readonly DateMention[]): DateMention | undefined {
  const next = dates.find((date) => date.start >= end);
  if (next && /^[^.;:]{0,70}\b(?:in|on|since)\s+(?:\p{L}+\s+)?$/u.test(content.slice(end, next.start))) return next;
  const before = dates.findLast((date) => date.end <= start);
  return before && /^[^.;:]{0,60}$/.test(content.slice(before.end, start)) && !next ? before : undefined;
}

/** Years of their own, and both ends of a stretch of them. */
export function yearsIn(dates: readonly DateMention[], passage: Span): readonly DateMention[] {
  return within(dates, passage).flatMap((date): readonly DateMention[] => {
    const [, from, to] = /^(\d{4})\/(\d{4})$/.exec(date.value ?? '') ?? [];
    if (!date.stated.includes('year') || !/\d{4}/.test(date.text)) return [];
    if (from && to) return /\d{4}\D+\d{4}/.test(date.text) ? [from, to].map((value) => ({ ...date, value })) : [];
    return /^\d{4}(?:-\d\d)*$/.test(date.value ?? '') ? [date] : [];
  });
}

function yearOf({ value }: DateMention): number {
  return Number(value?.slice(0, 4));
}

/** Of more than that many years, or of as many digits, a slip in one of them is still taken for one. */
const NEAR = 0.35;

function amissBy(stated: FigureMention, from: DateMention, to: DateMention, before: number): readonly YearCount[] {
  const years = yearOf(to) - yearOf(from) + before;
  const off = Math.abs(years - stated.value);
  if (off <= 1 || off > Math.max(12, NEAR * years) || years < 2) return [];
  return isSlip(years, stated.value) ? [{ stated, from, to, years }] : [];
}

/** In one digit, or a year more in a carried one: people seldom mistake a length by more. */
function isSlip(right: number, stated: number): boolean {
  const [x, y] = [String(right), String(stated)];
  const close = [right - 1, right, right + 1].map(String);
  return x.length !== y.length
    ? Math.abs(right - stated) <= 12
    : close.some((one) => one.length === y.length && [...one].filter((digit, i) => digit !== y[i]).length === 1);
}
