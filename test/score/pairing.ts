/** Gold items paired with found ones, and the figures that come of it. */

export interface Pairing<G, S> {
  readonly pairs: readonly (readonly [gold: G, found: S])[];
  /** Gold items that nothing found was paired with. */
  readonly missed: readonly G[];
  readonly spurious: readonly S[];
}

/** Pairs each gold item with at most one found item: in order, with the first that is free and matches. */
export function pair<G, S>(
  gold: readonly G[],
  found: readonly S[],
  match: (gold: G, found: S) => boolean,
): Pairing<G, S> {
  const free = new Set(found);
  const pairs: [G, S][] = [];
  const missed: G[] = [];
  for (const item of gold) {
    const partner = [...free].find((candidate) => match(item, candidate));
    if (partner === undefined) missed.push(item);
    else {
      free.delete(partner);
      pairs.push([item, partner]);
    }
  }
  return { pairs, missed, spurious: [...free] };
}

/** 0 to 1. */
export interface Agreement {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** Where nothing was found, nothing found is wrong: precision 1. Recall likewise. */
export function agreement(right: number, found: number, gold: number): Agreement {
  const precision = found ? right / found : 1;
  const recall = gold ? right / gold : 1;
  return { f1: harmonic(precision, recall), precision, recall, right, found, gold };
}

export function harmonic(precision: number, recall: number): number {
  return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
}

/** `right` of `of`. */
export interface Share {
  readonly right: number;
  readonly of: number;
}
