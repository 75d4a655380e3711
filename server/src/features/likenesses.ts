/** Other names that a name may be one with, or be told apart from: the likeliest first. */

import type { Entity } from '../entities/across';
import { introductions } from '../entities/introductions';
import type { Folder } from '../index/folder';
import type { Phrase } from '../text/phrase';
import { entityAt, type Placed, placedName } from './at';
import { type EntityHead, headOf } from './entityHead';
import { spoken } from './words';

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
  return likenesses(folder, entity)
    .filter(({ entity: other, why }) => why !== undefined || other.type === entity.type)
    .slice(0, MOST)
    .flatMap(({ entity: other }) => {
      const [introduced] = introductions(folder, other);
      return introduced ? [{ name: other.name, place: placedName(introduced) }] : [];
    });
}

export interface Likely {
  readonly head: EntityHead;
  /** One sentence, for those that the folder itself speaks for. */
  readonly why: string | undefined;
}

/** More than these nobody looks through; whoever wants another one searches for it. */
const MOST_LIKELY = 20;

/** Entities that one may be the same as, the likeliest first; empty where there is none of that id. */
export function likely(folder: Folder, id: string): readonly Likely[] {
  const entity = folder.linked.byId.get(id);
  if (!entity) return [];
  return likenesses(folder, entity)
    .slice(0, MOST_LIKELY)
    .map(({ entity: other, why }) => ({ head: headOf(folder, other), why: why && spoken(why) }));
}

interface Likeness {
  readonly entity: Entity;
  readonly why: Phrase | undefined;
}

/** Those suggested, then those that share a word: of its kind first, then by how many words, then the more mentioned. */
function likenesses(folder: Folder, entity: Entity): readonly Likeness[] {
  const suggested = entity.maybe.flatMap(({ id, why }) => {
    const other = folder.linked.byId.get(id);
    return other ? [{ entity: other, why }] : [];
  });
  const known = new Set([entity, ...suggested.map((one) => one.entity)]);
  const own = wordsOf(entity);
  const alike = folder.linked.entities
    .filter((other) => !known.has(other))
    .map((other) => ({ entity: other, shared: [...wordsOf(other)].filter((word) => own.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort(
      (a, b) =>
        Number(b.entity.type === entity.type) - Number(a.entity.type === entity.type) ||
        b.shared - a.shared ||
        b.entity.mentions.length - a.entity.mentions.length,
    );
  return [...suggested, ...alike.map((one) => ({ entity: one.entity, why: undefined }))];
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
    if (!forms.has(key)) forms.set(key, { name: placed.mention.text, place: placedName(placed) });
  }
  const suggested = entity.maybe.flatMap(({ id }): readonly Other[] => {
    const other = folder.linked.byId.get(id);
    const [first] = other ? introductions(folder, other) : [];
    return other && first ? [{ name: other.name, place: placedName(first) }] : [];
  });
  return [...forms.values(), ...suggested].slice(0, MOST);
}

function wordsOf({ name, aliases }: Entity): ReadonlySet<string> {
  const words = [name, ...aliases].flatMap((form) => form.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []);
  return new Set(words);
}
