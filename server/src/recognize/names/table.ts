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
  /** The key is the first number of each place, 0 where it is free; behind it the row, four weights a number. */
  readonly places: Int32Array;
  /** What one step of a weight is worth. */
  readonly step: number;
}

/** A mask of 21 bits: 256 KB of them, one in 25 set. */
const KNOWN_BITS = 0x1fffff;
/** Numbers of a row. Each byte is a weight in steps and `BIAS` more, so that two of them add up in one number. */
const ROW = Math.ceil(LABELS / 4);
const INTS = 1 + ROW;
const BIAS = 128;
/** Every other byte of a number, with room above each for a sum of as many rows as a unit can have. */
const EVERY_OTHER = 0x00ff00ff;

/** `keys` and the rows of `weights` stand in the same order. A key of 0 is never found. */
export function tableOf(keys: Int32Array, weights: Int8Array, step: number): Table {
  const size = 2 ** Math.ceil(Math.log2(1.5 * keys.length + 2));
  const places = new Int32Array(INTS * size);
  const known = new Uint32Array((KNOWN_BITS + 1) / 32);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    const bit = key & KNOWN_BITS;
    known[bit >>> 5] = (known[bit >>> 5] as number) | (1 << (bit & 31));
    let place = INTS * (key & (size - 1));
    while (places[place] !== 0) place = (place + INTS) % places.length;
    places[place] = key;
    for (let y = 0; y < LABELS; y++) {
      const at = place + 1 + (y >> 2);
      const byte = (weights[row * LABELS + y] as number) + BIAS;
      places[at] = (places[at] as number) | (byte << (8 * (y & 3)));
    }
  }
  return { known, places, step };
}

/** What is left of the features of one unit, of which there are never more: at first those known, then their rows. */
const LEFT = new Int32Array(256);

/**
 * Adds the rows of the first `count` of `features` to the `LABELS` sums of `into`, in steps; a feature that was never
 * learned adds nothing. All are looked up before any is added, so that no look-up waits for an addition.
 */
export function addRows({ known, places }: Table, features: Int32Array, count: number, into: Int32Array): void {
  const left = LEFT;
  const mask = places.length / INTS - 1;
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
    while (places[place] !== feature && places[place] !== 0) place = (place + INTS) % places.length;
    left[rows] = place;
    rows += places[place] === 0 ? 0 : 1;
  }
  if (rows === 0) return;
  const bias = BIAS * rows;
  for (let number = 0; number < ROW; number++) {
    let even = 0;
    let odd = 0;
    for (let k = 0; k < rows; k++) {
      const four = places[(left[k] as number) + 1 + number] as number;
      even = (even + (four & EVERY_OTHER)) | 0;
      odd = (odd + ((four >>> 8) & EVERY_OTHER)) | 0;
    }
    const y = 4 * number;
    into[y] = (into[y] as number) + (even & 0xffff) - bias;
    if (y + 1 === LABELS) break;
    into[y + 1] = (into[y + 1] as number) + (odd & 0xffff) - bias;
    into[y + 2] = (into[y + 2] as number) + (even >>> 16) - bias;
    into[y + 3] = (into[y + 3] as number) + (odd >>> 16) - bias;
  }
}
