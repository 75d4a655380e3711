/**
 * Three figures of one sentence, or of two that follow each other: two values and what is said to lie between them.
 *
 * "It gained 340 members: 5,870 in 2011 and 6,210 in 2021", "she polled 18,204 votes to 16,951. Her majority of 1,253",
 * "the price fell by 20 per cent in May, to $4.40 from $5.50". The order does not matter, as long as words mark which of
 * the three is the difference, and tie the other two to each other.
 */
import type { Reading } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import { type Span, within } from '../../text/span';
import type { Change } from './changes';
import { alike } from './listings';

const UP = 'gain|ris|rose|grew|grow|grown|increas|climb|jump|add|expand|soar|surg|higher|up';
const DOWN = 'los[est]|fall|fell|drop|declin|decreas|shed|shr[aiu]nk|cut|slash|slump|slid|reduc|trim|lower|down';
/** In front of a difference: which way the value went, or that the two differ. */
const MARKS = (moves: string) =>
  new RegExp(
    `\\b(?:${moves})\\w*(?:\\s+(?:by|of|some|about|nearly|almost|around|more than|a further|another)\\b)*\\s+$|` +
      `\\b(?:${moves})\\w*\\s+[^.;:,]{0,60}\\sby\\s+(?:(?:about|nearly|almost|some|around|more than|over|just)\\s+)*$`,
    'i',
  );
const [ROSE, FELL] = [MARKS(UP), MARKS(DOWN)];
const DIFFER =
  /\b(?:majority|lead|margin|difference|gap|shortfall|deficit|surplus|overrun|saving)\s+(?:of|was|is|stood at|came to)\s+(?:just |only |about )?$/i;
/** Behind one: "340 members more than", "20 per cent below". */
const MORE =
  /^(?:\s+(?!(?:for|of|in|with|to|by|were|are)\b)[\p{L}-]+){0,2}?\s+(?:more|fewer|less|higher|lower|longer|shorter|below|above)\b/iu;
const LAST = '(?:\\s+(?:the|its|their|his|her|a|an|about|some|only|just|nearly|[\\p{L}-]+)){0,3}\\s+$';
/** Between two values, the later one first. */
const FROM = new RegExp(`\\b(?:from|against|versus|than|compared (?:with|to)|instead of|over|on)${LAST}`, 'iu');
const TO = new RegExp(`\\bto${LAST}`, 'iu');
const YEAR = /\b(1[89]\d\d|20\d\d)\b/;
/** What the two sentences do not speak of alike. */
const OTHER =
  /\b(?:a year(?! (?:earlier|ago|before))|per year|annual|on average|each year|real terms|inflation|adjusted|respectively|including)\b/i;
/** "Her majority of 340": the second sentence is about the values of the first. */
const GOES_ON = /^\W{0,3}(?:that|this|it|its|the|his|her|their)\b/i;

export function triplesIn({ text, recognized }: Reading): readonly Change[] {
  return text.sentences.flatMap((sentence, i) => {
    const next = text.sentences[i + 1];
    const said = text.content.slice(sentence.start, sentence.end);
    const follows =
      next &&
      !/\n\s*\n/.test(text.content.slice(sentence.end, next.start)) &&
      GOES_ON.test(text.content.slice(next.start, next.end));
    const alone = OTHER.test(said) ? [] : tripleIn(text.content, sentence, within(recognized.figures, sentence));
    if (alone.length > 0 || !follows) return alone;
    const both = { start: sentence.start, end: next.end };
    return tripleIn(text.content, both, within(recognized.figures, both)).filter(({ by }) => by.start >= next.start);
  });
}

function tripleIn(content: string, span: Span, all: readonly FigureMention[]): readonly Change[] {
  const figures = all.filter(
    ({ figure, convertedFrom, range }) => /^(?:count|money|measure|percent)$/.test(figure) && !convertedFrom && !range,
  );
  const marked = figures.filter((figure) => wayOf(content, span, figure));
  const [by] = marked;
  if (!by || marked.length > 1) return [];
  const way = wayOf(content, span, by);
  const points = (by.figure === 'percent' && /point/.test(by.text)) || (by.figure === 'count' && by.unit === 'point');
  const values = figures.filter(
    (figure) =>
      figure !== by &&
      (points || by.figure === 'percent' ? (figure.figure === 'percent') === points : alike(figure, by)),
  );
  const [a, b, more] = values;
  if (!a || !b || more || !alike(a, b) || a.value === b.value) return [];
  const order = inOrderOf(content, span, a, b);
  if (!order || (way !== 'either' && order[0].value < order[1].value !== (way === 'up'))) return [];
  return [{ before: order[0], after: order[1], by }];
}

type Way = 'up' | 'down' | 'either';

/** Which way words say that the difference goes; `undefined` of a figure that they do not make one. */
function wayOf(content: string, { start, end }: Span, figure: FigureMention): Way | undefined {
  const before = content.slice(Math.max(start, figure.start - 90), figure.start);
  if (figure.figure !== 'percent' && DIFFER.test(before)) return 'either';
  if (MORE.test(content.slice(figure.noun?.end ?? figure.end, end))) return 'either';
  return ROSE.test(before) ? 'up' : FELL.test(before) ? 'down' : undefined;
}

/** The earlier of two values first, where words tie them to each other. */
function inOrderOf(
  content: string,
  { end }: Span,
  a: FigureMention,
  b: FigureMention,
): readonly [FigureMention, FigureMention] | undefined {
  const between = content.slice(a.noun?.end ?? a.end, b.start);
  if (between.length > 90 || /[.!?]\s/.test(between)) return undefined;
  if (FROM.test(between)) return [b, a];
  if (TO.test(between)) return [a, b];
  const [one, other] = [YEAR.exec(between), YEAR.exec(content.slice(b.end, Math.min(end, b.end + 40)))];
  if (!one || !other) return undefined;
  return Number(one[1]) <= Number(other[1]) ? [a, b] : [b, a];
}
