/** Who occurs together with whom in the sentences of a whole folder. */
import type { Entity } from '../entities/across';
import { introductions } from '../entities/introductions';
import type { Folder } from '../index/folder';
import type { Placed } from './at';
import { namedTogether } from './namedTogether';

export interface Network {
  /** Every entity, the most mentioned first, then by id. */
  readonly nodes: readonly Node[];
  /** Most sentences first, then by the nodes. */
  readonly edges: readonly Edge[];
}

export interface Node {
  readonly entity: Entity;
  /** Where it is introduced. */
  readonly at: Placed;
}

export interface Edge {
  /** Indices of the nodes, ascending. */
  readonly ends: readonly [number, number];
  /** How many sentences name both. */
  readonly sentences: number;
}

const kept = new WeakMap<Folder, Network>();

/** Worked out once for each state of the folder. */
export function network(folder: Folder): Network {
  const known = kept.get(folder) ?? drawn(folder);
  kept.set(folder, known);
  return known;
}

function drawn(folder: Folder): Network {
  const entities = folder.linked.entities.toSorted((a, b) => b.mentions.length - a.mentions.length);
  const nodes = entities.flatMap((entity): Node[] => {
    const [first] = introductions(folder, entity);
    return first ? [{ entity, at: { path: first.path, span: first.mention } }] : [];
  });
  const numbers = new Map(nodes.map(({ entity }, number) => [entity, number]));
  const counts = new Map<string, number>();
  for (const path of folder.paths) {
    const reading = folder.reading(path);
    for (const named of reading ? namedTogether(folder.linked, reading, 'sentences') : []) {
      const together = [...named.keys()].flatMap((entity) => numbers.get(entity) ?? []).sort((a, b) => a - b);
      for (const [i, one] of together.entries())
        for (const other of together.slice(i + 1)) {
          const key = `${one} ${other}`;
          counts.set(key, (counts.get(key) ?? 0) + 1);
        }
    }
  }
  const edges = [...counts].map(([key, sentences]): Edge => {
    const [one = 0, other = 0] = key.split(' ').map(Number);
    return { ends: [one, other], sentences };
  });
  return { nodes, edges: edges.sort((a, b) => b.sentences - a.sentences || inOrder(a, b)) };
}

function inOrder({ ends: [a, b] }: Edge, { ends: [c, d] }: Edge): number {
  return a - c || b - d;
}
