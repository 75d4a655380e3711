/**
 * Inference over a linear chain of labels: the best path, and how probable each label is at each place.
 *
 * Scores are logarithms. Arrays are one row of `LABELS` per unit.
 */
import { exponential } from './exponential';
import { BEGIN, canFollow, closes, INSIDE, kindOf, LABELS, labelOf, opens } from './labels';

/** Weights of one label behind another, `before * LABELS + after`. */
export interface Transitions {
  readonly scores: Float32Array;
  /** Exponentials of `scores`, 0 where one label cannot follow the other. */
  readonly factors: Float64Array;
  /** Of the pairs of `INTO`, in its order. */
  readonly scoresInto: Float32Array;
  readonly factorsInto: Float64Array;
  /** Of the pairs of `OUT_OF`, in its order. */
  readonly factorsOutOf: Float64Array;
}

export function transitionsOf(scores: Float32Array): Transitions {
  const factors = new Float64Array(scores.length);
  for (const pair of OUT_OF) factors[pair] = Math.exp(scores[pair] as number);
  return {
    scores,
    factors,
    scoresInto: Float32Array.from(INTO, (pair) => scores[pair] as number),
    factorsInto: Float64Array.from(INTO, (pair) => factors[pair] as number),
    factorsOutOf: Float64Array.from(OUT_OF, (pair) => factors[pair] as number),
  };
}

const labels = Array.from({ length: LABELS }, (_, label) => label);
const OPENS = Uint8Array.from(labels, (label) => Number(opens(label)));
const CLOSES = Uint8Array.from(labels, (label) => Number(closes(label)));
/** Every opener can follow every closer; the other labels follow each other within a kind alone. */
const OPENERS = Uint8Array.from(labels.filter(opens));
const CLOSERS = Uint8Array.from(labels.filter(closes));
/** A label that is no opener follows the first two of its kind; one that is no closer is followed by the middle two. */
const BEGIN_OF = Uint8Array.from(labels, (label) => labelOf(Math.max(0, kindOf(label)), BEGIN));
const INSIDE_OF = Uint8Array.from(labels, (label) => labelOf(Math.max(0, kindOf(label)), INSIDE));

/** The pairs of labels of which the second can follow the first, `before * LABELS + after`, by the second. */
const INTO = labels.flatMap((after) =>
  labels.filter((before) => canFollow(before, after)).map((before) => before * LABELS + after),
);
/** The same pairs by the first. */
const OUT_OF = [...INTO].sort((a, b) => a - b);

/** Rows that hold what is asked for next; made anew only where a sequence is longer than all before it. */
let room = workspace(256);

function workspace(count: number) {
  const rows = () => new Float64Array(count * LABELS);
  return {
    count,
    path: new Uint8Array(count),
    from: new Uint8Array(count * LABELS),
    factors: rows(),
    forward: rows(),
    backward: rows(),
    scale: new Float64Array(count),
  };
}

function roomFor(count: number): typeof room {
  if (count > room.count) room = workspace(2 * count);
  return room;
}

/** The most probable allowed sequence of labels for `count` units, one at least. Only good until the next is asked for. */
export function bestPath(scores: Float32Array, count: number, { scoresInto }: Transitions): Uint8Array {
  const { from, path } = roomFor(count);
  let previous = ROWS[0];
  let current = ROWS[1];
  for (let y = 0; y < LABELS; y++) previous[y] = OPENS[y] ? (scores[y] as number) : -Infinity;
  for (let t = 1; t < count; t++) {
    const row = t * LABELS;
    for (let k = 0; k < CLOSERS.length; k++) outer[k] = previous[CLOSERS[k] as number] as number;
    for (let y = 0, pair = 0; y < LABELS; y++) {
      let best = -Infinity;
      let arg = 0;
      if (OPENS[y])
        for (let k = 0; k < CLOSERS.length; k++, pair++) {
          const score = (outer[k] as number) + (scoresInto[pair] as number);
          if (score > best) {
            best = score;
            arg = CLOSERS[k] as number;
          }
        }
      else
        for (let x = BEGIN_OF[y] as number, end = x + 2; x < end; x++, pair++) {
          const score = (previous[x] as number) + (scoresInto[pair] as number);
          if (score > best) {
            best = score;
            arg = x;
          }
        }
      current[y] = best + (scores[row + y] as number);
      from[row + y] = arg;
    }
    [previous, current] = [current, previous];
  }
  let best = 0;
  for (let y = 1; y < LABELS; y++)
    if (CLOSES[y] && ((previous[y] as number) > (previous[best] as number) || !CLOSES[best])) best = y;
  for (let t = count - 1; t >= 0; t--) {
    path[t] = best;
    best = from[t * LABELS + best] as number;
  }
  return path;
}

const ROWS = [new Float64Array(LABELS), new Float64Array(LABELS)] as const;
const weighed = new Float64Array(LABELS);
/** What stands at each of the closers, or of the openers, of a row. */
const outer = new Float64Array(OPENERS.length);

/** Forward and backward sums of one sequence, scaled row by row. Only good until the next are asked for. */
export interface Sums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Exponentials of the scores, each row divided by its largest. */
  readonly factors: Float64Array;
  /** What each forward row was multiplied by to sum to 1. */
  readonly scale: Float64Array;
}

export function sumsOf(scores: Float32Array, count: number, transitions: Transitions): Sums {
  const sums = roomFor(count);
  fillFactors(sums, scores, count);
  fillForward(sums, count, transitions);
  fillBackward(sums, count, transitions);
  return sums;
}

function fillFactors({ factors }: Sums, scores: Float32Array, count: number): void {
  for (let row = 0; row < count * LABELS; row += LABELS) {
    let largest = scores[row] as number;
    for (let y = 1; y < LABELS; y++) if ((scores[row + y] as number) > largest) largest = scores[row + y] as number;
    for (let y = 0; y < LABELS; y++) factors[row + y] = exponential((scores[row + y] as number) - largest);
  }
}

function fillForward({ forward, factors, scale }: Sums, count: number, { factorsInto }: Transitions): void {
  for (let t = 0; t < count; t++) {
    const row = t * LABELS;
    const last = row - LABELS;
    if (t > 0) for (let k = 0; k < CLOSERS.length; k++) outer[k] = forward[last + (CLOSERS[k] as number)] as number;
    let sum = 0;
    for (let y = 0, pair = 0; y < LABELS; y++) {
      let into = 0;
      if (t === 0) into = OPENS[y] as number;
      else if (OPENS[y])
        for (let k = 0; k < CLOSERS.length; k++) into += (outer[k] as number) * (factorsInto[pair++] as number);
      else
        for (let x = last + (BEGIN_OF[y] as number), end = x + 2; x < end; x++)
          into += (forward[x] as number) * (factorsInto[pair++] as number);
      const value = into * (factors[row + y] as number);
      forward[row + y] = value;
      sum += value;
    }
    scale[t] = 1 / sum;
    for (let y = 0; y < LABELS; y++) forward[row + y] = (forward[row + y] as number) / sum;
  }
}

function fillBackward({ backward, factors, scale }: Sums, count: number, { factorsOutOf }: Transitions): void {
  backward.set(CLOSES, (count - 1) * LABELS);
  for (let t = count - 2; t >= 0; t--) {
    const row = t * LABELS;
    const next = row + LABELS;
    for (let y = 0; y < LABELS; y++)
      weighed[y] = (factors[next + y] as number) * (backward[next + y] as number) * (scale[t + 1] as number);
    for (let k = 0; k < OPENERS.length; k++) outer[k] = weighed[OPENERS[k] as number] as number;
    for (let y = 0, pair = 0; y < LABELS; y++) {
      let out = 0;
      if (CLOSES[y])
        for (let k = 0; k < OPENERS.length; k++) out += (outer[k] as number) * (factorsOutOf[pair++] as number);
      else
        for (let x = INSIDE_OF[y] as number, end = x + 2; x < end; x++)
          out += (weighed[x] as number) * (factorsOutOf[pair++] as number);
      backward[row + y] = out;
    }
  }
}

/** Writes the probability of each label at each unit over `into`; rows sum to 1. */
export function marginals(sums: Sums, count: number, into: Float32Array): void {
  for (let t = 0; t < count; t++) {
    const row = t * LABELS;
    let sum = 0;
    for (let y = 0; y < LABELS; y++) sum += (sums.forward[row + y] as number) * (sums.backward[row + y] as number);
    for (let y = 0; y < LABELS; y++)
      into[row + y] = ((sums.forward[row + y] as number) * (sums.backward[row + y] as number)) / sum;
  }
}
