/** An entity on one line: what it is called, how often and where it is named, where it is introduced. */
import type { Entity } from '../entities/across';
import { introductions } from '../entities/introductions';
import type { Folder } from '../index/folder';
import type { NameType } from '../recognize/mentions';
import { type Placed, placedName } from './at';

export interface EntityHead {
  readonly id: string;
  readonly type: NameType;
  readonly name: string;
  /** Every other written form, most frequent first; so many at most. */
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly documents: number;
  /** The first position that a document gives it. */
  readonly title: string | undefined;
  readonly introduced: Placed;
}

const MOST_ALIASES = 10;

export function headOf(folder: Folder, entity: Entity): EntityHead {
  const { id, type, name, aliases, mentions, roles } = entity;
  const [introduced] = introductions(folder, entity);
  if (!introduced) throw new Error(`${id} is mentioned nowhere.`);
  return {
    id,
    type,
    name,
    aliases: aliases.slice(0, MOST_ALIASES),
    mentions: mentions.length,
    documents: documentsOf(entity),
    title: roles[0]?.role.title,
    introduced: placedName(introduced),
  };
}

/** How many documents mention it. */
export function documentsOf(entity: Entity): number {
  const known = documentCounts.get(entity) ?? new Set(entity.mentions.map(({ path }) => path)).size;
  documentCounts.set(entity, known);
  return known;
}

const documentCounts = new WeakMap<Entity, number>();
