/**
 * Whether two figures differ only because their sentences count differently: one lists what the other adds up, or lists
 * it in another order.
 *
 * "Two women and a man" and "three people"; "sons aged 6 and 16" and "sons aged 16 and 6".
 */
import type { Facts } from '../facts';
import { inSentenceOf } from '../grouped';
import type { Statement } from '../statement';
import { boundsOf, type Figure } from './values';

export function countOtherwise(facts: Facts, a: Statement, b: Statement): boolean {
  if (a.value.kind !== 'figure' || b.value.kind !== 'figure') return false;
  const [x, y] = [a.value.figure, b.value.figure];
  if (makesUp(facts, a, x, y) || makesUp(facts, b, y, x)) return true;
  const [besideA, besideB] = [beside(facts, a), beside(facts, b)];
  const swapped = besideA.some(({ value }) => value === y.value) && besideB.some(({ value }) => value === x.value);
  return swapped || addUp(x, besideA, y) || addUp(y, besideB, x);
}

/** "Two women and a man", "a man and two women": one more than the figure says. */
function makesUp({ readings }: Facts, { path, span, context }: Statement, part: Figure, total: Figure): boolean {
  if (part.figure !== 'count' || total.figure !== 'count' || part.value + 1 !== total.value) return false;
  const content = readings.get(path)?.text.content ?? '';
  const end = Math.max(span.end, part.noun?.end ?? 0);
  return ONE_MORE.test(content.slice(end, context.end)) || ONE_BEFORE.test(content.slice(context.start, span.start));
}

const ONE_MORE = /^\s+(?:and|plus)\s+(?:an?|one)\s+(?!half\b|quarter\b|third\b)\p{Ll}/u;
const ONE_BEFORE = /\b(?:an?|one)\s+(?!half\b|quarter\b|third\b)(?:\p{Ll}+\s+){1,2}(?:and|plus)\s+$/iu;

/** The other figures of the sentence. */
function beside({ statements }: Facts, { path, context, span }: Statement): readonly Figure[] {
  return inSentenceOf(statements.get(path) ?? [], context.start).flatMap((other) =>
    other.span.start !== span.start && other.value.kind === 'figure' ? [other.value.figure] : [],
  );
}

/** With another one, or with all of them. */
function addUp(part: Figure, figures: readonly Figure[], total: Figure): boolean {
  if (part.figure !== 'count' && part.figure !== 'money') return false;
  const others = figures.filter(
    ({ figure, unit }) => figure === part.figure && (figure === 'count' || unit === part.unit),
  );
  const { low, high } = boundsOf(total);
  const sums = [...others.map(({ value }) => value), others.reduce((sum, { value }) => sum + value, 0)];
  return others.length > 0 && sums.some((sum) => part.value + sum >= low && part.value + sum <= high);
}
