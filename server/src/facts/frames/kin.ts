/**
 * Frames that tell one fact from two sides: what is sold was bought, and what was paid is what it cost.
 *
 * Not one frame: "paid a fine" and "the cost of the inquiry" are two things. That both are told counts for something
 * where the figures are of one kind and the sentences alike otherwise.
 */
import { put } from '../../text/buckets';

const KIN: readonly (readonly string[])[] = [
  ['cost', 'pay', 'acquire', 'budget', 'build'],
  ['damage', 'loss', 'cost'],
  ['approve', 'support', 'vote'],
  ['discover', 'recover', 'rescue'],
  ['aboard', 'passenger', 'crew', 'ship', 'sail', 'aircraft'],
  ['employ', 'hire', 'union', 'strike'],
  ['begin', 'open'],
  ['end', 'close'],
  ['fraud', 'rob', 'loss'],
  ['compensate', 'pay', 'damage'],
  ['subsidy', 'grant', 'fund', 'donate'],
  ['invest', 'fund', 'cost'],
];

const groups = new Map<string, number[]>();
for (const [i, group] of KIN.entries()) for (const frame of group) put(groups, frame, i);

/** The groups that it belongs to: two frames that share one are kin. */
export function kinOf(frame: string): readonly number[] {
  return groups.get(frame) ?? [];
}

export function areKin(a: string, b: string): boolean {
  return kinOf(a).some((group) => kinOf(b).includes(group));
}
