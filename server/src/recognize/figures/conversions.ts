/**
 * The same amount in another currency or unit, in brackets behind it.
 *
 * `1.86 billion yuan (US$257 million)`, `14 kilometers (about six miles)`. Both halves stay figures, and each knows the other.
 */
import type { Text } from '../../text/text';
import type { FigureMention } from '../mentions';

const BRACKET =
  /^\s*[([]\s*(?:(?:about|around|roughly|approximately|approx\.?|nearly|almost|some|or|then|just|over|under|equivalent|equal|to|worth|circa|c\.|~|≈|=)\s+)*$/i;
/** A bracket with a hedge in it is no longer than this. */
const LONGEST_GAP = 40;

export function withConversions(text: Text, figures: readonly FigureMention[]): readonly FigureMention[] {
  return figures.map((figure, index) => {
    const [before, behind] = [figures[index - 1], figures[index + 1]];
    if (before && isConversion(text, before, figure))
      return { ...figure, convertedFrom: { start: before.start, end: before.end } };
    if (behind && isConversion(text, figure, behind)) {
      const convertedFrom = { start: figure.start, end: figure.end };
      return { ...figure, converted: { ...behind, convertedFrom } };
    }
    return figure;
  });
}

function isConversion(text: Text, stated: FigureMention, bracketed: FigureMention): boolean {
  const kinds = new Set([stated.figure, bracketed.figure]);
  if (kinds.size > 1 || !(kinds.has('money') || kinds.has('measure')) || stated.unit === bracketed.unit) return false;
  if (bracketed.start - stated.end > LONGEST_GAP) return false;
  return (
    BRACKET.test(text.content.slice(stated.end, bracketed.start)) &&
    /^\s*[)\],;]/.test(text.content.slice(bracketed.end, bracketed.end + 2))
  );
}
