/**
 * Figures that would come to one another but for one digit: a slip, where nothing else says that they belong together.
 *
 * "It counted 5,870 people in May, 340 people moved in, and 6,510 people live there": 5,870 and 340 are 6,210. Read where a
 * sentence, or two that follow each other, hold no other figures of the kind, and these have three digits, or two beside
 * words of wholes and remainders: what is told of different things hardly ever comes so near.
 */
import type { Reading } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import { put } from '../../text/buckets';
import { type Span, within } from '../../text/span';
import { isOneDigitOff } from '../identity/slips';
import { sentencesTogether } from './passages';

export interface NearSum {
  /** The largest. */
  readonly total: FigureMention;
  /** Two or more, in reading order. */
  readonly parts: readonly FigureMention[];
}

/** Many figures come near a sum by chance. */
const MOST = 6;

export function nearSumsIn({ text, recognized }: Reading): readonly NearSum[] {
  const sums = new Map<FigureMention, NearSum>();
  for (const stretch of sentencesTogether(text))
    for (const sum of sumsWithin(text.content, stretch, recognized.figures))
      if (!sums.has(sum.total)) sums.set(sum.total, sum);
  return [...sums.values()];
}

/** Words of wholes and of what is left of them. */
const MARKED =
  /\b(?:leaving|left|remaining|remainder|rest|others?|free|all told|in all|totals?|altogether|together|combined|making|makes|made up|bringing|brings|sum|overall|between them|accounted for|split|divided|consist|compris|majority|margin|lead|more than|fewer than|difference|gained|lost|now|already|another|further|in hand|all)\b/i;

function sumsWithin(content: string, stretch: Span, all: readonly FigureMention[]): readonly NearSum[] {
  const kinds = new Map<string, FigureMention[]>();
  for (const figure of within(all, stretch)) {
    if (!/^(?:count|money|measure|percent|duration)$/.test(figure.figure) || figure.convertedFrom) continue;
    const kind = figure.figure === 'count' ? 'count' : `${figure.figure} ${figure.unit}`;
    put(kinds, kind, figure);
  }
  const least = MARKED.test(content.slice(stretch.start, stretch.end)) ? 2 : 3;
  return [...kinds.values()].flatMap((figures): readonly NearSum[] => {
    if (figures.length < 3 || figures.length > MOST || figures.some(({ hedge, range }) => hedge || range)) return [];
    const [total] = [...figures].sort((a, b) => b.value - a.value);
    if (
      !total ||
      (total.figure === 'count' && total.unit !== 'person' && figures.some(({ unit }) => unit !== total.unit))
    )
      return [];
    const parts = figures.filter((figure) => figure !== total);
    if (parts.some(({ value, unit }) => value === total.value || value <= 0 || unit !== parts[0]?.unit)) return [];
    const sum = parts.reduce((all, { value }) => all + value, 0);
    return isOneDigitOff(sum, total.value, least) ? [{ total, parts }] : [];
  });
}
