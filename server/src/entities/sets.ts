/**
 * Things that turn out to be one: disjoint sets over the numbers 0 to size - 1.
 *
 * The smallest member stands for its set, so the outcome does not depend on the order of joining.
 */
export interface Sets {
  /** Does nothing where it would bring together two that are kept apart. */
  join(a: number, b: number): void;
  /** The smallest member of the set that holds `a`. */
  of(a: number): number;
}

export function setsOf(size: number, apart: readonly (readonly [number, number])[] = []): Sets {
  const parent = Array.from({ length: size }, (_, index) => index);
  const of = (a: number): number => {
    let at = a;
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      parent[at] = parent[up] ?? up;
      at = up;
    }
    return at;
  };
  return {
    of,
    join(a, b) {
      const [low, high] = [of(a), of(b)].sort((x, y) => x - y) as [number, number];
      const clash = ([x, y]: readonly [number, number]) => {
        const [one, other] = [of(x), of(y)];
        return (one === low && other === high) || (one === high && other === low);
      };
      if (low !== high && apart.some(clash)) return;
      parent[high] = low;
    },
  };
}
