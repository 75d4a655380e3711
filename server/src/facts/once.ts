/** What is read of a document by itself is read once, for as long as its reading is kept. */
import type { Reading } from '../entities/reading';

export function onceEach<T>(read: (reading: Reading) => T): (reading: Reading) => T {
  const kept = new WeakMap<Reading, { readonly read: T }>();
  return (reading) => {
    const known = kept.get(reading) ?? { read: read(reading) };
    kept.set(reading, known);
    return known.read;
  };
}
