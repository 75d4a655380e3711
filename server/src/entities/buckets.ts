/** Things gathered under their keys. */
export type Buckets<T> = Map<string, T[]>;

export function put<T>(buckets: Buckets<T>, key: string, item: T): void {
  const bucket = buckets.get(key);
  if (bucket) bucket.push(item);
  else buckets.set(key, [item]);
}
