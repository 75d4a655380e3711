/**
 * The weight of all readings of a sequence together, up to each label and from it on: how probable a label or a name
 * is at its place is a share of them.
 *
 * Scores are logarithms. Arrays are one row of `LABELS` per unit.
 */
import type { Span } from '../../text/span';
import { exponential } from './exponential';
import { BEGIN, INSIDE, KIND_COUNT, LABELS, LAST, labelOf } from './labels';
import { CLOSERS, CLOSES, ENDS, INNER, OPENERS, OPENS, type Transitions } from './transitions';

/** Forward and backward sums of one sequence, scaled row by row. Only good until the next are asked for. */
export interface Sums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** Exponentials of the scores, each row divided by its largest. */
  readonly factors: Float64Array;
  /** What each forward row was multiplied by to sum to 1. */
  readonly scale: Float64Array;
}

/** Rows that hold what is asked for next; made anew only where a sequence is longer than all before it. */
let room = workspace(256);

function workspace(count: number): Sums & { readonly count: number } {
  const rows = () => new Float64Array(count * LABELS);
  return { count, factors: rows(), forward: rows(), backward: rows(), scale: new Float64Array(count) };
}

/** Of the units of a stretch, one at least; `scores` are a row for each unit of the text. */
export function sumsOf(scores: Float32Array, stretch: Span, transitions: Transitions): Sums {
  const count = stretch.end - stretch.start;
  if (count > room.count) room = workspace(2 * count);
  fillFactors(room, scores, stretch.start * LABELS, count);
  fillForward(room, count, transitions);
  fillBackward(room, count, transitions);
  return room;
}

function fillFactors({ factors }: Sums, scores: Float32Array, first: number, count: number): void {
  for (let row = 0; row < count * LABELS; row += LABELS) {
    const from = first + row;
    let largest = scores[from] as number;
    for (let y = 1; y < LABELS; y++) if ((scores[from + y] as number) > largest) largest = scores[from + y] as number;
    for (let y = 0; y < LABELS; y++) factors[row + y] = exponential((scores[from + y] as number) - largest);
  }
}

/** Nine ways lead into and out of a name: written out they stay in registers, which takes half the time of a loop. */
function fillForward(
  { forward, factors, scale }: Sums,
  count: number,
  { openingFactors, innerFactors }: Transitions,
): void {
  for (let y = 0; y < LABELS; y++) forward[y] = (OPENS[y] as number) * (factors[y] as number);
  scaleRow(forward, 0, scale);
  for (let t = 1; t < count; t++) {
    const row = t * LABELS;
    const last = row - LABELS;
    const a = forward[last + (CLOSERS[0] as number)] as number;
    const b = forward[last + (CLOSERS[1] as number)] as number;
    const c = forward[last + (CLOSERS[2] as number)] as number;
    const d = forward[last + (CLOSERS[3] as number)] as number;
    const e = forward[last + (CLOSERS[4] as number)] as number;
    const f = forward[last + (CLOSERS[5] as number)] as number;
    const g = forward[last + (CLOSERS[6] as number)] as number;
    const h = forward[last + (CLOSERS[7] as number)] as number;
    const i = forward[last + (CLOSERS[8] as number)] as number;
    for (let k = 0, pair = 0; k < ENDS; k++, pair += ENDS) {
      const y = row + (OPENERS[k] as number);
      forward[y] =
        (a * (openingFactors[pair] as number) +
          b * (openingFactors[pair + 1] as number) +
          c * (openingFactors[pair + 2] as number) +
          d * (openingFactors[pair + 3] as number) +
          e * (openingFactors[pair + 4] as number) +
          f * (openingFactors[pair + 5] as number) +
          g * (openingFactors[pair + 6] as number) +
          h * (openingFactors[pair + 7] as number) +
          i * (openingFactors[pair + 8] as number)) *
        (factors[y] as number);
    }
    for (let kind = 0, pair = 0; kind < KIND_COUNT; kind++, pair += INNER) {
      const first = row + labelOf(kind, BEGIN);
      const begin = forward[first - LABELS + BEGIN] as number;
      const inside = forward[first - LABELS + INSIDE] as number;
      forward[first + INSIDE] =
        (begin * (innerFactors[pair] as number) + inside * (innerFactors[pair + 1] as number)) *
        (factors[first + INSIDE] as number);
      forward[first + LAST] =
        (begin * (innerFactors[pair + 2] as number) + inside * (innerFactors[pair + 3] as number)) *
        (factors[first + LAST] as number);
    }
    scaleRow(forward, t, scale);
  }
}

function scaleRow(forward: Float64Array, t: number, scale: Float64Array): void {
  const row = t * LABELS;
  let sum = 0;
  for (let y = row; y < row + LABELS; y++) sum += forward[y] as number;
  scale[t] = 1 / sum;
  for (let y = row; y < row + LABELS; y++) forward[y] = (forward[y] as number) / sum;
}

function fillBackward(
  { backward, factors, scale }: Sums,
  count: number,
  { closingFactors, innerFactors }: Transitions,
): void {
  backward.set(CLOSES, (count - 1) * LABELS);
  for (let t = count - 2; t >= 0; t--) {
    const row = t * LABELS;
    const next = row + LABELS;
    for (let y = 0; y < LABELS; y++)
      weighed[y] = (factors[next + y] as number) * (backward[next + y] as number) * (scale[t + 1] as number);
    const a = weighed[OPENERS[0] as number] as number;
    const b = weighed[OPENERS[1] as number] as number;
    const c = weighed[OPENERS[2] as number] as number;
    const d = weighed[OPENERS[3] as number] as number;
    const e = weighed[OPENERS[4] as number] as number;
    const f = weighed[OPENERS[5] as number] as number;
    const g = weighed[OPENERS[6] as number] as number;
    const h = weighed[OPENERS[7] as number] as number;
    const i = weighed[OPENERS[8] as number] as number;
    for (let k = 0, pair = 0; k < ENDS; k++, pair += ENDS)
      backward[row + (CLOSERS[k] as number)] =
        a * (closingFactors[pair] as number) +
        b * (closingFactors[pair + 1] as number) +
        c * (closingFactors[pair + 2] as number) +
        d * (closingFactors[pair + 3] as number) +
        e * (closingFactors[pair + 4] as number) +
        f * (closingFactors[pair + 5] as number) +
        g * (closingFactors[pair + 6] as number) +
        h * (closingFactors[pair + 7] as number) +
        i * (closingFactors[pair + 8] as number);
    for (let kind = 0, pair = 0; kind < KIND_COUNT; kind++, pair += INNER) {
      const first = labelOf(kind, BEGIN);
      const inside = weighed[first + INSIDE] as number;
      const end = weighed[first + LAST] as number;
      backward[row + first + BEGIN] =
        inside * (innerFactors[pair] as number) + end * (innerFactors[pair + 2] as number);
      backward[row + first + INSIDE] =
        inside * (innerFactors[pair + 1] as number) + end * (innerFactors[pair + 3] as number);
    }
  }
}

const weighed = new Float64Array(LABELS);

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
