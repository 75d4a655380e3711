/**
 * Local entities gathered into clusters, by keys and in stages.
 *
 * A stage decides on what the stages before it left and joins afterwards, so the order of the documents
 * never shows. Two full names that differ are never joined: what speaks for it is a suggestion.
 */
import type { NameType } from '../recognize/mentions';
import { type Buckets, put } from './buckets';
import { folderTypes } from './folder-types';
import { byInitials, leadingWords, shortForms } from './join-organisations';
import { fullerPerson, surnameWithRole } from './join-persons';
import { keysOf } from './keys';
import type { Join, Node, PlacedEntity } from './node';
import type { Reading } from './reading';
import { setsOf } from './sets';

export interface Cluster {
  readonly type: NameType;
  /** Never empty; by path, then in the order of their documents. */
  readonly locals: readonly PlacedEntity[];
}

/** `readings` ordered by path. In the order of the clusters' first mentions. */
export function clustersOf(readings: readonly Reading[]): readonly Cluster[] {
  const placed = readings.flatMap(({ path, entities }) =>
    entities.map((local) => ({ path, local, keys: keysOf(local) })),
  );
  const types = folderTypes(placed);
  const nodes = placed.map((node) => {
    const { path, local, keys } = node;
    return { path, local, keys, type: types.get(node) ?? local.type };
  });
  const sets = setsOf(nodes.length);
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
  return [...clusters].map(([first, locals]) => ({ type: nodes[first]?.type ?? 'other', locals }));
}

/** One key, one thing. A lone word is not enough for a person whose full name somebody in the folder bears. */
function sameName(nodes: readonly Node[]): readonly Join[] {
  const borne = new Set(
    nodes.filter(({ type, keys }) => type === 'person' && keys.full).flatMap(({ keys }) => keys.main.split(' ')),
  );
  const buckets: Buckets<number> = new Map();
  nodes.forEach(({ type, keys }, index) => {
    if (keys.generic) return;
    if (type !== 'person' || keys.full || !borne.has(keys.main)) put(buckets, `${type} ${keys.main}`, index);
    for (const key of keys.further) put(buckets, `${type} ${key}`, index);
  });
  return chained(buckets);
}

function chained(buckets: Buckets<number>): readonly Join[] {
  return [...buckets.values()].flatMap((bucket) => bucket.map((index) => [bucket[0] ?? index, index] as const));
}
