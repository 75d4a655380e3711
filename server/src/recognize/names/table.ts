/** A table of feature weights: one row of small integers, one for each label, under the hash of its feature. */
import { LABELS } from './labels';

/**
 * Places of `INTS` numbers each: a key and its row of weights side by side, so that one look reads both.
 *
 * Open addressing; the number of places is a power of two.
 */
export interface Table {
  /** The first number of each place; 0 where it is free. */
  readonly keys: Int32Array;
  /** The same memory: a row begins behind its key, in steps. */
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly step: number;
}

const KEY_BYTES = 4;
/** A row never lies across more memory than it must: 64 bytes are read at once. */
const INTS = 8;

/** `keys` and the rows of `weights` stand in the same order. A key of 0 is never found. */
export function tableOf(keys: Int32Array, weights: Int8Array, step: number): Table {
  const size = 2 ** Math.ceil(Math.log2(1.5 * keys.length + 2));
  const places = { keys: new Int32Array(INTS * size), step };
  const table = { ...places, weights: new Int8Array(places.keys.buffer) };
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    let place = (INTS * key) & (table.keys.length - 1);
    while (table.keys[place] !== 0) place = (place + INTS) & (table.keys.length - 1);
    table.keys[place] = key;
    table.weights.set(weights.subarray(row * LABELS, (row + 1) * LABELS), 4 * place + KEY_BYTES);
  }
  return table;
}

/** More features than any unit has. */
const FOUND = new Int32Array(256);

/**
 * Adds the rows of the first `count` of `keys` to the `LABELS` sums of `into`, in steps; a feature that was never
 * learned adds nothing. All are looked up before any is added, so that no look-up waits for an addition.
 */
export function addRows({ keys, weights }: Table, features: Int32Array, count: number, into: Int32Array): void {
  const mask = keys.length - 1;
  let found = 0;
  for (let k = 0; k < count; k++) {
    const feature = features[k] as number;
    let place = (INTS * feature) & mask;
    while (keys[place] !== feature && keys[place] !== 0) place = (place + INTS) & mask;
    if (keys[place] !== 0) FOUND[found++] = 4 * place + KEY_BYTES;
  }
  for (let k = 0; k < found; k++) {
    const row = FOUND[k] as number;
    for (let y = 0; y < LABELS; y++) into[y] = (into[y] as number) + (weights[row + y] as number);
  }
}
