/** Entities that may be one and the same, and what speaks for it: shown to a person, never joined. */

import type { Phrase } from '../text/phrase';
import type { Suggestion } from './across';
import type { Identified } from './ids';
import { loneNames } from './lone-names';
import { sharedPosts } from './shared-post';
import { similarSpellings } from './similar-spelling';

/** Two entities that may be one; `why` holds for either side. */
export interface Likeness {
  readonly a: Identified;
  readonly b: Identified;
  readonly why: Phrase;
}

/**
 * By entity id, ordered by the id suggested; absent where nothing speaks for another. `apart` holds pairs of ids, as
 * `a b`, that are not to be suggested.
 */
export function suggestionsFor(
  entities: readonly Identified[],
  apart: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, readonly Suggestion[]> {
  const byId = new Map<string, Map<string, Suggestion>>();
  const suggest = (to: Identified, other: Identified, why: Phrase) => {
    const of = byId.get(to.id) ?? new Map<string, Suggestion>();
    // The first likeness found is the strongest; one reason is enough to look.
    if (!of.has(other.id)) byId.set(to.id, of.set(other.id, { id: other.id, why }));
  };
  for (const likeness of [sharedPosts, similarSpellings, loneNames])
    for (const { a, b, why } of likeness(entities)) {
      if (apart.has(`${a.id} ${b.id}`)) continue;
      suggest(a, b, why);
      suggest(b, a, why);
    }
  return new Map([...byId].map(([id, of]) => [id, [...of.values()].sort((a, b) => (a.id < b.id ? -1 : 1))] as const));
}
