/** What kind of thing the doubtful names are: what the same name is, by far, in the rest of the folder. */
import type { NameType } from '../recognize/mentions';
import type { Node } from './node';

export type Placed = Omit<Node, 'type'>;

/** Only those that change. */
export function folderTypes(placed: readonly Placed[]): ReadonlyMap<Placed, NameType> {
  const doubted = new Set(placed.filter(({ keys }) => keys.doubtful).map(({ keys }) => keys.main));
  const weights = new Map<string, Map<NameType, number>>();
  for (const { local, keys } of placed) {
    if (!doubted.has(keys.main)) continue;
    const of = weights.get(keys.main) ?? new Map<NameType, number>();
    weights.set(keys.main, of.set(local.type, (of.get(local.type) ?? 0) + keys.certainty));
  }
  const types = new Map<Placed, NameType>();
  for (const node of placed) {
    if (!node.keys.doubtful) continue;
    const own = weights.get(node.keys.main)?.get(node.local.type) ?? 0;
    const [best] = [...(weights.get(node.keys.main) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (best && best[1] > 0 && best[1] >= OUTVOTES * own) types.set(node, best[0]);
  }
  return types;
}

const OUTVOTES = 2;
