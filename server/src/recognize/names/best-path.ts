/**
 * The most probable labels of a sequence.
 *
 * Only the weight of the best way to each label is kept; which way that was is asked again of the labels on the path
 * alone. Where outside leads by so much that whatever opens next is likelier behind it, no other way is weighed.
 */
import type { Span } from '../../text/span';
import { BEGIN, INSIDE, KIND_COUNT, kindOf, LABELS, LAST, labelOf } from './labels';
import { CLOSERS, CLOSES, ENDS, INNER, OPENERS, OPENS, type Transitions } from './transitions';

const labels = Array.from({ length: LABELS }, (_, label) => label);
/** Of each label its place among `OPENERS`; -1 where it is none. */
const PLACE_OF_OPENER = Int8Array.from(labels, (label) => OPENERS.indexOf(label));

/** Rows that hold what is asked for next; made anew only where a sequence is longer than all before it. */
let room = workspace(256);

function workspace(count: number) {
  return { count, path: new Uint8Array(count), weights: new Float64Array(count * LABELS) };
}

/**
 * The most probable allowed sequence of labels for the units of a stretch, one at least; `scores` are a row for each
 * unit of the text. Only good until the next is asked for.
 */
export function bestPath(scores: Float32Array, stretch: Span, transitions: Transitions): Uint8Array {
  const count = stretch.end - stretch.start;
  if (count > room.count) room = workspace(2 * count);
  const { path, weights } = room;
  const first = stretch.start * LABELS;
  for (let y = 0; y < LABELS; y++) weights[y] = OPENS[y] ? (scores[first + y] as number) : -Infinity;
  for (let row = LABELS; row < count * LABELS; row += LABELS) {
    weighOpeners(weights, row, transitions);
    weighInner(weights, row, transitions);
    for (let y = row; y < row + LABELS; y++) weights[y] = (weights[y] as number) + (scores[first + y] as number);
  }
  const end = (count - 1) * LABELS;
  let best = 0;
  for (let y = 1; y < LABELS; y++)
    if (CLOSES[y] && (weights[end + y] as number) > (weights[end + best] as number)) best = y;
  path[count - 1] = best;
  for (let t = count - 2; t >= 0; t--) {
    best = bestBefore(best, weights, t * LABELS, transitions);
    path[t] = best;
  }
  return path;
}

/** Nine ways lead to each: written out they stay in the processor's registers, which takes half the time of a loop. */
function weighOpeners(weights: Float64Array, row: number, { openingScores, leads }: Transitions): void {
  const last = row - LABELS;
  const outside = weights[last] as number;
  if (isFarAhead(outside, weights, last, leads)) {
    for (let k = 0, pair = 0; k < ENDS; k++, pair += ENDS)
      weights[row + (OPENERS[k] as number)] = outside + (openingScores[pair] as number);
    return;
  }
  const a = weights[last + (CLOSERS[1] as number)] as number;
  const b = weights[last + (CLOSERS[2] as number)] as number;
  const c = weights[last + (CLOSERS[3] as number)] as number;
  const d = weights[last + (CLOSERS[4] as number)] as number;
  const e = weights[last + (CLOSERS[5] as number)] as number;
  const f = weights[last + (CLOSERS[6] as number)] as number;
  const g = weights[last + (CLOSERS[7] as number)] as number;
  const h = weights[last + (CLOSERS[8] as number)] as number;
  for (let k = 0, pair = 0; k < ENDS; k++, pair += ENDS) {
    let best = outside + (openingScores[pair] as number);
    let weight = a + (openingScores[pair + 1] as number);
    if (weight > best) best = weight;
    weight = b + (openingScores[pair + 2] as number);
    if (weight > best) best = weight;
    weight = c + (openingScores[pair + 3] as number);
    if (weight > best) best = weight;
    weight = d + (openingScores[pair + 4] as number);
    if (weight > best) best = weight;
    weight = e + (openingScores[pair + 5] as number);
    if (weight > best) best = weight;
    weight = f + (openingScores[pair + 6] as number);
    if (weight > best) best = weight;
    weight = g + (openingScores[pair + 7] as number);
    if (weight > best) best = weight;
    weight = h + (openingScores[pair + 8] as number);
    if (weight > best) best = weight;
    weights[row + (OPENERS[k] as number)] = best;
  }
}

function isFarAhead(outside: number, weights: Float64Array, last: number, leads: Float64Array): boolean {
  for (let k = 1; k < ENDS; k++)
    if ((weights[last + (CLOSERS[k] as number)] as number) + (leads[k] as number) >= outside) return false;
  return true;
}

function weighInner(weights: Float64Array, row: number, { innerScores }: Transitions): void {
  for (let kind = 0, pair = 0; kind < KIND_COUNT; kind++, pair += INNER) {
    const first = row + labelOf(kind, BEGIN);
    const begin = weights[first - LABELS + BEGIN] as number;
    const inside = weights[first - LABELS + INSIDE] as number;
    weights[first + INSIDE] = Math.max(
      begin + (innerScores[pair] as number),
      inside + (innerScores[pair + 1] as number),
    );
    weights[first + LAST] = Math.max(
      begin + (innerScores[pair + 2] as number),
      inside + (innerScores[pair + 3] as number),
    );
  }
}

/** The label in the row at `last` behind which `label` is likeliest; the first of equals. */
function bestBefore(
  label: number,
  weights: Float64Array,
  last: number,
  { openingScores, innerScores }: Transitions,
): number {
  const opener = PLACE_OF_OPENER[label] as number;
  if (opener < 0) {
    const kind = kindOf(label);
    const begin = labelOf(kind, BEGIN);
    const pair = kind * INNER + (CLOSES[label] ? 2 : 0);
    const fromBegin = (weights[last + begin] as number) + (innerScores[pair] as number);
    return (weights[last + begin + INSIDE] as number) + (innerScores[pair + 1] as number) > fromBegin
      ? begin + INSIDE
      : begin;
  }
  let best = -Infinity;
  let before = 0;
  for (let k = 0; k < ENDS; k++) {
    const closer = CLOSERS[k] as number;
    const weight = (weights[last + closer] as number) + (openingScores[opener * ENDS + k] as number);
    if (weight > best) {
      best = weight;
      before = closer;
    }
  }
  return before;
}
