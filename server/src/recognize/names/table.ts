/** A table of feature weights: one row of small integers, one for each label, under the hash of its feature. */
import { LABELS } from './labels';

/**
 * Places of `INTS` numbers each: a key and its row of weights side by side, so that one look reads both.
 *
 * Open addressing; the number of places is a power of two, and one more with weights of nothing for all other features.
 */
export interface Table {
  /** The key is the first number of each place, 0 where it is free; behind it the row, four weights a number. */
  readonly places: Int32Array;
  /** What one step of a weight is worth. */
  readonly step: number;
}

/** Numbers of a row. Each byte is a weight in steps and `BIAS` more, so that two of them add up in one number. */
const ROW = (LABELS + 3) >> 2;
const INTS = 1 + ROW;
const BIAS = 128;
/** Of four weights side by side, read as one number: adding `BIAS` to a byte turns its highest bit. */
const BIASES = 0x80808080;
/** Numbers that are full of weights. */
const WHOLE = LABELS >> 2;
/** Every other byte of a number, with room above each for a sum of as many rows as a unit can have. */
const EVERY_OTHER = 0x00ff00ff;

/** `keys` and the rows of `weights` stand in the same order. A key of 0 is never found. */
export function tableOf(keys: Int32Array, weights: Int8Array, step: number): Table {
  const size = 2 ** Math.ceil(Math.log2(1.5 * keys.length + 2));
  const nothing = INTS * size;
  const places = new Int32Array(nothing + INTS);
  const bytes = new DataView(weights.buffer, weights.byteOffset, weights.byteLength);
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] as number;
    let place = INTS * (key & (size - 1));
    while (places[place] !== 0) place = (place + INTS) % nothing;
    places[place] = key;
    for (let number = 0, at = row * LABELS; number < WHOLE; number++, at += 4)
      places[place + 1 + number] = bytes.getInt32(at, true) ^ BIASES;
    for (let y = 4 * WHOLE; y < LABELS; y++) addByte(places, place, y, (weights[row * LABELS + y] as number) + BIAS);
  }
  for (let y = 0; y < LABELS; y++) addByte(places, nothing, y, BIAS);
  return { places, step };
}

function addByte(places: Int32Array, place: number, label: number, byte: number): void {
  const at = place + 1 + (label >> 2);
  places[at] = (places[at] as number) | (byte << (8 * (label & 3)));
}

/** Features looked up together at most. */
export const MOST_TOGETHER = 2048;
/** The key that stands where each feature is looked for first. */
const HELD = new Int32Array(MOST_TOGETHER);

/**
 * Writes over each of the first `count` of `features` its place. All first looks are made before any is judged: none
 * waits for another to be fetched from memory, which is most of the time that they take.
 */
export function lookUp({ places }: Table, features: Int32Array, count: number): void {
  const nothing = places.length - INTS;
  const mask = nothing / INTS - 1;
  const first = HELD;
  for (let k = 0; k < count; k++) first[k] = places[INTS * ((features[k] as number) & mask)] as number;
  for (let k = 0; k < count; k++) {
    const feature = features[k] as number;
    let place = INTS * (feature & mask);
    let held = first[k] as number;
    while (held !== feature && held !== 0) {
      place += INTS;
      if (place === nothing) place = 0;
      held = places[place] as number;
    }
    features[k] = held === 0 ? nothing : place;
  }
}

/** Adds the rows at the places from index `from` to below `to` to the `LABELS` sums of `into`, in steps. */
export function addRows({ places }: Table, at: Int32Array, from: number, to: number, into: Int32Array): void {
  const bias = BIAS * (to - from);
  for (let number = 0; number < ROW; number++) {
    let even = 0;
    let odd = 0;
    for (let k = from; k < to; k++) {
      const four = places[(at[k] as number) + 1 + number] as number;
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
