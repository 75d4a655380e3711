/** The entities of a folder: the local entities of every document, clustered. */
import type { NameMention, NameType, RoleMention } from '../recognize/mentions';
import type { LocalEntity, Reading } from './reading';

/** One thing in the world, as far as the folder tells. */
export interface Entity {
  /** `type/name` in lower case with hyphens, numbered where two share it; the same for the same folder. */
  readonly id: string;
  readonly type: NameType;
  /** The fullest name the folder uses. */
  readonly name: string;
  /** Every other written form, most frequent first. */
  readonly aliases: readonly string[];
  /** By document path, then in reading order. Never empty. */
  readonly mentions: readonly PlacedName[];
  readonly roles: readonly PlacedRole[];
  /** Entities that may be the same one; a person decides. */
  readonly maybe: readonly Suggestion[];
}

export interface PlacedName {
  readonly path: string;
  readonly mention: NameMention;
}

export interface PlacedRole {
  readonly path: string;
  readonly role: RoleMention;
}

export interface Suggestion {
  readonly id: string;
  /** One sentence: what speaks for it. */
  readonly why: string;
}

export interface Linked {
  /** Ordered by id. */
  readonly entities: readonly Entity[];
  readonly byId: ReadonlyMap<string, Entity>;
  /** The folder's entity for a document's own one. */
  entityOf(path: string, local: LocalEntity): Entity;
}

/** The order of `readings` does not matter. Grows with the number of local entities, not with its square. */
export function linkFolder(readings: Iterable<Reading>): Linked {
  const entities = [...readings].flatMap(({ path, entities: locals }) =>
    locals.map((local, index) => ({
      id: `${local.type}/${path}-${index}`,
      type: local.type,
      name: local.name,
      aliases: local.defined,
      mentions: local.mentions.map((mention) => ({ path, mention })),
      roles: local.roles.map((role) => ({ path, role })),
      maybe: [],
      local,
    })),
  );
  const of = new Map<LocalEntity, Entity>(entities.map((entity) => [entity.local, entity]));
  return {
    entities,
    byId: new Map(entities.map((entity) => [entity.id, entity])),
    entityOf: (_, local) => of.get(local) as Entity,
  };
}
