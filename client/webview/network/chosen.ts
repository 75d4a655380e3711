/** Which part of the network is drawn: those that share most sentences, of some types, around one of them or not. */
import type { Network, NetworkEdge, NetworkNode } from '../../../server/src/protocol/requests/network';
import { isMeant } from '../meant';

export interface Choice {
  /** What a name must hold; those that occur with whoever is meant are drawn too. */
  readonly around: string;
  readonly types: readonly NetworkNode['type'][];
  /** The most that are drawn. */
  readonly most: number;
}

export const MOST = [25, 50, 100, 200] as const;

export const firstChoice: Choice = { around: '', types: ['person', 'organisation', 'place'], most: 50 };

export interface Chosen {
  /** The most mentioned first. */
  readonly nodes: readonly NetworkNode[];
  /** Ends are indices of `nodes`. */
  readonly edges: readonly NetworkEdge[];
}

export function chosen({ nodes, edges }: Network, { around, types, most }: Choice): Chosen {
  const wanted = new Set(nodes.flatMap(({ type }, number) => (types.includes(type) ? [number] : [])));
  const drawn = around.trim() === '' ? tied(edges, wanted, most) : near(nodes, edges, wanted, around);
  const kept = drawn.slice(0, most).sort((a, b) => a - b);
  const numbers = new Map(kept.map((number, at) => [number, at]));
  return {
    nodes: kept.flatMap((number) => nodes[number] ?? []),
    edges: edges.flatMap(({ ends: [one, other], sentences }) => {
      const [a, b] = [numbers.get(one), numbers.get(other)];
      return a === undefined || b === undefined ? [] : [{ ends: [a, b] as const, sentences }];
    }),
  };
}

/** Those that share most sentences with one another; who occurs with nobody is left out. */
function tied(edges: readonly NetworkEdge[], wanted: ReadonlySet<number>, most: number): readonly number[] {
  const drawn = new Set<number>();
  for (const { ends } of edges) {
    if (!ends.every((end) => wanted.has(end))) continue;
    if (drawn.size + ends.filter((end) => !drawn.has(end)).length <= most) for (const end of ends) drawn.add(end);
  }
  return [...drawn];
}

/** Those that are meant, then those beside them, by how often. */
function near(
  nodes: readonly NetworkNode[],
  edges: readonly NetworkEdge[],
  wanted: ReadonlySet<number>,
  around: string,
): readonly number[] {
  const meant = new Set([...wanted].filter((number) => isMeant(nodes[number]?.name ?? '', around)));
  const beside = new Set<number>();
  for (const { ends } of edges)
    for (const [one, other] of [ends, [ends[1], ends[0]] as const])
      if (meant.has(one) && !meant.has(other) && wanted.has(other)) beside.add(other);
  return [...meant, ...beside];
}
