/** Who and what the documents name: the list of entities, and what stands under each. Documents in no folder are left out. */
import type { AtPlace, Stretch } from './places';

export type EntityType = 'person' | 'organisation' | 'place' | 'other';

/** By how many mentions, or by how many documents that mention it; the most first. */
export type EntityOrder = 'mentions' | 'documents';

export interface Narrowing {
  /** Words which all have to stand in one of its names, in any order, case and accents; empty for all. */
  readonly filter: string;
  readonly hidden: readonly EntityId[];
}

/** The id names the same entity as long as nothing in its folder changes its name or type. */
export interface EntityId {
  readonly folder: string;
  readonly id: string;
}

/** `Narrowing` to `EntityGroup[]`: by folder, then by type; types without an entity are left out. */
export const entityGroupsRequest = 'concord/entityGroups';

export interface EntityGroup {
  readonly folder: string;
  readonly type: EntityType;
  readonly total: number;
}

/** `EntitiesParams` to `ListedEntity[]`. */
export const entitiesRequest = 'concord/entities';

export interface EntitiesParams extends Narrowing {
  readonly folder: string;
  /** Absent for all. */
  readonly type?: EntityType;
  readonly order: EntityOrder;
  readonly most: number;
}

export interface ListedEntity extends EntityId {
  readonly type: EntityType;
  readonly name: string;
  /** Every other written form, most frequent first; ten at most. */
  readonly aliases: readonly string[];
  readonly mentions: number;
  readonly documents: number;
  /** The first position that a document gives it: `chairman`. */
  readonly title?: string;
  /** Where it is introduced. */
  readonly introduced: AtPlace;
}

/** `EntityId` to `EntityDetails`; null where there is none of that id any more. */
export const entityRequest = 'concord/entity';

export interface EntityDetails {
  readonly posts: readonly Post[];
  /** Most mentions first. */
  readonly documents: readonly MentioningDocument[];
  /** A place for each written form, where it is introduced first. Never empty. */
  readonly forms: readonly (AtPlace & {
    readonly text: string /** With another entity. */;
    readonly shared: boolean;
  })[];
  /** Those it may be the same as. */
  readonly maybe: readonly LikelyEntity[];
}

/** A position that it holds; of a body, also one that somebody else holds there. */
export interface Post {
  readonly title: string;
  /** Absent where it is the entity's own. */
  readonly holder?: string;
  readonly organisation?: string;
  /** EDTF. */
  readonly since?: string;
  /** Never empty. */
  readonly sources: readonly (AtPlace & { readonly path: string })[];
}

export interface MentioningDocument {
  readonly uri: string;
  readonly path: string;
  /** The document's own date, EDTF. */
  readonly date?: string;
  readonly mentions: number;
}

/** `MentionsParams` to `ListedMention[]`, in reading order. */
export const mentionsRequest = 'concord/mentions';

export interface MentionsParams extends EntityId {
  readonly uri: string;
}

export interface ListedMention {
  readonly range: Stretch;
  readonly excerpt: Excerpt;
  /** On one line. */
  readonly sentence: string;
}

/** Words with a little of what stands around them; an ellipsis stands where it was cut. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** `EntityId` to `LikelyEntity[]`: which others it may be the same as, the likeliest first. */
export const likelyRequest = 'concord/likelyEntities';

export interface LikelyEntity extends ListedEntity {
  /** What in the folder speaks for it, one sentence; absent where only names are alike. */
  readonly why?: string;
}

/** `EntityAtParams` to `RankedEntity`, or null where no name of a folder's document stands there. */
export const entityAtRequest = 'concord/entityAt';

export interface EntityAtParams extends AtPlace, Narrowing {
  readonly order: EntityOrder;
}

export interface RankedEntity extends ListedEntity {
  /** How many of its type come before it in the list; absent where it is left out. */
  readonly rank?: number;
}
