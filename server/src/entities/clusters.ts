/**
 * Local entities gathered into clusters, by keys and in stages.
 *
 * A stage decides on what the stages before it left and joins afterwards, so the order of the documents
 * never shows. Two full names that differ are never joined: what speaks for it is a suggestion.
 */
import type { NameType } from '../recognize/mentions';
import { type Buckets, put } from '../text/buckets';
import { type Decided, type NamePlace, nodeFinder, nodePairs, undecided } from './decided';
import { folderTypes } from './folder-types';
import { byInitials, leadingWords, shortForms } from './join-organisations';
import { fullerPerson, surnameWithRole } from './join-persons';
import { keysOf } from './keys';
import type { Join, Node, PlacedEntity } from './node';
import type { Reading } from './reading';
import { setsOf } from './sets';

export interface Cluster {
  readonly type: NameType;
  /** What a person says it is to be called. */
  readonly name?: string;
  /** Never empty; by path, then in the order of their documents. */
  readonly locals: readonly PlacedEntity[];
}

/** `readings` ordered by path. In the order of the clusters' first mentions. */
export function clustersOf(readings: readonly Reading[], decided: Decided = undecided): readonly Cluster[] {
  const placed = readings.flatMap(({ path, entities }) =>
    entities.map((local) => ({ path, local, keys: keysOf(local) })),
  );
  const types = folderTypes(placed);
  const nodes = placed.map((node) => {
    const { path, local, keys } = node;
    return { path, local, keys, type: types.get(node) ?? local.type };
  });
  const find = nodeFinder(nodes);
  const sets = setsOf(nodes.length, nodePairs(decided.apart, find));
  for (const [a, b] of nodePairs(decided.same, find)) sets.join(a, b);
  // The first pass over fuller names settles the middle names; initials can then mean one person.
  for (const stage of [sameName, fullerPerson, fullerPerson, shortForms, leadingWords, byInitials, surnameWithRole])
    for (const [a, b] of stage(nodes, sets)) sets.join(a, b);
  const clusters = new Map<number, PlacedEntity[]>();
  nodes.forEach(({ path, local }, index) => {
    const of = sets.of(index);
    const cluster = clusters.get(of);
    if (cluster) cluster.push({ path, local });
    else clusters.set(of, [{ path, local }]);
  });
  const setAt = (place: NamePlace) => {
    const index = find(place);
    return index === undefined ? undefined : sets.of(index);
  };
  const names = new Map(decided.names.map(([place, name]) => [setAt(place), name]));
  const ruled = new Map(decided.types.map(([place, type]) => [setAt(place), type]));
  return [...clusters].map(([first, locals]) => {
    const name = names.get(first);
    return { type: ruled.get(first) ?? nodes[first]?.type ?? 'other', locals, ...(name !== undefined && { name }) };
  });
}

/** One key, one thing. A lone word is not enough for a person whose full name somebody in the folder bears. */
function sameName(nodes: readonly Node[]): readonly Join[] {
  const borne = new Set(
    nodes.filter(({ type, keys }) => type === 'person' && keys.full).flatMap(({ keys }) => keys.main.split(' ')),
  );
  const buckets: Buckets<string, number> = new Map();
  nodes.forEach(({ type, keys }, index) => {
    if (keys.generic) return;
    if (type !== 'person' || keys.full || !borne.has(keys.main)) put(buckets, `${type} ${keys.main}`, index);
    for (const key of keys.further) put(buckets, `${type} ${key}`, index);
  });
  return chained(buckets);
}

function chained(buckets: Buckets<string, number>): readonly Join[] {
  return [...buckets.values()].flatMap((bucket) => bucket.map((index) => [bucket[0] ?? index, index] as const));
}
