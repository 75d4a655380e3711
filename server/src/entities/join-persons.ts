/** Persons of different documents that are one: a fuller writing of the name, or a lone surname with the same post. */
import { type Buckets, put } from '../text/buckets';
import { type Join, type Node, representatives } from './node';
import { isFuller, surnameAt } from './person-name';
import type { Sets } from './sets';
import { titleKey } from './titles';

/** "Ana Ruiz" for "Maria Ana Ruiz", where only one fuller name is in the folder. */
export function fullerPerson(nodes: readonly Node[], sets: Sets): readonly Join[] {
  const names = representatives(nodes, sets, ({ type, keys }) => type === 'person' && keys.full);
  const long: Buckets<string, number> = new Map();
  for (const [key, at] of names) for (const pair of pairsOf(key.split(' '))) put(long, pair, at);
  const joins: Join[] = [];
  for (const [key, at] of names) {
    const words = key.split(' ');
    const near = (long.get(`${words[0]} ${words.at(-1)}`) ?? []).filter((index) => sets.of(index) !== sets.of(at));
    const isFullerName = (full: string) => isFuller(full.split(' '), words);
    const fuller = new Set(near.filter((index) => fullKeys(nodes[index]).some(isFullerName)).map(sets.of));
    if (fuller.size === 1) for (const index of fuller) joins.push([at, index]);
  }
  return joins;
}

/** What a shorter writing may begin and end with: any two words in order, the first of them in full or as its initial. */
function pairsOf(words: readonly string[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  const few = words.slice(0, MOST_WORDS);
  few.forEach((first, index) => {
    for (const last of few.slice(index + 1)) pairs.add(`${first} ${last}`).add(`${first.charAt(0)} ${last}`);
  });
  return pairs;
}

/** Longer names are titles and lists run together. */
const MOST_WORDS = 6;

function fullKeys(node: Node | undefined): readonly string[] {
  return node ? [node.keys.main, ...node.keys.further] : [];
}

/** A lone surname is the only bearer of it in the folder who holds the same position. */
export function surnameWithRole(nodes: readonly Node[], sets: Sets): readonly Join[] {
  const holders: Buckets<string, number> = new Map();
  const surnameRoles = (node: Node) => {
    if (node.local.roles.length === 0) return [];
    const words = node.keys.main.split(' ');
    const surname = words[surnameAt(words)] ?? '';
    return node.local.roles.map((role) => `${surname} ${titleKey(role.title)}`);
  };
  nodes.forEach((node, index) => {
    if (node.type !== 'person' || !node.keys.full) return;
    for (const key of surnameRoles(node)) put(holders, key, index);
  });
  const joins: Join[] = [];
  nodes.forEach((node, index) => {
    if (node.type !== 'person' || node.keys.full) return;
    const candidates = new Set(surnameRoles(node).flatMap((key) => (holders.get(key) ?? []).map(sets.of)));
    const [only] = candidates;
    if (candidates.size === 1 && only !== undefined) joins.push([index, only]);
  });
  return joins;
}
