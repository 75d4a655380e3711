/** The entities of a folder: the local entities of every document, clustered. */
import type { NameMention, NameType, RoleMention } from '../recognize/mentions';
import type { Phrase } from '../text/phrase';
import { clustersOf } from './clusters';
import { type Decided, nodeFinder, nodePairs, undecided } from './decided';
import { type Identified, identified } from './ids';
import type { LocalEntity, Reading } from './reading';
import { suggestionsFor } from './suggestions';

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
  readonly why: Phrase;
}

export interface Linked {
  /** Ordered by id. */
  readonly entities: readonly Entity[];
  readonly byId: ReadonlyMap<string, Entity>;
  /** The folder's entity for a document's own one. */
  entityOf(path: string, local: LocalEntity): Entity;
}

/** The order of `readings` does not matter. Grows with the number of local entities, not with its square. */
export function linkFolder(readings: Iterable<Reading>, decided: Decided = undecided): Linked {
  const ordered = [...readings].sort((a, b) => (a.path < b.path ? -1 : 1));
  const clusters = clustersOf(ordered, decided);
  const named = identified(clusters);
  const maybe = suggestionsFor(named, apartIds(named, decided));
  const byPlace = new Map<string, Entity>();
  const entities = named.map(({ locals, ...entity }) => {
    const whole: Entity = { ...entity, maybe: maybe.get(entity.id) ?? [] };
    for (const { path, local } of locals) byPlace.set(placeOf(path, local), whole);
    return whole;
  });
  entities.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    entities,
    byId: new Map(entities.map((entity) => [entity.id, entity])),
    entityOf(path, local) {
      const entity = byPlace.get(placeOf(path, local));
      if (!entity) throw new Error(`${path}: “${local.name}” is no entity of the documents that were linked.`);
      return entity;
    },
  };
}

/** Pairs of entities, both ways, that a person has told apart. */
function apartIds(named: readonly Identified[], { apart }: Decided): ReadonlySet<string> {
  if (apart.length === 0) return new Set();
  const placed = named.flatMap(({ id, locals }) => locals.map((local) => ({ id, ...local })));
  const idAt = (index: number) => placed[index]?.id ?? '';
  const pairs = nodePairs(apart, nodeFinder(placed));
  return new Set(pairs.flatMap(([a, b]) => [`${idAt(a)} ${idAt(b)}`, `${idAt(b)} ${idAt(a)}`]));
}

/** Not the object itself: one reading may stand for two documents of the same content. */
function placeOf(path: string, local: LocalEntity): string {
  return `${local.mentions[0]?.start} ${path}`;
}
