/**
 * Linking: B-cubed over the gold mentions that were found exactly.
 *
 * For each such mention, how much of its found entity is of its gold entity, and the other way round.
 * A gold mention that was missed is an entity of its own: it costs recall and says nothing of precision.
 */
import type { Mention, NamePairing } from './names';
import { harmonic } from './pairing';

/** 0 to 1, but for the counts. */
export interface BCubed {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
  /** Gold mentions found exactly: what `precision` is a mean over. */
  readonly found: number;
  /** All gold mentions: what `recall` is a mean over. */
  readonly gold: number;
}

export function scoreLinking({ pairs, missed }: NamePairing): BCubed {
  const goldSize = sizes([...pairs.map(([gold]) => gold), ...missed], ({ id }) => id);
  const foundSize = sizes(pairs, ([, found]) => found.id);
  const bothSize = sizes(pairs, both);
  let precision = 0;
  let recall = 0;
  for (const link of pairs) {
    const shared = bothSize(link);
    precision += shared / foundSize(link);
    recall += shared / goldSize(link[0]);
  }
  for (const mention of missed) recall += 1 / goldSize(mention);
  return bCubed(precision, pairs.length, recall, pairs.length + missed.length);
}

/** Of several dossiers together. */
export function pooledLinking(scores: readonly BCubed[]): BCubed {
  const sum = (term: (score: BCubed) => number) => scores.reduce((total, score) => total + term(score), 0);
  return bCubed(
    sum(({ precision, found }) => precision * found),
    sum(({ found }) => found),
    sum(({ recall, gold }) => recall * gold),
    sum(({ gold }) => gold),
  );
}

function bCubed(precisionSum: number, found: number, recallSum: number, gold: number): BCubed {
  const precision = found ? precisionSum / found : 0;
  const recall = gold ? recallSum / gold : 1;
  return { f1: harmonic(precision, recall), precision, recall, found, gold };
}

function both([gold, found]: readonly [Mention, Mention]): string {
  return `${gold.id}\n${found.id}`;
}

/** How many items share an item's key. */
function sizes<T>(items: readonly T[], key: (item: T) => string): (item: T) => number {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return (item) => counts.get(key(item)) ?? 0;
}
