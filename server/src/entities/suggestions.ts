/** Entities that may be one and the same, and what speaks for it: shown to a person, never joined. */
import type { Suggestion } from './across';
import type { Identified } from './ids';

/** By entity id; absent where nothing speaks for another. */
export function suggestionsFor(_entities: readonly Identified[]): ReadonlyMap<string, readonly Suggestion[]> {
  return new Map();
}
