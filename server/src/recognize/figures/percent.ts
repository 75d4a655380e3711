/**
 * Percentages: `12.1%`, `20 per cent`, `five percent`, `3 percentage points`, `25 basis points` (0.25).
 *
 * The span ends with the sign or word. Percentage points are `%` too: what they change is the attribute's business.
 */
import type { Form } from './form';
import { at } from './words';

const SIGNS = new Set(['%', 'percent', 'pct', '٪', '％']);

export const percent: Form = ({ words, quantity }) => {
  if (!quantity) return undefined;
  const { first, next } = quantity;
  const [word, second] = [at(words, next), at(words, next + 1)];
  const found = { kind: 'percent', first, unit: '%' } as const;
  if (SIGNS.has(word.lower)) return { ...found, next: next + 1 };
  if (word.lower === 'pc' && word.joint === 'none') return { ...found, next: next + 1 };
  if (word.lower === 'per' && second.lower === 'cent') return { ...found, next: next + 2 };
  if (word.lower === 'percentage' && /^points?$/.test(second.lower)) return { ...found, next: next + 2 };
  if (word.lower === 'basis' && /^points?$/.test(second.lower)) return { ...found, next: next + 2, scale: 0.01 };
  return undefined;
};
