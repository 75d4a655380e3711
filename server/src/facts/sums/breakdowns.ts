/**
 * Totals and the parts that a text lists for them.
 *
 * Read: "18 goals: 11 at home, four away and three in the cup", "a fund of 9 million. It consists of 5 million for
 * roads and 4 million for schools", "of the 41 papers, 22 …, 11 … and the other eight …", lines of a table below their
 * total or above it, "five in Leeds and four in York, nine in all", what became of all aboard, and what is left of a
 * whole. Examples ("including") are no parts.
 */
import type { Reading } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import { within } from '../../text/span';
import { fatesIn } from '../order/fates';
import { additionsIn } from './additions';
import { balancesIn } from './balances';
import { ballotsIn } from './ballots';
import { type Change, changesIn } from './changes';
import { boundsAmong, type Roundness } from './exactness';
import { alike, type Listing, listingsIn } from './listings';
import { nearSumsIn } from './near-sums';
import { remaindersIn } from './remainders';
import { columnsAmiss } from './tables';
import { type Bond, bondBefore, bondBehind, HINTS, UNNUMBERED } from './totals';

export interface Breakdown {
  readonly total: FigureMention;
  /** Two or more, in reading order. */
  readonly parts: readonly FigureMention[];
  readonly round: Roundness;
}

/** A total and its parts lie at most so far apart. */
const REACH = 260;

/** Each total once, by the surest reading. */
export function breakdownsIn(reading: Reading): readonly Breakdown[] {
  const breakdowns = new Map<FigureMention, Breakdown>();
  const { held, amiss } = balancesIn({ text: reading.text, ...reading.recognized });
  const bearing = held.map(({ total, parts }) => [total, ...parts].map(({ figure }) => figure));
  for (const breakdown of [
    ...told(reading),
    ...nearSumsIn(reading).map((sum) => ({ ...sum, round: 'none' as const })),
  ]) {
    const own = figuresOf(breakdown);
    const isNew = !own.some((figure) => breakdowns.has(figure));
    if (isNew && (agree(breakdown) || !bearing.some((sum) => isBorneOut(own, sum))))
      breakdowns.set(breakdown.total, breakdown);
  }
  const listed = [...breakdowns.values()];
  const further = amiss
    .map(({ total, parts }) => ({
      total: total.figure,
      parts: parts.map(({ figure }) => figure),
      round: 'total' as const,
    }))
    .filter((one) => !listed.some((other) => isBorneOut(figuresOf(one), figuresOf(other), 0)));
  return [...listed, ...further];
}

/** Another grouping of the same figures comes out. */
function isBorneOut(own: readonly FigureMention[], sum: readonly FigureMention[], least = own.length): boolean {
  const starts = sum.map(({ start }) => start);
  return sum.length >= least && own.filter(({ start }) => starts.includes(start)).length > 1;
}

function figuresOf({ total, parts }: Breakdown): readonly FigureMention[] {
  return [total, ...parts];
}

/** Those that words tell. */
function told(reading: Reading): readonly Breakdown[] {
  const figures = reading.recognized.figures.filter(({ figure }) => figure !== 'ordinal' && figure !== 'age');
  const stated = figures.filter(({ convertedFrom }) => !convertedFrom);
  return [
    ...listingsIn(reading.text.content, stated).flatMap(
      (listing) => breakdownOf(reading, figures, withOthers(reading, figures, listing)) ?? [],
    ),
    ...changesIn(reading).flatMap(differenceOf),
    ...columnsAmiss(reading.text).map((column) => ({ ...column, round: 'none' as const })),
    ...[...remaindersIn(reading), ...additionsIn(reading), ...ballotsIn(reading), ...fatesIn(reading)].map(
      (breakdown) => ({ ...breakdown, round: 'total' as const }),
    ),
  ];
}

/** "From 400 to 520, an increase of 110": the lower value and the change are the parts of the higher one. */
function differenceOf({ before, after, by }: Change): Breakdown[] {
  if (by.figure === 'percent' && before.figure !== 'percent') return [];
  const [low, high] = before.value < after.value ? [before, after] : [after, before];
  return [{ total: high, parts: [low, by], round: 'any' }];
}

/** The parts' sum and the total as far as rounding leaves them open. */
export function agree({ total, parts, round }: Breakdown): boolean {
  const [whole, ...bounds] = boundsAmong([total, ...parts], round);
  const low = bounds.reduce((sum, part) => sum + part.low, 0);
  const high = bounds.reduce((sum, part) => sum + part.high, 0);
  return whole !== undefined && low <= whole.high && whole.low <= high;
}

/** "38 in rivers, 16 in lakes. Pools account for the other eight": what is left over is a part as well. */
function withOthers({ text }: Reading, figures: readonly FigureMention[], listing: Listing): Listing {
  const last = listing.parts.at(-1);
  const other = figures.find(({ start }) => last !== undefined && start > last.end);
  if (!last || !other || listing.lines || !alike(last, other)) return listing;
  const between = text.content.slice(last.end, other.start);
  const left = /^[^.!?\n]{0,60}\.\s[^.!?\n]{0,80}\bthe (?:other|remaining|last)\s+$/i.test(between);
  return left ? { ...listing, parts: [...listing.parts, other] } : listing;
}

interface Candidate extends Bond {
  readonly total: FigureMention;
  readonly listing: Listing;
  readonly off: number;
}

function breakdownOf(reading: Reading, figures: readonly FigureMention[], listing: Listing): Breakdown | undefined {
  const { parts, lines } = listing;
  if (isUnread(reading, listing)) return undefined;
  const round = lines ? 'none' : 'total';
  const around = near(figures, parts);
  const mixed = parts.some(({ unit }) => unit !== parts[0]?.unit);
  // Five matches are no sum of games.
  const others = around.filter(
    ({ figure, unit }) => figure !== 'count' || mixed || unit === parts[0]?.unit || unit === 'person',
  );
  if (others.some((total) => isExplained(total, parts, round))) return undefined;
  const nested = parts.some((part) => explains(part, parts, round));
  const best = [
    ...around.flatMap((total) => candidate(reading, total, listing)),
    ...(parts.length > 2 ? withinListing(reading, listing) : []),
  ]
    .filter(({ firm }) => firm || !nested)
    .sort((a, b) => a.off - b.off || a.total.start - b.total.start)[0];
  if (best && OVERLAP.test(reading.text.content.slice(parts.at(-1)?.end, (parts.at(-1)?.end ?? 0) + 40)))
    return undefined;
  if (!best || (sumOf(best.listing.parts) < best.total.value && leavesOthers(reading, best))) return undefined;
  return { total: best.total, parts: best.listing.parts, round };
}

/** "190 asked for buses, 140 for lower fares and 85 for both". */
const OVERLAP = /^[^.;]{0,30}\bboth\b/i;

/** A listing may hold its own total, first or last: "19 goals, 11 of them …", "five … and four …, nine in all". */
function withinListing(reading: Reading, { parts, lines }: Listing): Candidate[] {
  return [parts[0], parts.at(-1)].flatMap((total) =>
    total ? candidate(reading, total, { parts: parts.filter((part) => part !== total), lines, whole: false }) : [],
  );
}

function candidate(reading: Reading, total: FigureMention, listing: Listing): Candidate[] {
  const [first] = listing.parts;
  if (!first) return [];
  const bond = total.end <= first.start ? bondBefore(reading, total, listing) : bondBehind(reading, total, listing);
  const sum = sumOf(listing.parts);
  const off = Math.abs(total.value - sum) / Math.max(total.value, sum);
  return bond && off <= (sum > total.value ? (bond.excess ?? bond.gap) : bond.gap)
    ? [{ ...bond, total, listing, off }]
    : [];
}

/** Figures that could be the total, as near as that. */
function near(figures: readonly FigureMention[], parts: readonly FigureMention[]): readonly FigureMention[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  const stretch = { start: first.start - REACH, end: last.end + REACH };
  return within(figures, stretch).filter((figure) => !parts.includes(figure) && alike(figure, first));
}

function sumOf(parts: readonly FigureMention[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

/** Whether the parts next to a figure come to it, so that the listing holds more than its parts. */
function isExplained(total: FigureMention, parts: readonly FigureMention[], round: Roundness): boolean {
  const behind = total.start > (parts[0]?.start ?? 0);
  return parts.some((_, i) => {
    const row = behind ? parts.slice(i) : parts.slice(0, i + 1);
    return row.length > 1 && agree({ total, parts: row, round });
  });
}

/** Whether some parts in a row come to the figure, itself one of the listing. */
function explains(total: FigureMention, parts: readonly FigureMention[], round: Roundness): boolean {
  return parts.some((_, from) =>
    parts.some((_, to) => {
      const row = parts.slice(from, to + 1);
      return to > from && !row.includes(total) && agree({ total, parts: row, round });
    }),
  );
}

/** "15 games: two in the first round, one in the second": a number right before the listing that was not read. */
function isUnread({ text }: Reading, { parts: [first] }: Listing): boolean {
  return (
    first !== undefined &&
    /\bone (?:in|at|on|from|for|by|to)\b[^.;:]{0,50}$/i.test(
      text.content.slice(Math.max(0, first.start - 60), first.start),
    )
  );
}

/** Whether words stand for parts that have no number. */
function leavesOthers({ text }: Reading, { total, listing }: Candidate): boolean {
  const all = [total, ...listing.parts];
  const end = Math.max(...all.map((figure) => figure.end));
  if (HINTS.rest.test(text.content.slice(Math.min(...all.map(({ start }) => start)), end + 40))) return true;
  return (
    total.figure === 'count' &&
    listing.parts.some((part) => UNNUMBERED.test(text.content.slice(part.end, part.end + 80)))
  );
}
