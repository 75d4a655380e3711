/**
 * Whether two documents tell of the same things at all.
 *
 * In a folder of many stories somebody is charged on Monday in one and on Friday in the next. Only documents that name
 * a person or body in common, or several places, are held against each other.
 */
import type { Linked } from '../entities/across';
import type { NameType } from '../recognize/mentions';

/** What is named in more documents than this, and in more than one of ten, is no sign of a common story. */
const COMMON = 20;
/** So many things in common are one, however common each is. */
const SEVERAL = 3;

interface Casts {
  /** By document, the ids of the people, bodies and places it names. */
  readonly named: ReadonlyMap<string, ReadonlyMap<string, NameType>>;
  /** In how many documents each id is named. */
  readonly spread: ReadonlyMap<string, number>;
}

/** The folder's entities are gone through once for all pairs of its documents. */
const knownCasts = new WeakMap<Linked, Casts>();

export function shareAStory(linked: Linked, a: string, b: string): boolean {
  const casts = knownCasts.get(linked) ?? castsOf(linked);
  knownCasts.set(linked, casts);
  const [x, y] = [casts.named.get(a), casts.named.get(b)];
  if (!x || !y) return false;
  const shared = [...x].filter(([id]) => y.has(id));
  const most = Math.max(COMMON, casts.named.size / 10);
  const telling = shared.filter(([id]) => (casts.spread.get(id) ?? 0) <= most);
  return shared.length >= SEVERAL || telling.length > 1 || telling.some(([, type]) => type !== 'place');
}

function castsOf(linked: Linked): Casts {
  const named = new Map<string, Map<string, NameType>>();
  const spread = new Map<string, number>();
  for (const { id, type, mentions } of linked.entities) {
    if (type === 'other') continue;
    const paths = new Set(mentions.map(({ path }) => path));
    spread.set(id, paths.size);
    for (const path of paths) {
      const cast = named.get(path) ?? new Map<string, NameType>();
      named.set(path, cast.set(id, type));
    }
  }
  return { named, spread };
}
