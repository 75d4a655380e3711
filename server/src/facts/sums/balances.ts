/**
 * Sums that words tie together without a form of their own: a whole and its parts, what is left, what was added, and how
 * much more one figure is than another.
 *
 * All of these are one equation, the largest figure being what the others come to. It is read where words beside a figure
 * make it a total, a rest, one more part or a difference, where two parts are the two sides of everybody, or where the
 * parts are told alike; where the nouns agree; and where no other grouping of the same figures comes out. A sum that is far
 * off was hardly meant.
 */
import type { Span } from '../../text/span';
import { isHuman } from '../governing';
import { boundsAmong } from './exactness';
import { areHalves, areParallel, isComposed } from './halves';
import { type Marked, markedIn } from './marks';
import { type Quantity, quantitiesIn, type Read } from './quantities';
import { HINTS, UNNUMBERED } from './totals';

export interface Balance {
  readonly total: Quantity;
  /** Two or more, in reading order. */
  readonly parts: readonly Quantity[];
}

export interface Balances {
  readonly held: readonly Balance[];
  readonly amiss: readonly Balance[];
}

/** Sentences that are read together: so many, or more of them where they are short, as in a dialogue. */
const REACH = 3;
const REACH_OF_SHORT = 6;
/** UTF-16 units. */
const SHORT = 320;
/** What it is divided stands before. */
const OF_THESE = /^\W{0,3}(?:of|among) (?:these|those|them|whom)\b(?! \d)/i;
/** An empty line, or the next point of a list. */
const APART = /\n\s*(?:\n|[•*–—-]\s)|^\s*[•*]\s/;
/** More figures than that are a table, or a text about several things. */
const MOST = 14;
/** The most parts that prose lists. */
const PARTS = 6;

export function balancesIn(read: Read): Balances {
  const tried = triedIn(read);
  const held = tried.filter(({ holds }) => holds);
  const amiss: Tried[] = [];
  for (const one of tried)
    if (one.isMeant && !one.holds && ![...held, ...amiss].some((other) => isAnother(one, other))) amiss.push(one);
  return { held, amiss };
}

interface Tried extends Balance {
  readonly holds: boolean;
  /** Whether words and closeness speak for it, should it not hold. */
  readonly isMeant: boolean;
}

function triedIn(read: Read): readonly Tried[] {
  const { content, sentences } = read.text;
  const quantities = sentences.map((sentence) => quantitiesIn(read, sentence));
  return sentences.flatMap((sentence, i) => {
    const tried: Tried[] = [];
    let window: Span = sentence;
    let stated: readonly Quantity[] = [];
    for (let n = 0; n < REACH_OF_SHORT; n++) {
      const next = sentences[i + n];
      if (!next || (n >= REACH && next.end - sentence.start > SHORT)) break;
      if (n > 0 && APART.test(content.slice(window.end, next.start + 2))) break;
      window = { start: sentence.start, end: next.end };
      stated = [...stated, ...(quantities[i + n] ?? [])];
      if (stated.length < 3 || stated.length > MOST || OF_THESE.test(content.slice(window.start, window.end))) continue;
      for (const group of groupsOf(markedIn(content, window, stated))) {
        const one = n < REACH - 1 || !group.some(isDifference) ? equationOf(content, window, group) : undefined;
        if (one) tried.push(one);
      }
    }
    return tried;
  });
}

/** Two of the figures are the other's as well. */
function isAnother(one: Balance, other: Balance): boolean {
  const own = [one.total, ...one.parts].map(({ start }) => start);
  return [other.total, ...other.parts].filter(({ start }) => own.includes(start)).length > 1;
}

/** Figures that can be added up: of one kind, and of counts those of one noun, or of people, as well. */
function groupsOf(marked: readonly Marked[]): readonly (readonly Marked[])[] {
  const stated = new Set<string>();
  const free = marked.filter(({ marks, quantity: { kind, figure } }) => {
    // "Eighty beds?" "Eighty, yes."
    const key = `${kind ?? 'count'} ${figure.value}`;
    const again = stated.has(key) && marks.size === 0 && !figure.noun;
    stated.add(key);
    return !again && !marks.has('each');
  });
  const kinds = [...new Set(free.map(({ quantity }) => quantity.kind))];
  const groups = kinds
    .filter((kind) => kind !== POINTS && (kind !== undefined || kinds.length === 1))
    .map((kind) => free.filter(({ quantity }) => quantity.kind === kind || quantity.kind === undefined || (kind === PERCENT && quantity.kind === POINTS)));
  const narrower = groups.flatMap((group) => {
    const nouns = new Set(group.flatMap(({ quantity: { figure, kind } }) => (kind === 'count' ? [figure.unit] : [])));
    return [
      ...[...nouns].map((noun) => group.filter(({ quantity: { figure, kind } }) => !kind || figure.unit === noun)),
      ...(nouns.size > 0 ? [group.filter(({ quantity: { figure, kind } }) => !kind || isHuman(figure))] : []),
    ].filter(({ length }) => length < group.length);
  });
  return [...narrower, ...groups].flatMap(closedOf).filter(({ length }) => length > 2 && length <= PARTS + 1);
}

/** All of them, and those up to the one that closes the sum. */
function closedOf(group: readonly Marked[]): readonly (readonly Marked[])[] {
  const closing = group.findIndex(({ marks }, i) => i > 1 && (marks.has('rest') || marks.has('total')));
  return closing > 0 && closing < group.length - 1 ? [group, group.slice(0, closing + 1)] : [group];
}

/** "640 places for 710 applicants, 70 short": of what there is and what is wanted the nouns differ. */
const WANTED = /^\s+(?:[a-z]+\s+)?(?:short|too (?:many|few))\b/i;

const PERCENT = 'percent';
const POINTS = 'percent point';

function isDifference({ marks, quantity }: Marked): boolean {
  return marks.has('difference') || quantity.kind === POINTS;
}

function equationOf(content: string, window: Span, group: readonly Marked[]): Tried | undefined {
  const byValue = [...group].sort((a, b) => b.quantity.figure.value - a.quantity.figure.value);
  const [by, another] = group.filter(isDifference);
  if (by) {
    const [high, low] = byValue.filter((one) => one !== by);
    // Of per cent and points several things are told at once.
    if (another || !high || !low || group.length > 3 || (high.quantity.kind === PERCENT && by.quantity.kind !== POINTS)) return undefined;
    return tried(high, [low, by], (parts) => nounsOf(high, parts) !== 'mixed' || WANTED.test(content.slice(by.quantity.end, window.end)), 0.25);
  }
  const totals = group.filter(({ marks }) => marks.has('total'));
  const total = totals.length === 1 ? totals[0] : byValue[0];
  if (!total || total.marks.has('rest') || total.marks.has('more') || total.marks.has('part')) return undefined;
  const parts = group.filter((one) => one !== total);
  if (parts.some(({ quantity }) => quantity.figure.value >= total.quantity.figure.value)) return undefined;
  const own = parts.map(({ quantity }) => quantity);
  const more = parts.some(({ marks }) => marks.has('more'));
  const rest = parts.some(({ marks }) => marks.has('rest'));
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
      if (nouns === 'mixed') return isTotal && parts.length > 2;
      if (nouns === 'list') return isTotal || rest || composed;
      return isTotal || rest || composed || told || soFar || (total.whole && isLong(total.quantity));
    },
    isTotal || (composed && total.quantity.start < (own[0]?.start ?? 0)) || soFar || (rest && nounsOf(total, parts) !== 'bare') ? (more ? 0.3 : 0.21) : 0,
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

/** `one` noun or none of its own for each, `human` beings, a `list` of things under one name, or `mixed`. */
function nounsOf(total: Marked, parts: readonly Marked[]): 'bare' | 'one' | 'human' | 'list' | 'mixed' {
  const named = [total, ...parts].filter(({ quantity }) => quantity.kind === 'count');
  if (named.length === 0) return 'bare';
  if (new Set(named.map(({ quantity }) => quantity.figure.unit)).size === 1) return 'one';
  if (named.every(({ quantity }) => isHuman(quantity.figure))) return 'human';
  const own = parts.filter(({ quantity }) => quantity.kind === 'count').map(({ quantity }) => quantity.figure.unit);
  const differs = new Set([...own, total.quantity.figure.unit]).size === parts.length + 1;
  return differs && own.length === parts.length ? 'list' : 'mixed';
}

/** `gap`: how far it may be off, as a share of the larger, though it takes more than one wrong digit. */
function tried(total: Marked, parts: readonly Marked[], isTied: (parts: readonly Marked[]) => boolean, gap: number): Tried {
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
    return right > 0 && hasOneDigitOff(value, right);
  });
  return slip || off <= gap;
}

function hasOneDigitOff(a: number, b: number): boolean {
  const [x, y] = [a, b].map((value) => String(Number(value.toPrecision(12)))) as [string, string];
  if (x.length !== y.length || x.replace(/0+$/, '').replace(/\D/g, '').length < 2) return false;
  return [...x].filter((digit, i) => digit !== y[i]).length === 1;
}
