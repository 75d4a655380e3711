/**
 * Inference over a linear chain of labels: the best path, and how probable each label is at each place.
 *
 * Scores are logarithms. Arrays are one row of `LABELS` per unit; the caller owns and may reuse them.
 */
import { canFollow, closes, LABELS, opens } from './labels';

/** Weights of one label behind another, `before * LABELS + after`. */
export interface Transitions {
  readonly scores: Float32Array;
  /** Exponentials of `scores`, 0 where one label cannot follow the other. */
  readonly factors: Float64Array;
}

export function transitionsOf(scores: Float32Array): Transitions {
  const factors = new Float64Array(scores.length);
  for (const pair of ALLOWED) factors[pair] = Math.exp(scores[pair] as number);
  return { scores, factors };
}

/** Pairs of labels of which the second can follow the first, as indexes of `scores`. */
const ALLOWED = Int32Array.from(
  Array.from({ length: LABELS * LABELS }, (_, pair) => pair).filter((pair) =>
    canFollow(Math.floor(pair / LABELS), pair % LABELS),
  ),
);
const PAIR_BEFORE = ALLOWED.map((pair) => Math.floor(pair / LABELS));
const PAIR_AFTER = ALLOWED.map((pair) => pair % LABELS);

const labels = Array.from({ length: LABELS }, (_, label) => label);
const BEFORE = labels.map((after) => Uint8Array.from(labels.filter((before) => canFollow(before, after))));
const OPENS = Uint8Array.from(labels, (label) => Number(opens(label)));
const CLOSES = Uint8Array.from(labels, (label) => Number(closes(label)));

/** The most probable allowed sequence of labels for `count` units. */
export function bestPath(scores: Float32Array, count: number, transitions: Transitions): Uint8Array {
  const path = new Uint8Array(count);
  if (count === 0) return path;
  const from = new Uint8Array(count * LABELS);
  let previous = new Float64Array(LABELS);
  let current = new Float64Array(LABELS);
  for (let y = 0; y < LABELS; y++) previous[y] = OPENS[y] ? (scores[y] as number) : -Infinity;
  for (let t = 1; t < count; t++) {
    for (let y = 0; y < LABELS; y++) {
      const candidates = BEFORE[y] as Uint8Array;
      let best = -Infinity;
      let arg = 0;
      for (let k = 0; k < candidates.length; k++) {
        const x = candidates[k] as number;
        const score = (previous[x] as number) + (transitions.scores[x * LABELS + y] as number);
        if (score > best) {
          best = score;
          arg = x;
        }
      }
      current[y] = best + (scores[t * LABELS + y] as number);
      from[t * LABELS + y] = arg;
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

/** Forward and backward sums of one sequence, scaled row by row. */
export interface Sums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Exponentials of the scores, each row divided by its largest. */
  readonly factors: Float64Array;
  /** What each forward row was multiplied by to sum to 1. */
  readonly scale: Float64Array;
}

export function sumsOf(scores: Float32Array, count: number, transitions: Transitions): Sums {
  const factors = factorsOf(scores, count);
  const scale = new Float64Array(count);
  const forward = forwardOf(factors, count, transitions, scale);
  return { forward, backward: backwardOf(factors, count, transitions, scale), factors, scale };
}

function factorsOf(scores: Float32Array, count: number): Float64Array {
  const factors = new Float64Array(count * LABELS);
  for (let row = 0; row < count * LABELS; row += LABELS) {
    let largest = scores[row] as number;
    for (let y = 1; y < LABELS; y++) if ((scores[row + y] as number) > largest) largest = scores[row + y] as number;
    for (let y = 0; y < LABELS; y++) factors[row + y] = Math.exp((scores[row + y] as number) - largest);
  }
  return factors;
}

function forwardOf(factors: Float64Array, count: number, transitions: Transitions, scale: Float64Array): Float64Array {
  const forward = new Float64Array(count * LABELS);
  for (let t = 0; t < count; t++) {
    const row = t * LABELS;
    if (t === 0) forward.set(OPENS);
    else
      for (let k = 0; k < ALLOWED.length; k++) {
        const at = row + (PAIR_AFTER[k] as number);
        const from = forward[row - LABELS + (PAIR_BEFORE[k] as number)] as number;
        forward[at] = (forward[at] as number) + from * (transitions.factors[ALLOWED[k] as number] as number);
      }
    let sum = 0;
    for (let y = 0; y < LABELS; y++) {
      const value = (forward[row + y] as number) * (factors[row + y] as number);
      forward[row + y] = value;
      sum += value;
    }
    scale[t] = 1 / sum;
    for (let y = 0; y < LABELS; y++) forward[row + y] = (forward[row + y] as number) / sum;
  }
  return forward;
}

function backwardOf(factors: Float64Array, count: number, transitions: Transitions, scale: Float64Array): Float64Array {
  const backward = new Float64Array(count * LABELS);
  backward.set(CLOSES, (count - 1) * LABELS);
  const weighed = new Float64Array(LABELS);
  for (let t = count - 2; t >= 0; t--) {
    const row = t * LABELS;
    const next = row + LABELS;
    for (let y = 0; y < LABELS; y++)
      weighed[y] = (factors[next + y] as number) * (backward[next + y] as number) * (scale[t + 1] as number);
    for (let k = 0; k < ALLOWED.length; k++) {
      const at = row + (PAIR_BEFORE[k] as number);
      const to = weighed[PAIR_AFTER[k] as number] as number;
      backward[at] = (backward[at] as number) + to * (transitions.factors[ALLOWED[k] as number] as number);
    }
  }
  return backward;
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
