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

const ALLOWED = Array.from({ length: LABELS * LABELS }, (_, pair) => pair).filter((pair) =>
  canFollow(Math.floor(pair / LABELS), pair % LABELS),
);

const labels = Array.from({ length: LABELS }, (_, label) => label);
const BEFORE = labels.map((after) => Uint8Array.from(labels.filter((before) => canFollow(before, after))));
const AFTER = labels.map((before) => Uint8Array.from(labels.filter((after) => canFollow(before, after))));
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
  const factors = new Float64Array(count * LABELS);
  const forward = new Float64Array(count * LABELS);
  const backward = new Float64Array(count * LABELS);
  const scale = new Float64Array(count);
  for (let t = 0; t < count; t++) {
    const row = t * LABELS;
    let largest = -Infinity;
    for (let y = 0; y < LABELS; y++) largest = Math.max(largest, scores[row + y] as number);
    for (let y = 0; y < LABELS; y++) factors[row + y] = Math.exp((scores[row + y] as number) - largest);
    let sum = 0;
    for (let y = 0; y < LABELS; y++) {
      let value = 0;
      if (t === 0) value = OPENS[y] as number;
      else {
        const candidates = BEFORE[y] as Uint8Array;
        for (let k = 0; k < candidates.length; k++) {
          const x = candidates[k] as number;
          value += (forward[row - LABELS + x] as number) * (transitions.factors[x * LABELS + y] as number);
        }
      }
      value *= factors[row + y] as number;
      forward[row + y] = value;
      sum += value;
    }
    scale[t] = 1 / sum;
    for (let y = 0; y < LABELS; y++) forward[row + y] = (forward[row + y] as number) / sum;
  }
  for (let t = count - 1; t >= 0; t--) {
    const row = t * LABELS;
    if (t === count - 1) {
      for (let y = 0; y < LABELS; y++) backward[row + y] = CLOSES[y] as number;
      continue;
    }
    const next = row + LABELS;
    for (let x = 0; x < LABELS; x++) {
      const candidates = AFTER[x] as Uint8Array;
      let value = 0;
      for (let k = 0; k < candidates.length; k++) {
        const y = candidates[k] as number;
        value +=
          (transitions.factors[x * LABELS + y] as number) *
          (factors[next + y] as number) *
          (backward[next + y] as number);
      }
      backward[row + x] = value * (scale[t + 1] as number);
    }
  }
  return { forward, backward, factors, scale };
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
