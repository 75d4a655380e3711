/**
 * The same amount in another currency or unit, in brackets behind it or behind a comma and "or".
 *
 * `1.86 billion yuan (US$257 million)`, `14 kilometers (about six miles)`, `€2 million ($2.2 million at the time)`,
 * `500 acres, or 202 hectares`, `52 weeks (one year)`, `₹24 crore, or 240 million rupees`. Both halves stay figures, and each knows the other. Of `6 feet 2 inches (188 cm)` the
 * inches alone are no half.
 */
import type { Text } from '../../text/text';
import type { FigureMention } from '../mentions';

const BEFORE_SECOND =
  /^(?:\s*[([]|(?:,|\s[–—-])\s+(?:or|about|around|roughly|approximately|equal to|equivalent to|the equivalent of)\s)\s*(?:(?:about|around|roughly|approximately|approx\.?|nearly|almost|some|or|then|just|over|under|equivalent|equal|to|worth|circa|c\.|~|≈|=)\s+)*$/i;
const IN_BRACKETS = /^\s*[([]/;
/** What may stand between the second half and the closing bracket: when its rate held. */
const AFTER_BRACKETED = /^\s*(?:[)\],;]|(?:at|then|today|now|in)\b[^()[\]\n]{0,40}[)\]])/;
/** The second half and its hedges are no further away. */
const LONGEST_GAP = 40;

export function withConversions(text: Text, figures: readonly FigureMention[]): readonly FigureMention[] {
  return figures.map((figure, index) => {
    const [first, before, behind] = [figures[index - 2], figures[index - 1], figures[index + 1]];
    if (before && isConversion(text, before, figure) && !isRestOf(text, first, before))
      return { ...figure, convertedFrom: { start: before.start, end: before.end } };
    if (behind && isConversion(text, figure, behind) && !isRestOf(text, before, figure)) {
      const convertedFrom = { start: figure.start, end: figure.end };
      return { ...figure, converted: { ...behind, convertedFrom } };
    }
    return figure;
  });
}

function isConversion(text: Text, stated: FigureMention, bracketed: FigureMention): boolean {
  if (stated.figure !== bracketed.figure || (stated.unit === bracketed.unit && !isRenamed(stated, bracketed)))
    return false;
  if (!/^(?:money|measure|duration)$/.test(stated.figure)) return false;
  if (bracketed.start - stated.end > LONGEST_GAP) return false;
  const between = text.content.slice(stated.end, bracketed.start);
  if (!BEFORE_SECOND.test(between)) return false;
  // "Three years, about six months of them in Lima" is no conversion.
  if (stated.figure === 'duration' && !IN_BRACKETS.test(between)) return false;
  return !IN_BRACKETS.test(between) || AFTER_BRACKETED.test(text.content.slice(bracketed.end, bracketed.end + 50));
}

/** "₹24 crore, or 240 million rupees": the same money by the numbers of another country. */
function isRenamed(a: FigureMention, b: FigureMention): boolean {
  const indian = ({ text }: FigureMention) => /\b(?:crores?|lakhs?|cr)\b/i.test(text);
  return a.figure === 'money' && indian(a) !== indian(b);
}

/** "2 inches" of "6 feet 2 inches". */
function isRestOf(text: Text, first: FigureMention | undefined, second: FigureMention): boolean {
  return (
    first?.figure === 'measure' &&
    second.figure === 'measure' &&
    /^,?\s*(?:and\s+)?$/.test(text.content.slice(first.end, second.start))
  );
}
