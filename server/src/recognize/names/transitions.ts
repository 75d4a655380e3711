/**
 * What it weighs that one label stands behind another, in the order in which the chain asks for it.
 *
 * Every label that opens can follow every label that closes, nine by nine; within a name only its inside and its last
 * word follow its beginning and its inside.
 */
import { BEGIN, closes, INSIDE, KIND_COUNT, KINDS, LABELS, LAST, labelOf, opens } from './labels';

export interface Transitions {
  /** Exponentials of the scores, `before * LABELS + after`; 0 where one label cannot follow the other. */
  readonly factors: Float64Array;
  /** A row for each of `OPENERS`: its score behind each of `CLOSERS`. */
  readonly openingScores: Float64Array;
  readonly openingFactors: Float64Array;
  /** A row for each of `CLOSERS`: the factor of each of `OPENERS` behind it. */
  readonly closingFactors: Float64Array;
  /** Four for each kind: its inside behind its beginning and behind its inside, its last word behind either. */
  readonly innerScores: Float64Array;
  readonly innerFactors: Float64Array;
  /**
   * Of each of `CLOSERS` by how much outside has to be ahead of it, so that whatever opens next is likelier behind
   * outside than behind it.
   */
  readonly leads: Float64Array;
}

const labels = Array.from({ length: LABELS }, (_, label) => label);
/** The labels that can stand first, or behind a label that closes; outside is the first of them. */
export const OPENERS = Uint8Array.from(labels.filter(opens));
/** The labels that can stand last; outside is the first of them. */
export const CLOSERS = Uint8Array.from(labels.filter(closes));
/** 1 for each label that is one of `OPENERS`, of `CLOSERS`; else 0. */
export const OPENS = Uint8Array.from(labels, (label) => Number(opens(label)));
export const CLOSES = Uint8Array.from(labels, (label) => Number(closes(label)));
/** How many there are of either: outside, and two of each kind. */
export const ENDS = 1 + 2 * KIND_COUNT;
/** How many pairs each kind has in `innerScores`. */
export const INNER = 4;

/** `before * LABELS + after`, as the rows of `openingScores`, of `closingFactors`, and of `innerScores` have them. */
const OPENING = pairs(OPENERS, (opener) => Array.from(CLOSERS, (closer) => closer * LABELS + opener));
const CLOSING = pairs(CLOSERS, (closer) => Array.from(OPENERS, (opener) => closer * LABELS + opener));
const WITHIN = pairs(KINDS.keys(), (kind) => {
  const [begin, inside, last] = [labelOf(kind, BEGIN), labelOf(kind, INSIDE), labelOf(kind, LAST)];
  return [inside, last].flatMap((after) => [begin * LABELS + after, inside * LABELS + after]);
});

const ALLOWED = [...OPENING, ...WITHIN];

function pairs(rows: Iterable<number>, row: (member: number) => readonly number[]): readonly number[] {
  return Array.from(rows).flatMap(row);
}

/** More than rounding can add to a path that is a thousand words long. */
const ROUNDING = 1e-6;

/** `scores` are those of all pairs of labels, `before * LABELS + after`. */
export function transitionsOf(scores: Float32Array): Transitions {
  const factors = new Float64Array(scores.length);
  for (const pair of ALLOWED) factors[pair] = Math.exp(scores[pair] as number);
  const openingScores = picked(scores, OPENING);
  return {
    factors,
    openingScores,
    openingFactors: picked(factors, OPENING),
    closingFactors: picked(factors, CLOSING),
    innerScores: picked(scores, WITHIN),
    innerFactors: picked(factors, WITHIN),
    leads: leadsOf(openingScores),
  };
}

function picked(of: Float32Array | Float64Array, places: readonly number[]): Float64Array {
  return Float64Array.from(places, (place) => of[place] as number);
}

function leadsOf(openingScores: Float64Array): Float64Array {
  const leads = new Float64Array(ENDS).fill(-Infinity);
  for (let row = 0; row < openingScores.length; row += ENDS)
    for (let closer = 0; closer < ENDS; closer++) {
      // Outside is the first of every row.
      const ahead = (openingScores[row + closer] as number) - (openingScores[row] as number) + ROUNDING;
      leads[closer] = Math.max(leads[closer] as number, ahead);
    }
  return leads;
}
