/**
 * Whether two documents tell of the same things at all.
 *
 * In a folder of many stories somebody is charged on Monday in one and on Friday in the next. Only documents that name
 * a person or body in common, and one thing more, are held against each other.
 */
import type { Linked } from '../entities/across';
import type { NameType } from '../recognize/mentions';

/** Reading the folder's entities once for all pairs of its documents. */
const knownCasts = new WeakMap<Linked, ReadonlyMap<string, ReadonlyMap<string, NameType>>>();

export function shareAStory(linked: Linked, a: string, b: string): boolean {
  const casts = knownCasts.get(linked) ?? castsOf(linked);
  knownCasts.set(linked, casts);
  const [x, y] = [casts.get(a), casts.get(b)];
  if (!x || !y) return false;
  const shared = [...x].filter(([id]) => y.has(id));
  // A memo of two lines names one thing, and that has to do.
  return shared.length >= Math.min(2, x.size, y.size) && shared.some(([, type]) => type !== 'place');
}

/** By document, the ids of the people, bodies and places it names. */
function castsOf(linked: Linked): ReadonlyMap<string, ReadonlyMap<string, NameType>> {
  const casts = new Map<string, Map<string, NameType>>();
  for (const { id, type, mentions } of linked.entities)
    for (const { path } of type === 'other' ? [] : mentions) {
      const cast = casts.get(path) ?? new Map<string, NameType>();
      casts.set(path, cast.set(id, type));
    }
  return casts;
}
