/** Organisations of different documents that are one: short forms, acronyms, beginnings of a full name. */
import { type Buckets, put } from '../text/buckets';
import { type Join, type Node, representatives } from './node';
import { wordsBeyond } from './organisation-name';
import type { Sets } from './sets';

/** A short name standing alone in its document is what most documents that explain it use it for. */
export function shortForms(nodes: readonly Node[], sets: Sets): readonly Join[] {
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
export function leadingWords(nodes: readonly Node[], sets: Sets): readonly Join[] {
  const names = representatives(nodes, sets, ({ type, keys }) => type === 'organisation' && keys.full);
  const beginnings: Buckets<string, number> = new Map();
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
export function byInitials(nodes: readonly Node[], sets: Sets): readonly Join[] {
  const named: Buckets<string, number> = new Map();
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
