/** A local entity on its way into a cluster, and what a stage of joining decides. */
import type { NameType } from '../recognize/mentions';
import type { Keys } from './keys';
import type { LocalEntity } from './reading';
import type { Sets } from './sets';

export interface PlacedEntity {
  readonly path: string;
  readonly local: LocalEntity;
}

export interface Node extends PlacedEntity {
  readonly type: NameType;
  readonly keys: Keys;
}

/** The indexes of two nodes that are one thing. */
export type Join = readonly [number, number];

/** One node for each full name, the first of the folder. */
export function representatives(
  nodes: readonly Node[],
  sets: Sets,
  wanted: (node: Node) => boolean,
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  nodes.forEach((node, index) => {
    if (!wanted(node)) return;
    const { main, further } = node.keys;
    if (!first.has(main)) first.set(main, sets.of(index));
    for (const key of further) if (!first.has(key)) first.set(key, sets.of(index));
  });
  return first;
}
