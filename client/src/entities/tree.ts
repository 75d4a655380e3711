/** The entities as a tree: folders where several are open, types, entities, what is said of each, and its mentions. */
import type { ListedRuling } from '../../../server/src/protocol/requests/annotations';
import type {
  EntityDetails,
  EntityGroup,
  EntityOrder,
  LikelyEntity,
  ListedEntity,
  ListedMention,
  MentioningDocument,
  Post,
} from '../../../server/src/protocol/requests/entities';

export type EntityNode =
  | { readonly kind: 'folder'; readonly folder: string; readonly name: string; readonly groups: readonly GroupNode[] }
  | GroupNode
  | EntityItem
  | { readonly kind: 'notNames'; readonly rulings: readonly ListedRuling[] }
  | NotNameNode
  | { readonly kind: 'more'; readonly group: GroupNode; readonly left: number }
  | { readonly kind: 'likely'; readonly of: ListedEntity; readonly other: LikelyEntity }
  | { readonly kind: 'posts'; readonly of: ListedEntity; readonly posts: readonly Post[] }
  | PostNode
  | { readonly kind: 'source'; readonly post: PostNode; readonly source: Post['sources'][number] }
  | DocumentNode
  | { readonly kind: 'mention'; readonly document: DocumentNode; readonly mention: ListedMention };

export interface GroupNode {
  readonly kind: 'group';
  readonly group: EntityGroup;
  /** Opened without being asked. */
  readonly opens: boolean;
  /** Under a filter it is another line, so that what was folded up is not in the way. */
  readonly filtered: boolean;
}

export interface EntityItem {
  readonly kind: 'entity';
  readonly entity: ListedEntity;
  readonly hidden: boolean;
  /** What it stands at its place for. */
  readonly order: EntityOrder;
}

/** Words that a person took for no name; a leaf as the view of rulings has it, so that it is taken back as there. */
export interface NotNameNode {
  readonly kind: 'notName';
  readonly sort: 'ruling';
  readonly listed: ListedRuling;
}

export interface PostNode {
  readonly kind: 'post';
  readonly of: ListedEntity;
  readonly post: Post;
}

export interface DocumentNode {
  readonly kind: 'document';
  readonly of: ListedEntity;
  readonly document: MentioningDocument;
}

/** `nameOf` names a folder, where several are open and each is a line; absent otherwise. */
export function rootNodes(
  groups: readonly EntityGroup[],
  filtered: boolean,
  nameOf?: (folder: string) => string,
): readonly EntityNode[] {
  const folders = [...new Set(groups.map(({ folder }) => folder))];
  const nodesIn = (folder: string) =>
    groups
      .filter((group) => group.folder === folder)
      .map((group, index): GroupNode => ({ kind: 'group', group, opens: filtered || index === 0, filtered }));
  if (!nameOf) return folders.flatMap(nodesIn);
  return folders.map((folder) => ({ kind: 'folder', folder, name: nameOf(folder), groups: nodesIn(folder) }));
}

/** None where nothing was taken for no name. */
export function notNames(rulings: readonly ListedRuling[]): readonly EntityNode[] {
  const against = rulings.filter(({ decision }) => decision === 'not-a-name');
  return against.length > 0 ? [{ kind: 'notNames', rulings: against }] : [];
}

export function notNameNodes(rulings: readonly ListedRuling[]): readonly NotNameNode[] {
  return rulings.map((listed) => ({ kind: 'notName', sort: 'ruling', listed }));
}

/** `isHidden`: those that are shown although they were hidden. */
export function entityNodes(
  group: GroupNode,
  entities: readonly ListedEntity[],
  order: EntityOrder,
  isHidden: (entity: ListedEntity) => boolean,
): readonly EntityNode[] {
  const items = entities.map((entity): EntityItem => ({ kind: 'entity', entity, order, hidden: isHidden(entity) }));
  const left = group.group.total - items.length;
  return left > 0 ? [...items, { kind: 'more', group, left }] : items;
}

/** More than these stand under a line of their own, so that the documents stay in sight. */
const MOST_POSTS = 5;

/** Whom it may be first, since that asks for a decision; then its posts, then its documents. */
export function detailNodes(of: ListedEntity, { maybe, posts, documents }: EntityDetails): readonly EntityNode[] {
  return [
    ...maybe.map((other): EntityNode => ({ kind: 'likely', of, other })),
    ...(posts.length > MOST_POSTS ? [{ kind: 'posts' as const, of, posts }] : postNodes(of, posts)),
    ...documents.map((document): DocumentNode => ({ kind: 'document', of, document })),
  ];
}

export function postNodes(of: ListedEntity, posts: readonly Post[]): readonly PostNode[] {
  return posts.map((post): PostNode => ({ kind: 'post', of, post }));
}

export function mentionNodes(document: DocumentNode, mentions: readonly ListedMention[]): readonly EntityNode[] {
  return mentions.map((mention) => ({ kind: 'mention', document, mention }));
}

/** The entity that a line belongs to; absent for folders and types. */
export function entityOf(node: EntityNode): ListedEntity | undefined {
  switch (node.kind) {
    case 'entity':
      return node.entity;
    case 'likely':
    case 'posts':
    case 'post':
    case 'document':
      return node.of;
    case 'source':
      return node.post.of;
    case 'mention':
      return node.document.of;
    default:
      return undefined;
  }
}
