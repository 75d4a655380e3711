/** Other names that a name may be one with, or be told apart from: the likeliest first. */

import type { Entity } from '../entities/across';
import { introductions } from '../entities/introductions';
import type { Folder } from '../index/folder';
import { entityAt, type Placed } from './at';

export interface Other {
  readonly name: string;
  /** Where it stands. */
  readonly place: Placed;
}

/** More make a menu that nobody reads. */
const MOST = 5;

/** Entities that the name's own may be one with: those suggested, then those of its kind that share a word with it. */
export function candidates(folder: Folder, { path, span }: Placed): readonly Other[] {
  const entity = entityAt(folder, path, span.start);
  if (!entity) return [];
  const suggested = entity.maybe.flatMap(({ id }) => folder.linked.byId.get(id) ?? []);
  const own = wordsOf(entity);
  const alike = folder.linked.entities
    .filter((other) => other !== entity && other.type === entity.type && !suggested.includes(other))
    .map((other) => ({ other, shared: [...wordsOf(other)].filter((word) => own.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || b.other.mentions.length - a.other.mentions.length);
  return [...suggested, ...alike.map(({ other }) => other)].slice(0, MOST).flatMap((other) => {
    const [introduced] = introductions(folder, other);
    return introduced ? [{ name: other.name, place: placeOf(introduced) }] : [];
  });
}

/** Mentions of the name's entity that are written otherwise, or stand in another document; then those suggested. */
export function otherForms(folder: Folder, { path, span }: Placed): readonly Other[] {
  const entity = entityAt(folder, path, span.start);
  const own = entity?.mentions.find((placed) => placed.path === path && placed.mention.start === span.start);
  if (!entity || !own) return [];
  const forms = new Map<string, Other>();
  for (const placed of entity.mentions) {
    const sameForm = placed.mention.text === own.mention.text;
    if (sameForm && placed.path === path) continue;
    const key = sameForm ? `${placed.path} ` : placed.mention.text;
    if (!forms.has(key)) forms.set(key, { name: placed.mention.text, place: placeOf(placed) });
  }
  const suggested = entity.maybe.flatMap(({ id }): readonly Other[] => {
    const other = folder.linked.byId.get(id);
    const [first] = other ? introductions(folder, other) : [];
    return other && first ? [{ name: other.name, place: placeOf(first) }] : [];
  });
  return [...forms.values(), ...suggested].slice(0, MOST);
}

function wordsOf({ name, aliases }: Entity): ReadonlySet<string> {
  const words = [name, ...aliases].flatMap((form) => form.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []);
  return new Set(words);
}

function placeOf({ path, mention }: { readonly path: string; readonly mention: Placed['span'] }): Placed {
  return { path, span: { start: mention.start, end: mention.end } };
}
