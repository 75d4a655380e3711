/** Two figures that are the ends of one: `$3 million to $5 million`, `between 10% and 12%`. */
import { slice, type Text } from '../../text/text';
import type { FigureMention } from '../mentions';

export function withRanges(text: Text, figures: readonly FigureMention[]): readonly FigureMention[] {
  const joined: FigureMention[] = [];
  for (const figure of figures) {
    const before = joined.at(-1);
    if (before && isRange(text, before, figure)) joined[joined.length - 1] = range(text, before, figure);
    else joined.push(figure);
  }
  return joined;
}

function isRange(text: Text, low: FigureMention, high: FigureMention): boolean {
  if (low.figure !== high.figure || low.unit !== high.unit || low.range || high.range) return false;
  if (low.value >= high.value || high.start - low.end > 12 || low.figure === 'count' || low.figure === 'ordinal')
    return false;
  const link = text.content.slice(low.end, high.start).trim().toLowerCase();
  const opener = text.content.slice(Math.max(0, low.start - 8), low.start).toLowerCase();
  if (link === 'and') return /between\s+$/.test(opener);
  return /^(?:to|[-–—])$/.test(link) && !/from\s+$/.test(opener);
}

function range(text: Text, low: FigureMention, high: FigureMention): FigureMention {
  const span = { start: low.start, end: high.end };
  return {
    ...low,
    ...span,
    text: slice(text, span),
    value: (low.value + high.value) / 2,
    tolerance: (high.value - low.value) / 2,
    range: { low: low.value, high: high.value },
  };
}
