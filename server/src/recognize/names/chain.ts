/**
 * Inference over a linear chain of labels: the best path, and how probable each label is at each place.
 *
 * Scores are logarithms. Arrays are one row of `LABELS` per unit.
 */
import { canFollow, closes, LABELS, opens } from './labels';

/** Weights of one label behind another, `before * LABELS + after`. */
export interface Transitions {
  readonly scores: Float32Array;
  /** Exponentials of `scores`, 0 where one label cannot follow the other. */
  readonly factors: Float64Array;
  /** Of the allowed pairs alone: scores by the label behind, factors by the label behind and by the label before. */
  readonly scoresInto: Float32Array;
  readonly factorsInto: Float64Array;
  readonly factorsOutOf: Float64Array;
}

export function transitionsOf(scores: Float32Array): Transitions {
  const factors = new Float64Array(scores.length);
  for (const pair of OUT_OF.pairs) factors[pair] = Math.exp(scores[pair] as number);
  return {
    scores,
    factors,
    scoresInto: Float32Array.from(INTO.pairs, (pair) => scores[pair] as number),
    factorsInto: Float64Array.from(INTO.pairs, (pair) => factors[pair] as number),
    factorsOutOf: Float64Array.from(OUT_OF.pairs, (pair) => factors[pair] as number),
  };
}

/** The pairs of labels of which the second can follow the first, grouped by one of the two in rising order. */
interface Pairs {
  /** `before * LABELS + after`. */
  readonly pairs: Int32Array;
  /** The other label of each pair. */
  readonly others: Uint8Array;
  /** Of each label where its group begins; one more for the end of the last. */
  readonly starts: Uint8Array;
}

const labels = Array.from({ length: LABELS }, (_, label) => label);
const INTO = grouped((after) => labels.filter((before) => canFollow(before, after)).map((before) => [before, after]));
const OUT_OF = grouped((before) => labels.filter((after) => canFollow(before, after)).map((after) => [before, after]));
const OPENS = Uint8Array.from(labels, (label) => Number(opens(label)));
const CLOSES = Uint8Array.from(labels, (label) => Number(closes(label)));

function grouped(pairsOf: (label: number) => [before: number, after: number][]): Pairs {
  const groups = labels.map((label) => pairsOf(label).map(([before, after]) => ({ label, before, after })));
  const all = groups.flat();
  return {
    pairs: Int32Array.from(all, ({ before, after }) => before * LABELS + after),
    others: Uint8Array.from(all, ({ label, before, after }) => (label === before ? after : before)),
    starts: Uint8Array.from([...labels, LABELS], (label) => groups.slice(0, label).flat().length),
  };
}

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
  const { others, starts } = INTO;
  let previous = ROWS[0];
  let current = ROWS[1];
  for (let y = 0; y < LABELS; y++) previous[y] = OPENS[y] ? (scores[y] as number) : -Infinity;
  for (let t = 1; t < count; t++) {
    const row = t * LABELS;
    for (let y = 0; y < LABELS; y++) {
      let best = -Infinity;
      let arg = 0;
      for (let k = starts[y] as number, end = starts[y + 1] as number; k < end; k++) {
        const x = others[k] as number;
        const score = (previous[x] as number) + (scoresInto[k] as number);
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
    for (let y = 0; y < LABELS; y++) factors[row + y] = Math.exp((scores[row + y] as number) - largest);
  }
}

function fillForward({ forward, factors, scale }: Sums, count: number, { factorsInto }: Transitions): void {
  const { others, starts } = INTO;
  for (let t = 0; t < count; t++) {
    const row = t * LABELS;
    const last = row - LABELS;
    let sum = 0;
    for (let y = 0; y < LABELS; y++) {
      let into = t === 0 ? (OPENS[y] as number) : 0;
      if (t > 0)
        for (let k = starts[y] as number, end = starts[y + 1] as number; k < end; k++)
          into += (forward[last + (others[k] as number)] as number) * (factorsInto[k] as number);
      const value = into * (factors[row + y] as number);
      forward[row + y] = value;
      sum += value;
    }
    scale[t] = 1 / sum;
    for (let y = 0; y < LABELS; y++) forward[row + y] = (forward[row + y] as number) / sum;
  }
}

function fillBackward({ backward, factors, scale }: Sums, count: number, { factorsOutOf }: Transitions): void {
  const { others, starts } = OUT_OF;
  backward.set(CLOSES, (count - 1) * LABELS);
  for (let t = count - 2; t >= 0; t--) {
    const row = t * LABELS;
    const next = row + LABELS;
    for (let y = 0; y < LABELS; y++)
      weighed[y] = (factors[next + y] as number) * (backward[next + y] as number) * (scale[t + 1] as number);
    for (let y = 0; y < LABELS; y++) {
      let out = 0;
      for (let k = starts[y] as number, end = starts[y + 1] as number; k < end; k++)
        out += (weighed[others[k] as number] as number) * (factorsOutOf[k] as number);
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
