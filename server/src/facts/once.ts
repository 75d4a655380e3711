/** What is read of a thing by itself is read once, for as long as the thing is kept: a document's reading, mostly. */
import type { Reading } from '../entities/reading';

export function onceEach<T, K extends object = Reading>(read: (of: K) => T): (of: K) => T {
  const kept = new WeakMap<K, { readonly read: T }>();
  return (of) => {
    const known = kept.get(of) ?? { read: read(of) };
    kept.set(of, known);
    return known.read;
  };
}
