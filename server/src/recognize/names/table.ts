/** A table of feature weights: one row of small integers, one for each label, under the hash of its feature. */
import { LABELS } from './labels';

export interface Table {
  /** A bit for the low bits of each key, small enough to stay at hand: most features asked for were never learned. */
  readonly known: Uint32Array;
  /** Open addressing; its length is a power of two. 0 where a place is free. */
  readonly keys: Int32Array;
  /** The row of each key. */
  readonly rows: Int32Array;
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
  const places = new Int32Array(size);
  const rows = new Int32Array(size);
  const known = new Uint32Array((KNOWN_BITS + 1) / 32);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    const bit = key & KNOWN_BITS;
    known[bit >>> 5] = (known[bit >>> 5] as number) | (1 << (bit & 31));
    let place = key & (size - 1);
    while (places[place] !== 0) place = (place + 1) & (size - 1);
    places[place] = key;
    rows[place] = row;
  }
  return { known, keys: places, rows, weights, step };
}

/** Adds the row of `key` to the `LABELS` numbers at `at`; a feature that was never learned adds nothing. */
export function addRow(table: Table, key: number, into: Float32Array, at: number): void {
  const bit = key & KNOWN_BITS;
  if ((((table.known[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return;
  const { keys, weights, step } = table;
  const mask = keys.length - 1;
  let place = key & mask;
  for (;;) {
    const found = keys[place] as number;
    if (found === 0) return;
    if (found === key) break;
    place = (place + 1) & mask;
  }
  const row = (table.rows[place] as number) * LABELS;
  for (let y = 0; y < LABELS; y++) into[at + y] = (into[at + y] as number) + (weights[row + y] as number) * step;
}
