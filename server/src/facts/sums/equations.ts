/** One sum: which of the figures is the total, whether it comes out, and whether words and closeness say that it should. */
import type { Span } from '../../text/span';
import { isOneDigitOff } from '../identity/slips';
import { boundsAmong } from './exactness';
import { areHalves, areParallel, isComposed } from './halves';
import type { Marked } from './marks';
import type { Quantity } from './quantities';
import { nounsOf, PERCENT, POINTS } from './summable';
import { HINTS, UNNUMBERED } from './totals';

export interface Equation {
  readonly total: Quantity;
  /** Two or more, in reading order. */
  readonly parts: readonly Quantity[];
  readonly holds: boolean;
  /** Whether words and closeness speak for it, should it not hold. */
  readonly isMeant: boolean;
}

/** "640 places for 710 applicants, 70 short": of what there is and what is wanted the nouns differ. */
const WANTED = /^\s+(?:[a-z]+\s+)?(?:short|too (?:many|few))\b/i;

export function isDifference({ marks, quantity }: Marked): boolean {
  return marks.has('difference') || quantity.kind === POINTS;
}

/** Of all the figures of `group`, told in `window`. */
export function equationOf(content: string, window: Span, group: readonly Marked[]): Equation | undefined {
  const isOfAges = group.some(({ quantity }) => quantity.figure.figure === 'age');
  const byValue = [...group].sort((a, b) => b.quantity.figure.value - a.quantity.figure.value);
  const [by, another] = group.filter(isDifference);
  if (by) {
    const [high, low] = byValue.filter((one) => one !== by);
    // Of per cent and points several things are told at once.
    if (
      another ||
      !high ||
      !low ||
      group.length > 3 ||
      by.quantity.kind === PERCENT ||
      (high.quantity.kind === PERCENT && by.quantity.kind !== POINTS)
    )
      return undefined;
    return tried(
      high,
      [low, by],
      (parts) => nounsOf(high, parts) !== 'mixed' || WANTED.test(content.slice(by.quantity.end, window.end)),
      0.25,
    );
  }
  if (isOfAges) return undefined;
  const totals = group.filter(({ marks }) => marks.has('total'));
  // "So 28 stood on the summit": what it comes to may be what is left.
  const isLeft = totals[0] !== byValue[0] && totals.length === 1 && totals[0]?.marks.has('result') === true;
  const total = totals.length === 1 && !isLeft ? totals[0] : byValue[0];
  if (!total || total.marks.has('rest') || total.marks.has('more') || total.marks.has('part')) return undefined;
  const parts = group.filter((one) => one !== total);
  if (parts.some(({ quantity }) => quantity.figure.value >= total.quantity.figure.value)) return undefined;
  const own = parts.map(({ quantity }) => quantity);
  const more = parts.some(({ marks }) => marks.has('more'));
  const rest = isLeft || parts.some(({ marks }) => marks.has('rest'));
  const isTotal = total.marks.has('total') && !isOfYears(content, window);
  const composed = isComposed(content, total.quantity, own);
  const soFar = total.marks.has('so far') && own.every(({ start }) => start < total.quantity.start);
  if (!rest && leavesOthers(content, total.quantity, own)) return undefined;
  const told = areHalves(content, window, total.quantity, own) || areParallel(content, window, total.quantity, own);
  return tried(
    total,
    parts,
    () => {
      const nouns = nounsOf(total, parts);
      if (nouns === 'mixed') return parts.length > 2 && (isTotal || (composed && total.quantity.kind === undefined));
      if (nouns === 'list') return isTotal || rest || composed;
      return isTotal || rest || composed || told || soFar || (total.whole && isLong(total.quantity));
    },
    isTotal ||
      (composed && total.quantity.start < (own[0]?.start ?? 0)) ||
      soFar ||
      (rest && nounsOf(total, parts) !== 'bare')
      ? more
        ? 0.3
        : 0.21
      : 0,
  );
}

/** Words stand for parts that have no number. */
function leavesOthers(content: string, total: Quantity, parts: readonly Quantity[]): boolean {
  const sum = parts.reduce((all, { figure: { value } }) => all + value, 0);
  const ends = [total, ...parts].map(({ end }) => end);
  const start = Math.min(total.start, ...parts.map((part) => part.start));
  return (
    (sum < total.figure.value && HINTS.rest.test(content.slice(start, Math.max(...ends) + 40))) ||
    (sum < total.figure.value && parts.some(({ end }) => UNNUMBERED.test(content.slice(end, end + 80)))) ||
    HINTS.partial.test(content.slice(start, Math.max(...ends)))
  );
}

/** Three digits hardly ever come so near by chance. */
function isLong({ figure: { value } }: Quantity): boolean {
  return String(value).replace(/0+$/, '').replace(/\D/g, '').length > 2;
}

/** The totals of two years are not what the one year's parts come to. */
function isOfYears(content: string, { start, end }: Span): boolean {
  return new Set(content.slice(start, end).match(/\b(?:19|20)\d\d\b/g)).size > 1;
}

/** `gap`: how far it may be off, as a share of the larger, though it takes more than one wrong digit. */
function tried(
  total: Marked,
  parts: readonly Marked[],
  isTied: (parts: readonly Marked[]) => boolean,
  gap: number,
): Equation {
  const [whole, ...some] = [total, ...parts].map(({ quantity }) => quantity) as [Quantity, ...Quantity[]];
  const [bound, ...bounds] = boundsAmong([whole.figure, ...some.map(({ figure }) => figure)], 'total');
  const low = bounds.reduce((sum, part) => sum + part.low, 0);
  const high = bounds.reduce((sum, part) => sum + part.high, 0);
  const holds = bound !== undefined && low <= bound.high + 1e-9 && bound.low <= high + 1e-9;
  return { total: whole, parts: some, holds, isMeant: !holds && isTied(parts) && isNear(whole, some, gap) };
}

/** Further off than that, one digit is not all that is wrong. */
const FAR = 0.5;

function isNear(total: Quantity, parts: readonly Quantity[], gap: number): boolean {
  const sum = parts.reduce((all, { figure: { value } }) => all + value, 0);
  const off = Math.abs(sum - total.figure.value) / Math.max(sum, total.figure.value);
  if (off > FAR) return false;
  const slip = [total, ...parts].some(({ figure: { value } }, i) => {
    const right = i === 0 ? sum : total.figure.value - (sum - value);
    return right > 0 && isOneDigitOff(value, right, 2);
  });
  return slip || off <= gap;
}
