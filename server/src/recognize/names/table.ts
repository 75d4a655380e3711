/** A table of feature weights: one row of small integers, one for each label, under the hash of its feature. */
import { LABELS } from './labels';

export interface Table {
  /** A bit for the low bits of each key, small enough to stay at hand: most features asked for were never learned. */
  readonly known: Uint32Array;
  /**
   * Pairs of a key and where its row of weights begins, side by side so that both are read at once. Open addressing;
   * half its length is a power of two. The key is 0 where a place is free.
   */
  readonly places: Int32Array;
  /** `LABELS` for each row. */
  readonly weights: Int8Array;
  /** What one step of a weight is worth. */
  readonly step: number;
}

/** A mask of 20 bits: 128 KB of them, one in a dozen set. */
const KNOWN_BITS = 0xfffff;

/** `keys` and the rows of `weights` stand in the same order. A key of 0 is never found. */
export function tableOf(keys: Int32Array, weights: Int8Array, step: number): Table {
  const size = 2 ** Math.ceil(Math.log2(2 * keys.length + 2));
  const places = new Int32Array(2 * size);
  const known = new Uint32Array((KNOWN_BITS + 1) / 32);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    const bit = key & KNOWN_BITS;
    known[bit >>> 5] = (known[bit >>> 5] as number) | (1 << (bit & 31));
    let place = key & (size - 1);
    while (places[2 * place] !== 0) place = (place + 1) & (size - 1);
    places[2 * place] = key;
    places[2 * place + 1] = row * LABELS;
  }
  return { known, places, weights, step };
}

/** More features than any unit has. */
const ROWS = new Int32Array(256);

/**
 * Adds the rows of the first `count` of `keys` to the `LABELS` numbers at `at`; a feature that was never learned adds
 * nothing. All are looked up before any is added, so that no look-up waits for an addition.
 */
export function addRows(table: Table, keys: Int32Array, count: number, into: Float32Array, at: number): void {
  const { known, places, weights, step } = table;
  const mask = places.length - 1;
  let rows = 0;
  for (let k = 0; k < count; k++) {
    const key = keys[k] as number;
    const bit = key & KNOWN_BITS;
    if ((((known[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) continue;
    let place = (2 * key) & mask;
    while (places[place] !== key && places[place] !== 0) place = (place + 2) & mask;
    if (places[place] !== 0) ROWS[rows++] = places[place + 1] as number;
  }
  for (let k = 0; k < rows; k++) {
    const row = ROWS[k] as number;
    for (let y = 0; y < LABELS; y++) into[at + y] = (into[at + y] as number) + (weights[row + y] as number) * step;
  }
}
