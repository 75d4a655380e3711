/** Names: mentions of people, organisations and places found with exactly the gold's bounds. */
import { type Analysis, type Placed, samePlace } from './analysis';
import type { Gold } from './gold';
import { type Agreement, agreement, type Pairing, pair } from './pairing';

/** A name with the entity it belongs to. */
export interface Mention extends Placed {
  readonly id: string;
  readonly type: string;
}

export type NamePairing = Pairing<Mention, Mention>;

const SCORED_TYPES: readonly string[] = ['person', 'organisation', 'place'];

/** By place alone; a name found under another type is paired. */
export function pairNames(gold: Gold, analysis: Analysis): NamePairing {
  const found = analysis.entities.filter(({ type }) => SCORED_TYPES.includes(type));
  return pair(mentionsOf(gold.entities), mentionsOf(found), samePlace);
}

export function scoreNames({ pairs, missed, spurious }: NamePairing): { any: Agreement; typed: Agreement } {
  const [found, gold] = [pairs.length + spurious.length, pairs.length + missed.length];
  const typed = pairs.filter(([expected, name]) => expected.type === name.type);
  return { any: agreement(pairs.length, found, gold), typed: agreement(typed.length, found, gold) };
}

function mentionsOf(entities: Gold['entities']): Mention[] {
  return entities.flatMap(({ id, type, mentions }) => mentions.map((mention) => ({ ...mention, id, type })));
}
