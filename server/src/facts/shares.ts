/**
 * Percentages beside the two figures that give them: a part and its whole, or a value before and after.
 *
 * Read: "of the 50 houses, 12 (24%)", "12 of the 50 houses (24%)", "24% (12 of 50)", "from 4 to 5 million, an increase
 * of 25%", "5 million (2023: 4 million), an increase of 25%", "went from 4 to 5 million. That is a jump of 25%".
 */
import type { Reading } from '../entities/reading';
import type { FigureMention } from '../recognize/mentions';
import type { Span } from '../text/span';
import { within } from '../text/span';

export interface Share {
  readonly percent: FigureMention;
  /** Of a change: the value after it. */
  readonly part: FigureMention;
  /** Of a change: the value before it. */
  readonly whole: FigureMention;
  readonly change: boolean;
}

const CHANGE =
  /\b(?:increase|rise|rose|jump|growth|grew|up|gain|climb|surge|decrease|fall|fell|drop|decline|down|cut|reduction|slump)\w*\b/i;

export function sharesIn(reading: Reading): readonly Share[] {
  const { content, sentences } = reading.text;
  const shares: Share[] = [];
  sentences.forEach((sentence, i) => {
    const figures = within(reading.recognized.figures, sentence);
    const before = i > 0 ? within(reading.recognized.figures, sentences[i - 1] as Span) : [];
    for (const percent of figures.filter(({ figure }) => figure === 'percent')) {
      const share =
        partOf(content, sentence, figures, percent) ?? changeOf(content, sentence, figures, before, percent);
      if (share) shares.push(share);
    }
  });
  return shares;
}

function amounts(figures: readonly FigureMention[]): FigureMention[] {
  return figures.filter(
    ({ figure, convertedFrom }) => (figure === 'money' || figure === 'count' || figure === 'measure') && !convertedFrom,
  );
}

function partOf(
  content: string,
  sentence: Span,
  figures: readonly FigureMention[],
  percent: FigureMention,
): Share | undefined {
  const own = amounts(figures);
  const bracketed =
    /\(\s*(?:or |about |some |nearly )?$/.test(content.slice(sentence.start, percent.start)) &&
    /^[^)]{0,12}\)/.test(content.slice(percent.end));
  const part = bracketed ? own.filter(({ end }) => end <= percent.start && percent.start - end < 40).at(-1) : undefined;
  if (!part) return undefined;
  const whole = own.find(
    (figure) =>
      figure !== part && figure.value > part.value && figure.figure === part.figure && ofWhole(content, figure, part),
  );
  return whole && { percent, part, whole, change: false };
}

/** "of the 52 animals, 37" or "37 of the 52". */
function ofWhole(content: string, whole: FigureMention, part: FigureMention): boolean {
  const before = content.slice(Math.max(0, whole.start - 22), whole.start);
  const between = content.slice(Math.min(whole.end, part.end), Math.max(whole.start, part.start));
  return (
    /\b(?:out )?of (?:the |its |their |all |all the |these |some |a total of )?$/i.test(before) && between.length < 90
  );
}

function changeOf(
  content: string,
  sentence: Span,
  figures: readonly FigureMention[],
  before: readonly FigureMention[],
  percent: FigureMention,
): Share | undefined {
  const around = content.slice(Math.max(sentence.start, percent.start - 45), Math.min(sentence.end, percent.end + 25));
  if (!CHANGE.test(around) || /\bpoints?\b/i.test(content.slice(percent.end, percent.end + 10))) return undefined;
  const pair =
    pairBefore(content, amounts(figures), percent) ??
    (/^(?:that|this|it) (?:is|was|represents?|amounts? to)\b/i.test(content.slice(sentence.start, percent.start))
      ? pairBefore(content, amounts(before), percent)
      : undefined);
  return pair && { percent, part: pair.after, whole: pair.before, change: true };
}

function pairBefore(content: string, own: readonly FigureMention[], percent: FigureMention) {
  const [a, b] = own.filter(({ end }) => end <= percent.start).slice(-2);
  if (!a || !b || a.figure !== b.figure || percent.start - b.end > 60) return undefined;
  if (a.unit !== b.unit) return undefined;
  const between = content.slice(a.end, b.start);
  if (/\bfrom\s*$/i.test(content.slice(Math.max(0, a.start - 8), a.start)) && /^[^.,;]{0,20}\bto\s*$/i.test(between))
    return { before: a, after: b };
  if (/^\s*\((?:[^()]{0,20}\b(?:19|20)\d\d\b:?|from|previous year:?|prior year:?)\s*$/i.test(between))
    return { before: b, after: a };
  if (/^[^.;]{0,30}\bfrom\s*$/i.test(between)) return { before: b, after: a };
  return undefined;
}
