/** Who occurs together with whom. */
import type { AtPlace } from './places';

/** `FolderParams` to `Network`, as JSON. */
export const networkRequest = 'concord/network';

export interface Network {
  /** Every entity of the folder, the most mentioned first. */
  readonly nodes: readonly NetworkNode[];
  /** Those that share a sentence, most sentences first. */
  readonly edges: readonly NetworkEdge[];
  /** Of the folder. */
  readonly documents: number;
}

export interface NetworkNode {
  readonly name: string;
  readonly type: 'person' | 'organisation' | 'place' | 'other';
  readonly mentions: number;
  /** Where it is introduced. */
  readonly place: AtPlace;
}

export interface NetworkEdge {
  /** Indices of two nodes, ascending. */
  readonly ends: readonly [number, number];
  /** How many sentences of the folder name both. */
  readonly sentences: number;
}
