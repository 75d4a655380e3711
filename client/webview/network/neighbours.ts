/** Who stands next to whom in the network: by a shared sentence, or on the page in some direction. */
import type { Chosen } from './chosen';
import type { Spot } from './layout';

/** By the name of the key. */
export const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Of those that lie more ahead than aside, the nearest. */
export function nearest(spots: readonly Spot[], from: number, [dx, dy]: readonly [number, number]): number | undefined {
  const here = spots[from];
  if (!here) return undefined;
  const ahead = spots.flatMap(({ x, y }, number) => {
    const [along, aside] = [
      (x - here.x) * dx + (y - here.y) * dy,
      Math.abs((x - here.x) * dy) + Math.abs((y - here.y) * dx),
    ];
    return number !== from && along > 0 && along >= aside ? [{ number, distance: Math.hypot(along, 2 * aside) }] : [];
  });
  return ahead.sort((a, b) => a.distance - b.distance)[0]?.number;
}

export function neighbours({ edges }: Chosen): ReadonlyMap<number, ReadonlySet<number>> {
  const beside = new Map<number, Set<number>>();
  for (const {
    ends: [one, other],
  } of edges) {
    beside.set(one, (beside.get(one) ?? new Set()).add(other));
    beside.set(other, (beside.get(other) ?? new Set()).add(one));
  }
  return beside;
}
