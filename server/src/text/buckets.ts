/** Things gathered under their keys, both in the order in which they came. */
export type Buckets<K, T> = Map<K, T[]>;

export function put<K, T>(buckets: Buckets<K, T>, key: K, thing: T): void {
  const bucket = buckets.get(key);
  if (bucket) bucket.push(thing);
  else buckets.set(key, [thing]);
}

export function bucketsBy<K, T>(things: Iterable<T>, keyOf: (thing: T) => K): Buckets<K, T> {
  const buckets: Buckets<K, T> = new Map();
  for (const thing of things) put(buckets, keyOf(thing), thing);
  return buckets;
}
