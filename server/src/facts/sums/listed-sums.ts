/** What enumerations and lines of a table are the parts of. */
import type { Reading } from '../../entities/reading';
import type { FigureMention } from '../../recognize/mentions';
import { within } from '../../text/span';
import { agree, type Breakdown } from './agreement';
import type { Roundness } from './exactness';
import { alike, type Listing } from './listings';
import { type Bond, bondBefore, bondBehind, HINTS, UNNUMBERED } from './totals';

/** A total and its parts lie at most so far apart. */
const REACH = 260;

/** "38 in rivers, 16 in lakes. Pools account for the other eight": what is left over is a part as well. */
export function withOthers({ text }: Reading, figures: readonly FigureMention[], listing: Listing): Listing {
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

/** What the listing divides, where words or closeness tell. */
export function breakdownOf(
  reading: Reading,
  figures: readonly FigureMention[],
  listing: Listing,
): Breakdown | undefined {
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
