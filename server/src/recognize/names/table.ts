/** A table of feature weights: one row of small integers, one for each label, under the hash of its feature. */
import { LABELS } from './labels';

/**
 * Places of `INTS` numbers each: a key and its row of weights side by side, so that one look reads both.
 *
 * Open addressing; the number of places is a power of two.
 */
export interface Table {
  /** A bit for the low bits of each key, small enough to stay at hand: many features asked for were never learned. */
  readonly known: Uint32Array;
  /** The first number of each place; 0 where it is free. */
  readonly keys: Int32Array;
  /** The same memory: a row begins behind its key, in steps. */
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly step: number;
}

/** A mask of 21 bits: 256 KB of them, one in 25 set. */
const KNOWN_BITS = 0x1fffff;
const KEY_BYTES = 4;
const INTS = Math.ceil((KEY_BYTES + LABELS) / 4);

/** `keys` and the rows of `weights` stand in the same order. A key of 0 is never found. */
export function tableOf(keys: Int32Array, weights: Int8Array, step: number): Table {
  const size = 2 ** Math.ceil(Math.log2(1.5 * keys.length + 2));
  const places = new Int32Array(INTS * size);
  const rows = new Int8Array(places.buffer);
  const known = new Uint32Array((KNOWN_BITS + 1) / 32);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    const bit = key & KNOWN_BITS;
    known[bit >>> 5] = (known[bit >>> 5] as number) | (1 << (bit & 31));
    let place = INTS * (key & (size - 1));
    while (places[place] !== 0) place = (place + INTS) % places.length;
    places[place] = key;
    rows.set(weights.subarray(row * LABELS, (row + 1) * LABELS), 4 * place + KEY_BYTES);
  }
  return { known, keys: places, weights: rows, step };
}

/** What is left of the features of one unit, of which there are never more: at first those known, then their rows. */
const LEFT = new Int32Array(256);

/**
 * Adds the rows of the first `count` of `features` to the `LABELS` sums of `into`, in steps; a feature that was never
 * learned adds nothing. All are looked up before any is added, so that no look-up waits for an addition.
 */
export function addRows({ known, keys, weights }: Table, features: Int32Array, count: number, into: Int32Array): void {
  const left = LEFT;
  const mask = keys.length / INTS - 1;
  let candidates = 0;
  for (let k = 0; k < count; k++) {
    const feature = features[k] as number;
    const bit = feature & KNOWN_BITS;
    left[candidates] = feature;
    candidates += ((known[bit >>> 5] as number) >>> (bit & 31)) & 1;
  }
  let rows = 0;
  for (let k = 0; k < candidates; k++) {
    const feature = left[k] as number;
    let place = INTS * (feature & mask);
    while (keys[place] !== feature && keys[place] !== 0) place = (place + INTS) % keys.length;
    left[rows] = 4 * place + KEY_BYTES;
    rows += keys[place] === 0 ? 0 : 1;
  }
  for (let k = 0; k < rows; k++) {
    const row = left[k] as number;
    for (let y = 0; y < LABELS; y++) into[y] = (into[y] as number) + (weights[row + y] as number);
  }
}
