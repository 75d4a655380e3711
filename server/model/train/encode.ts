/** A learned model as bytes: weak features dropped, weights in few steps, so that they pack well. */
import { MAGIC, VERSION } from '../../src/recognize/names/bytes';
import { LABELS } from '../../src/recognize/names/labels';
import type { Learned } from './learn';

/** Cut hashes of listed words in rising order, and the bits of the lists that know each. */
export interface PackedLists {
  readonly keys: Int32Array;
  readonly bits: Uint8Array;
}

export interface Parts {
  readonly lists: PackedLists;
  readonly first: Learned;
  readonly second: Learned;
}

/** From 0 to the largest weight. Twice as many tell names no better, and fewer features would fit. */
const STEPS = 31;

/** Keys must stand in rising order as unsigned numbers. */
export function encodeModel({ lists, first, second }: Parts): Uint8Array {
  const header = Uint8Array.from([...MAGIC].map((letter) => letter.charCodeAt(0)));
  const parts = [header, Uint8Array.of(VERSION), uint32(lists.keys.length), keysOf(lists.keys), lists.bits];
  for (const pass of [first, second]) parts.push(...passOf(pass));
  return Uint8Array.from(Buffer.concat(parts));
}

/** Keeps the `most` features whose weights, squared and summed, are largest. */
export function pruned(learned: Learned, most: number): Learned {
  const { keys, weights } = learned;
  const strength = Float32Array.from(keys, (_, row) => {
    let sum = 0;
    for (let y = 0; y < LABELS; y++) sum += (weights[row * LABELS + y] as number) ** 2;
    return sum;
  });
  const rows = Int32Array.from(keys.keys());
  const kept = rows
    .sort((a, b) => (strength[b] as number) - (strength[a] as number) || a - b)
    .slice(0, most)
    .sort();
  return {
    transitions: learned.transitions,
    keys: kept.map((row) => keys[row] as number),
    weights: Float32Array.from({ length: kept.length * LABELS }, (_, k) => {
      const row = kept[Math.floor(k / LABELS)] as number;
      return weights[row * LABELS + (k % LABELS)] as number;
    }),
  };
}

function passOf({ keys, weights, transitions }: Learned): Uint8Array[] {
  let largest = 1e-9;
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight));
  const step = Math.fround(largest / STEPS);
  const steps = Int8Array.from(weights, (weight) => Math.round(weight / step));
  return [float32s(transitions), float32s([step]), uint32(keys.length), keysOf(keys), new Uint8Array(steps.buffer)];
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

function float32s(values: ArrayLike<number>): Uint8Array {
  const bytes = new Uint8Array(4 * values.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < values.length; i++) view.setFloat32(4 * i, values[i] as number, true);
  return bytes;
}

function keysOf(keys: Int32Array): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const key of keys) {
    let distance = (key >>> 0) - before;
    before = key >>> 0;
    for (; distance >= 128; distance = Math.floor(distance / 128)) bytes.push((distance % 128) + 128);
    bytes.push(distance);
  }
  return Uint8Array.from(bytes);
}
