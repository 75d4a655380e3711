/**
 * Local entities gathered into clusters, by keys and in stages.
 *
 * A stage decides on what the stages before it left and joins afterwards, so the order of the documents
 * never shows. Two full names that differ are never joined: what speaks for it is a suggestion.
 */
import type { NameType } from '../recognize/mentions';
import { type Buckets, put } from './buckets';
import { type Keys, keysOf } from './keys';
import { wordsBeyond } from './organisation-name';
import { isFuller, surnameAt } from './person-name';
import type { LocalEntity, Reading } from './reading';
import { type Sets, setsOf } from './sets';
import { titleKey } from './titles';

export interface PlacedEntity {
  readonly path: string;
  readonly local: LocalEntity;
}

export interface Cluster {
  readonly type: NameType;
  /** Never empty; by path, then in the order of their documents. */
  readonly locals: readonly PlacedEntity[];
}

interface Node extends PlacedEntity {
  readonly type: NameType;
  readonly keys: Keys;
}

type Join = readonly [number, number];

/** `readings` ordered by path. In the order of the clusters' first mentions. */
export function clustersOf(readings: readonly Reading[]): readonly Cluster[] {
  const placed = readings.flatMap(({ path, entities }) =>
    entities.map((local) => ({ path, local, keys: keysOf(local) })),
  );
  const types = folderTypes(placed);
  const nodes = placed.map((node) => {
    const { path, local, keys } = node;
    return { path, local, keys, type: types.get(node) ?? local.type };
  });
  const sets = setsOf(nodes.length);
  // The first pass over fuller names settles the middle names; initials can then mean one person.
  for (const stage of [sameName, fullerPerson, fullerPerson, shortForms, leadingWords, byInitials, surnameWithRole])
    for (const [a, b] of stage(nodes, sets)) sets.join(a, b);
  const clusters = new Map<number, PlacedEntity[]>();
  nodes.forEach(({ path, local }, index) => {
    const of = sets.of(index);
    const cluster = clusters.get(of);
    if (cluster) cluster.push({ path, local });
    else clusters.set(of, [{ path, local }]);
  });
  return [...clusters].map(([first, locals]) => ({ type: nodes[first]?.type ?? 'other', locals }));
}

type Placed = Omit<Node, 'type'>;

/** The kinds of the doubtful: what the same name is, by far, in the rest of the folder. */
function folderTypes(placed: readonly Placed[]): ReadonlyMap<Placed, NameType> {
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

/** One key, one thing. A lone word is not enough for a person whose full name somebody in the folder bears. */
function sameName(nodes: readonly Node[]): readonly Join[] {
  const borne = new Set(
    nodes.filter(({ type, keys }) => type === 'person' && keys.full).flatMap(({ keys }) => keys.main.split(' ')),
  );
  const buckets: Buckets<number> = new Map();
  nodes.forEach(({ type, keys }, index) => {
    if (keys.generic) return;
    if (type !== 'person' || keys.full || !borne.has(keys.main)) put(buckets, `${type} ${keys.main}`, index);
    for (const key of keys.further) put(buckets, `${type} ${key}`, index);
  });
  return chained(buckets);
}

function chained(buckets: Buckets<number>): readonly Join[] {
  return [...buckets.values()].flatMap((bucket) => bucket.map((index) => [bucket[0] ?? index, index] as const));
}

/** "Ana Ruiz" for "Maria Ana Ruiz", where only one fuller name is in the folder. */
function fullerPerson(nodes: readonly Node[], sets: Sets): readonly Join[] {
  const names = representatives(nodes, sets, ({ type, keys }) => type === 'person' && keys.full);
  const long: Buckets<number> = new Map();
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

/** One node for each full name, the first of the folder. */
function representatives(
  nodes: readonly Node[],
  sets: Sets,
  wanted: (node: Node) => boolean,
): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  nodes.forEach((node, index) => {
    if (!wanted(node)) return;
    const { main, further } = node.keys;
    if (!first.has(main)) first.set(main, sets.of(index));
    for (const key of further) if (!first.has(key)) first.set(key, sets.of(index));
  });
  return first;
}

/** A short name standing alone in its document is what most documents that explain it use it for. */
function shortForms(nodes: readonly Node[], sets: Sets): readonly Join[] {
  const uses = new Map<string, Map<number, number>>();
  nodes.forEach(({ type, keys }, index) => {
    if (type === 'person') return;
    for (const key of keys.short) {
      const of = uses.get(`${type} ${key}`) ?? new Map<number, number>();
      uses.set(`${type} ${key}`, of.set(sets.of(index), (of.get(sets.of(index)) ?? 0) + 1));
    }
  });
  const joins: Join[] = [];
  nodes.forEach(({ type, keys }, index) => {
    if (type === 'person' || keys.generic) return;
    const of = uses.get(`${type} ${keys.main}`);
    const meant = of && chosen(of);
    if (meant !== undefined && meant !== sets.of(index)) joins.push([index, meant]);
  });
  return joins;
}

/** The one with more uses than all others together. */
function chosen(uses: ReadonlyMap<number, number>): number | undefined {
  const total = [...uses.values()].reduce((sum, count) => sum + count, 0);
  return [...uses].find(([, count]) => count * 2 > total)?.[0];
}

/** "Acme Primary" for "Acme Primary School": two words or more with which one full name of the folder begins. */
function leadingWords(nodes: readonly Node[], sets: Sets): readonly Join[] {
  const names = representatives(nodes, sets, ({ type, keys }) => type === 'organisation' && keys.full);
  const beginnings: Buckets<number> = new Map();
  for (const [key, at] of names) {
    const words = key.split(' ');
    for (let length = 2; length < words.length; length++)
      if (wordsBeyond(words, words.slice(0, length)) !== undefined)
        put(beginnings, words.slice(0, length).join(' '), at);
  }
  return [...names].flatMap(([key, at]): readonly Join[] => {
    const [only, second] = beginnings.get(key) ?? [];
    return only === undefined || second !== undefined ? [] : [[at, only]];
  });
}

/** An acronym that no document explains, where one full name of the folder has its initials. */
function byInitials(nodes: readonly Node[], sets: Sets): readonly Join[] {
  const named: Buckets<number> = new Map();
  nodes.forEach(({ keys }, index) => {
    for (const initials of keys.initials) put(named, initials, index);
  });
  const joins: Join[] = [];
  nodes.forEach(({ type, keys }, index) => {
    if (type !== 'organisation' || !keys.acronym || keys.main.length < 3) return;
    const candidates = new Set((named.get(keys.main) ?? []).map(sets.of));
    const [only] = candidates;
    if (candidates.size === 1 && only !== undefined) joins.push([index, only]);
  });
  return joins;
}

/** A lone surname is the only bearer of it in the folder who holds the same position. */
function surnameWithRole(nodes: readonly Node[], sets: Sets): readonly Join[] {
  const holders: Buckets<number> = new Map();
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
