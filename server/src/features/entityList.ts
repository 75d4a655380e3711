/** The folder's entities as a list to look through: by type, the weightiest first, narrowed by words of their names. */
import { nameTypes } from '../annotations/rulings';
import type { Entity } from '../entities/across';
import { plain } from '../entities/folded';
import type { Folder } from '../index/folder';
import type { NameType } from '../recognize/mentions';
import { entityAt } from './at';
import { documentsOf, type EntityHead, headOf } from './entityHead';

/** What weighs. */
export type EntityOrder = 'mentions' | 'documents';

export interface Narrowing {
  /** Words which all have to stand in the name or in one and the same other name, in any order, case and accents. */
  readonly filter: string;
  /** Ids of entities to leave out. */
  readonly hidden: ReadonlySet<string>;
}

export interface EntityGroup {
  readonly type: NameType;
  /** Never 0. */
  readonly total: number;
}

/** Types without an entity are left out. */
export function entityGroups(folder: Folder, narrowing: Narrowing): readonly EntityGroup[] {
  const shown = narrowed(folder, narrowing);
  return nameTypes
    .map((type) => ({ type, total: shown.filter((entity) => entity.type === type).length }))
    .filter(({ total }) => total > 0);
}

/** Of one type, or of all; the first `most`. */
export function entityList(
  folder: Folder,
  type: NameType | undefined,
  order: EntityOrder,
  narrowing: Narrowing,
  most: number,
): readonly EntityHead[] {
  return narrowed(folder, narrowing)
    .filter((entity) => type === undefined || entity.type === type)
    .sort(by[order])
    .slice(0, most)
    .map((entity) => headOf(folder, entity));
}

export interface Ranked {
  readonly head: EntityHead;
  /** How many of its type come before it in the list; `undefined` where it is left out. */
  readonly rank: number | undefined;
}

/** The entity at a place; `undefined` where no name stands. */
export function rankedAt(
  folder: Folder,
  path: string,
  offset: number,
  order: EntityOrder,
  narrowing: Narrowing,
): Ranked | undefined {
  const entity = entityAt(folder, path, offset);
  if (!entity) return undefined;
  const shown = narrowed(folder, narrowing).filter(({ type }) => type === entity.type);
  const before = shown.filter((other) => by[order](other, entity) < 0);
  return { head: headOf(folder, entity), rank: shown.includes(entity) ? before.length : undefined };
}

/** The one that weighs the same in the order asked for is weighed in the other, then by name. */
const by: Readonly<Record<EntityOrder, (a: Entity, b: Entity) => number>> = {
  mentions: (a, b) => byMentions(a, b) || byDocuments(a, b) || byName(a, b),
  documents: (a, b) => byDocuments(a, b) || byMentions(a, b) || byName(a, b),
};

function byMentions(a: Entity, b: Entity): number {
  return b.mentions.length - a.mentions.length;
}

function byDocuments(a: Entity, b: Entity): number {
  return documentsOf(b) - documentsOf(a);
}

function byName(a: Entity, b: Entity): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

function narrowed(folder: Folder, { filter, hidden }: Narrowing): Entity[] {
  const wanted = plain(filter).split(/\s+/).filter(Boolean);
  return folder.linked.entities.filter((entity) => !hidden.has(entity.id) && bears(entity, wanted));
}

function bears(entity: Entity, wanted: readonly string[]): boolean {
  return wanted.length === 0 || namesOf(entity).some((name) => wanted.every((word) => name.includes(word)));
}

/** Folded once, since a filter is asked again at every letter. */
function namesOf(entity: Entity): readonly string[] {
  const known = foldedNames.get(entity) ?? [entity.name, ...entity.aliases].map(plain);
  foldedNames.set(entity, known);
  return known;
}

const foldedNames = new WeakMap<Entity, readonly string[]>();
