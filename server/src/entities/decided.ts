/** What a person decided about names, as far as linking minds: by places of the documents. */
import type { NameType } from '../recognize/mentions';
import { put } from '../text/buckets';
import { overlaps, type Span } from '../text/span';
import type { Node } from './node';

export interface NamePlace extends Span {
  readonly path: string;
}

export interface Decided {
  readonly same: readonly (readonly [NamePlace, NamePlace])[];
  /** Never joined, whatever else speaks for it. */
  readonly apart: readonly (readonly [NamePlace, NamePlace])[];
  readonly names: readonly (readonly [NamePlace, string])[];
  readonly types: readonly (readonly [NamePlace, NameType])[];
}

export const undecided: Decided = { same: [], apart: [], names: [], types: [] };

/** The index of the node that has a mention at a place; `undefined` where no name stands. */
export function nodeFinder(nodes: readonly Pick<Node, 'path' | 'local'>[]): (place: NamePlace) => number | undefined {
  const byPath = new Map<string, number[]>();
  for (const [index, { path }] of nodes.entries()) put(byPath, path, index);
  return (place) =>
    byPath.get(place.path)?.find((index) => nodes[index]?.local.mentions.some((mention) => overlaps(mention, place)));
}

/** The pairs of places as pairs of nodes; those left out where no name stands any more. */
export function nodePairs(
  pairs: readonly (readonly [NamePlace, NamePlace])[],
  find: (place: NamePlace) => number | undefined,
): readonly (readonly [number, number])[] {
  return pairs.flatMap(([one, other]) => {
    const [a, b] = [find(one), find(other)];
    return a === undefined || b === undefined || a === b ? [] : [[a, b] as const];
  });
}
