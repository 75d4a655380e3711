/** Things gathered under their keys. */
export type Buckets<T> = Map<string, T[]>;

export function put<T>(buckets: Buckets<T>, key: string, item: T): void {
  const bucket = buckets.get(key);
  if (bucket) bucket.push(item);
  else buckets.set(key, [item]);
}

/** The keys in alphabetical order, so that nothing depends on the order of arrival. */
export function sortedKeys(buckets: ReadonlyMap<string, unknown>): readonly string[] {
  return [...buckets.keys()].sort();
}
