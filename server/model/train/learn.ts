/** Learns the weights of a chain: gradient ascent on the likelihood, a step size for each weight, averaged. */

import { canFollow, LABELS } from '../../src/recognize/names/labels';
import { marginals, sumsOf } from '../../src/recognize/names/sums';
import { transitionsOf } from '../../src/recognize/names/transitions';
import type { Example } from './examples';
import type { Random } from './random';

export interface Options {
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every touched weight towards 0. */
  readonly decay: number;
  /** The share of features left out at each unit, so that none is relied on alone. */
  readonly dropout: number;
}

export interface Learned {
  /** Rows of `LABELS`, in the order of `keys`. */
  readonly weights: Float32Array;
  /** In rising order as unsigned numbers. */
  readonly keys: Int32Array;
  readonly transitions: Float32Array;
}

/** Errors below are not worth a step. */
const NEGLIGIBLE = 1e-3;
/** Of each epoch in the second half, so many states of the weights are averaged. */
const STATES = 8;
const PAIRS = Array.from({ length: LABELS * LABELS }, (_, pair) => pair).filter((pair) =>
  canFollow(Math.floor(pair / LABELS), pair % LABELS),
);

/** Only the features of `keys` are learned. */
export function learn(examples: readonly Example[], keys: Int32Array, options: Options, random: Random): Learned {
  const rowOf = new Map(Array.from(keys, (key, row) => [key, row]));
  const indexed = examples.map((example) => Int32Array.from(example.features, (key) => rowOf.get(key) ?? -1));
  const weights = new Float32Array(keys.length * LABELS);
  const squares = new Float32Array(weights.length).fill(0.1);
  const transitions = new Float32Array(LABELS * LABELS);
  const transitionSquares = new Float32Array(transitions.length).fill(1);
  const average = new Float32Array(weights.length);
  const transitionAverage = new Float32Array(transitions.length);
  const wrongLabels = new Uint8Array(LABELS);
  const errors = new Float64Array(LABELS);
  const order = Int32Array.from(examples.keys());
  const every = Math.ceil(order.length / STATES);
  let averaged = 0;
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    random.shuffle(order);
    for (const [done, index] of order.entries()) {
      step(examples[index] as Example, indexed[index] as Int32Array);
      if (epoch >= options.epochs / 2 && (done + 1) % every === 0) addToAverage();
    }
  }
  return {
    keys,
    weights: average.map((sum) => sum / averaged),
    transitions: transitionAverage.map((sum) => sum / averaged),
  };

  function addToAverage(): void {
    averaged++;
    for (let k = 0; k < weights.length; k++) average[k] = (average[k] as number) + (weights[k] as number);
    for (let k = 0; k < transitions.length; k++)
      transitionAverage[k] = (transitionAverage[k] as number) + (transitions[k] as number);
  }

  function step({ starts, labels, base }: Example, rows: Int32Array): void {
    const count = labels.length;
    const active = rows.map((row) => (row >= 0 && random.next() >= options.dropout ? row : -1));
    // What is left stands in for what was left out, so that sums are as large as they will be when all is there.
    const share = 1 / (1 - options.dropout);
    const scores = base ? base.slice() : new Float32Array(count * LABELS);
    for (let t = 0; t < count; t++)
      for (let f = starts[t] as number; f < (starts[t + 1] as number); f++) {
        const row = (active[f] as number) * LABELS;
        if (row >= 0)
          for (let y = 0; y < LABELS; y++)
            scores[t * LABELS + y] = (scores[t * LABELS + y] as number) + share * (weights[row + y] as number);
      }
    const chain = transitionsOf(transitions);
    const sums = sumsOf(scores, { start: 0, end: count }, chain);
    const probabilities = new Float32Array(count * LABELS);
    marginals(sums, count, probabilities);
    for (let t = 0; t < count; t++) stepUnit(t, starts, labels, probabilities, active);
    for (let t = 1; t < count; t++) stepTransitions(sums, chain.factors, t, labels);
  }

  function stepUnit(
    t: number,
    starts: Int32Array,
    labels: Uint8Array,
    probabilities: Float32Array,
    active: Int32Array,
  ): void {
    let wrong = 0;
    for (let y = 0; y < LABELS; y++) {
      const error = (probabilities[t * LABELS + y] as number) - (labels[t] === y ? 1 : 0);
      if (Math.abs(error) < NEGLIGIBLE) continue;
      wrongLabels[wrong] = y;
      errors[wrong++] = error;
    }
    if (wrong === 0) return;
    for (let f = starts[t] as number; f < (starts[t + 1] as number); f++) {
      const row = active[f] as number;
      if (row < 0) continue;
      for (let k = 0; k < wrong; k++) {
        const at = row * LABELS + (wrongLabels[k] as number);
        const weight = weights[at] as number;
        const slope = (errors[k] as number) + options.decay * weight;
        const square = (squares[at] as number) + slope * slope;
        squares[at] = square;
        weights[at] = weight - (options.rate * slope) / Math.sqrt(square);
      }
    }
  }

  function stepTransitions(
    sums: ReturnType<typeof sumsOf>,
    factors: Float64Array,
    t: number,
    labels: Uint8Array,
  ): void {
    for (const pair of PAIRS) {
      const x = Math.floor(pair / LABELS);
      const y = pair % LABELS;
      const at = t * LABELS + y;
      const probability =
        (sums.forward[(t - 1) * LABELS + x] as number) *
        (factors[pair] as number) *
        (sums.factors[at] as number) *
        (sums.backward[at] as number) *
        (sums.scale[t] as number);
      const error = probability - (labels[t - 1] === x && labels[t] === y ? 1 : 0);
      if (Math.abs(error) >= NEGLIGIBLE) nudge(transitions, transitionSquares, pair, error);
    }
  }

  function nudge(of: Float32Array, squaresOf: Float32Array, at: number, error: number): void {
    const slope = error + options.decay * (of[at] as number);
    const square = (squaresOf[at] as number) + slope * slope;
    squaresOf[at] = square;
    of[at] = (of[at] as number) - (options.rate * slope) / Math.sqrt(square);
  }
}

/** The features that occur `least` times at least, in rising order as unsigned numbers. */
export function featuresOf(examples: readonly Example[], least: number): Int32Array {
  const counts = new Map<number, number>();
  for (const { features } of examples) for (const key of features) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts].filter(([key, count]) => key !== 0 && count >= least).map(([key]) => key);
  return Int32Array.from(keys.sort((a, b) => (a >>> 0) - (b >>> 0)));
}
