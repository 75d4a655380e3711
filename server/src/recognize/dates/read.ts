/**
 * The date expressions of a text, sentence by sentence.
 *
 * Every form is tried where one of its cues occurs; of readings that overlap the longest stays. Then
 * words in front make parts of periods ("late 2020"), and neighbours make ranges ("between March and May").
 */
import { overlaps, type Span } from '../../text/span';
import type { Text } from '../../text/text';
import { besideBefore } from './beside';
import { clockBeside } from './clock';
import { bitsOf, cuesIn } from './cues';
import { directionOf } from './direction';
import type { DateExpression } from './expression';
import type { Read } from './form';
import { forms } from './forms';
import { partBefore } from './part';
import { rangeOf } from './range';
import { isMonthFirst } from './style';

interface Found extends Span, Read {
  readonly form: string;
}

/** In reading order; nothing overlaps. */
export function readDates(text: Text): readonly DateExpression[] {
  const monthFirst = isMonthFirst(text.content);
  const expressions: DateExpression[] = [];
  for (const { start, end } of text.sentences) {
    const content = text.content.slice(start, end);
    const readings = found(content, monthFirst);
    if (readings.length === 0) continue;
    for (const one of joined(content, besided(content, parted(content, longest(readings)))))
      expressions.push(placed(content, one, start));
  }
  return expressions;
}

const CUED = forms.map((form) => ({ form, cues: bitsOf(form.cues) }));

function found(sentence: string, monthFirst: boolean): Found[] {
  const all: Found[] = [];
  const cues = cuesIn(sentence);
  if (cues === 0) return all;
  for (const { form, cues: its } of CUED) {
    if ((its & cues) === 0 || form.sign?.test(sentence) === false) continue;
    form.pattern.lastIndex = 0;
    for (let match = form.pattern.exec(sentence); match; match = form.pattern.exec(sentence)) {
      const start = match.index;
      const end = start + match[0].length;
      const { before, after } = around(sentence, start, end);
      const read = form.read(match, { before, after, monthFirst });
      if (read) all.push({ start, end, form: form.name, ...read });
    }
  }
  return all;
}

/** What a form looks at around its match is bounded, so that one long line stays cheap. */
function around(sentence: string, start: number, end: number): { readonly before: string; readonly after: string } {
  return { before: sentence.slice(Math.max(0, start - 160), start), after: sentence.slice(end, end + 120) };
}

/** Without overlaps: the longer reading stays, of equals the earlier form's. */
function longest(candidates: readonly Found[]): Found[] {
  if (candidates.length < 2) return [...candidates];
  const inOrder = [...candidates].sort((a, b) => a.start - b.start);
  const kept: Found[] = [];
  let cluster: Found[] = [];
  let end = 0;
  for (const one of inOrder) {
    if (one.start >= end) {
      kept.push(...longestOf(cluster));
      cluster = [];
    }
    cluster.push(one);
    end = Math.max(end, one.end);
  }
  return [...kept, ...longestOf(cluster)];
}

/** Of readings that hang together by overlaps, so that a long sentence costs no more than its length. */
function longestOf(cluster: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const one of [...cluster].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((other) => overlaps(one, other))) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

function parted(sentence: string, candidates: readonly Found[]): Found[] {
  return candidates.map((one) => {
    const before = partBefore(around(sentence, one.start, one.end).before, one.meaning);
    if (!before) return one;
    return {
      ...one,
      form: 'part',
      start: one.start - before.length,
      meaning: { kind: 'part', part: before.part, of: one.meaning },
    };
  });
}

function besided(sentence: string, candidates: readonly Found[]): Found[] {
  const moved = candidates.map((one): Found => {
    const before = besideBefore(around(sentence, one.start, one.end).before, one.meaning);
    return before ? { ...one, form: 'beside', start: one.start - before.length, meaning: before.meaning } : one;
  });
  // "The Friday before 4 May": no Friday by itself.
  return moved.filter((one, i) => !(moved[i + 1]?.form === 'beside' && overlaps(one, moved[i + 1] as Found)));
}

function joined(sentence: string, candidates: readonly Found[]): Found[] {
  const result: Found[] = [];
  for (const one of candidates) {
    const last = result.at(-1);
    const meaning =
      last && rangeOf(around(sentence, last.start, last.end).before, last, sentence.slice(last.end, one.start), one);
    if (last && meaning) result[result.length - 1] = { ...one, form: 'range', start: last.start, meaning };
    else result.push(one);
  }
  return result;
}

function placed(sentence: string, one: Found, offset: number): DateExpression {
  const { before, after } = around(sentence, one.start, one.end);
  const dated = one.meaning.kind === 'day' || one.meaning.kind === 'weekday';
  const time = dated ? clockBeside(before, after) : undefined;
  const expression: DateExpression = {
    start: one.start + offset,
    end: one.end + offset,
    form: one.form,
    meaning: one.meaning,
    stated: time && !one.stated.includes('time') ? [...one.stated, 'time'] : one.stated,
    assumed: one.assumed ?? [],
    direction: directionOf(before, after, dated),
  };
  return time ? { ...expression, time } : expression;
}
