/** Who occurs together with whom in the sentences of a whole folder. */
import type { Entity } from '../entities/across';
import { introductions } from '../entities/introductions';
import type { Folder } from '../index/folder';
import { InParts } from '../index/inParts';
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

export function network(folder: Folder): Network {
  return new InParts(gatherNetwork(folder)).result();
}

/** Documents, and entities, in one go: some milliseconds. */
const PORTION = 50;

/** The same, in parts. */
export function* gatherNetwork(folder: Folder): Generator<void, Network> {
  const entities = folder.linked.entities.toSorted((a, b) => b.mentions.length - a.mentions.length);
  const nodes: Node[] = [];
  for (const [number, entity] of entities.entries()) {
    if (number % PORTION === PORTION - 1) yield;
    const [first] = introductions(folder, entity);
    if (first) nodes.push({ entity, at: { path: first.path, span: first.mention } });
  }
  const numbers = new Map(nodes.map(({ entity }, number) => [entity, number]));
  const counts = new Map<string, number>();
  for (const [number, path] of folder.paths.entries()) {
    if (number % PORTION === PORTION - 1) yield;
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
