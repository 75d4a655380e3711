/** A lone surname or given name, and the few in the folder who bear it: "Ruiz" beside Ana Ruiz of another document. */

import { type Buckets, put } from '../text/buckets';
import { phrase } from '../text/phrase';
import type { Identified } from './ids';
import { personWords } from './person-name';
import type { Likeness } from './suggestions';

/** Beyond this a name is too common for its bearers to be worth offering. */
const MOST_BEARERS = 3;

export function loneNames(entities: readonly Identified[]): readonly Likeness[] {
  const bearers: Buckets<string, Identified> = new Map();
  const lone: { readonly entity: Identified; readonly word: string }[] = [];
  for (const entity of entities) {
    if (entity.type !== 'person') continue;
    const words = personWords(entity.name);
    if (words.length === 1) lone.push({ entity, word: words[0] ?? '' });
    else for (const word of new Set(words)) put(bearers, word, entity);
  }
  return lone.flatMap(({ entity, word }) => {
    const named = bearers.get(word) ?? [];
    if (named.length > MOST_BEARERS) return [];
    return named.map((bearer) => ({
      a: entity,
      b: bearer,
      why:
        named.length === 1
          ? phrase('“{0}” may be short for {1}, the only one in the folder with that name.', entity.name, bearer.name)
          : phrase('“{0}” may be short for {1}.', entity.name, bearer.name),
    }));
  });
}
