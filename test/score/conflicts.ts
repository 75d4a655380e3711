/**
 * Conflicts: found where one warning touches every gold span, right where the gold bears a warning out.
 *
 * Only warnings and errors count as reported. A pair of places that the gold connects through one
 * conflict of several spans is right too, though it finds nothing by itself.
 */
import { type Analysis, type FoundConflict, isLoud, overlap, type Placed } from './analysis';
import type { Gold, GoldConflict } from './gold';
import type { Share } from './pairing';

export interface ConflictComparison {
  readonly found: readonly GoldConflict[];
  readonly missed: readonly GoldConflict[];
  readonly right: readonly FoundConflict[];
  readonly falseAlarms: readonly FoundConflict[];
  readonly negativesHit: readonly string[];
  readonly negatives: number;
}

export function compareConflicts(gold: Gold, analysis: Analysis): ConflictComparison {
  const loud = analysis.conflicts.filter(isLoud);
  const [found, missed] = parted(
    gold.conflicts.filter((conflict) => !conflict.apparent),
    (conflict) => loud.some((warning) => hits(warning, conflict)),
  );
  const [right, falseAlarms] = parted(loud, (warning) =>
    gold.conflicts.some((conflict) => hits(warning, conflict) || within(warning, conflict)),
  );
  const unfounded = loud.filter((warning) => !gold.conflicts.some((conflict) => hits(warning, conflict)));
  const negatives = gold.negatives ?? [];
  const negativesHit = negatives.filter((negative) => unfounded.some((warning) => hits(warning, negative)));
  return {
    found,
    missed,
    right,
    falseAlarms,
    negativesHit: negativesHit.map(({ id }) => id),
    negatives: negatives.length,
  };
}

/** In every {@link Share}, `of` counts what could have been: gold conflicts, warnings, negatives. */
export interface ConflictScore {
  readonly found: Share;
  readonly reported: Share;
  /** Here `right` counts the negatives that were warned on. */
  readonly negatives: Share;
  readonly kinds: Readonly<Record<string, Share>>;
}

export function scoreConflicts(comparison: ConflictComparison): ConflictScore {
  const { found, missed, right, falseAlarms, negativesHit, negatives } = comparison;
  const kinds: Record<string, Share> = {};
  for (const { kind } of [...found, ...missed])
    kinds[kind] ??= shareOf(
      found.filter((conflict) => conflict.kind === kind),
      missed.filter((conflict) => conflict.kind === kind),
    );
  return {
    found: shareOf(found, missed),
    reported: shareOf(right, falseAlarms),
    negatives: { right: negativesHit.length, of: negatives },
    kinds,
  };
}

interface Spanning {
  readonly spans: readonly Placed[];
}

function hits(warning: Spanning, expected: Spanning): boolean {
  return expected.spans.every((span) => warning.spans.some((place) => overlap(span, place)));
}

function within(warning: Spanning, expected: Spanning): boolean {
  return warning.spans.length > 1 && hits(expected, warning);
}

function shareOf(right: readonly unknown[], wrong: readonly unknown[]): Share {
  return { right: right.length, of: right.length + wrong.length };
}

function parted<T>(items: readonly T[], test: (item: T) => boolean): [yes: T[], no: T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}
