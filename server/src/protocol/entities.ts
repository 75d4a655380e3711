/** Our own requests for the list of entities. */

import { entityDetails, type Post as PostFound } from '../features/entityDetails';
import type { EntityHead } from '../features/entityHead';
import { entityGroups, entityList, rankedAt } from '../features/entityList';
import { type Likely, likely } from '../features/likenesses';
import { mentionsIn } from '../features/mentions';
import { toLocation, toOffset, toRange } from './convert';
import { openAt } from './decisions';
import type { Documents, OpenFolder } from './documents';
import {
  type EntitiesParams,
  type EntityAtParams,
  type EntityDetails,
  type EntityGroup,
  type EntityId,
  entitiesRequest,
  entityAtRequest,
  entityGroupsRequest,
  entityRequest,
  type LikelyEntity,
  type ListedEntity,
  type ListedMention,
  likelyRequest,
  type MentionsParams,
  mentionsRequest,
  type Narrowing,
  type Post,
  type RankedEntity,
} from './requests/entities';
import { type Handler, ownRow } from './row';

export const entityHandlers: readonly Handler[] = [
  ownRow(entityGroupsRequest, (documents, narrowing: Narrowing): readonly EntityGroup[] =>
    openFolders(documents).flatMap((open) =>
      entityGroups(open.folder, narrowingIn(open, narrowing)).map((group) => ({ folder: uriOf(open), ...group })),
    ),
  ),
  ownRow(entitiesRequest, (documents, params: EntitiesParams): readonly ListedEntity[] => {
    const open = openAt(documents, params.folder);
    const { type, order, most } = params;
    return entityList(open.folder, type, order, narrowingIn(open, params), most).map((head) => listed(open, head));
  }),
  ownRow(entityRequest, (documents, { folder, id }: EntityId): EntityDetails | null => {
    const open = openAt(documents, folder);
    const details = entityDetails(open.folder, id);
    if (!details) return null;
    return {
      posts: details.posts.map((post) => postAnswer(open, post)),
      documents: details.documents.map(({ path, date, mentions }) => ({
        uri: open.uriOf(path),
        path,
        mentions,
        ...(date !== undefined && { date }),
      })),
      forms: details.forms.map(({ text, shared, ...place }) => ({ text, shared, ...toLocation(open, place) })),
      maybe: details.maybe.map((one) => likelyAnswer(open, one)),
    };
  }),
  ownRow(mentionsRequest, (documents, { folder, id, uri }: MentionsParams): readonly ListedMention[] => {
    const open = openAt(documents, folder);
    const path = documents.homeOf(uri)?.path ?? '';
    return mentionsIn(open.folder, id, path).map(({ span, excerpt, sentence }) => ({
      range: toRange({ ...open, path }, span),
      excerpt,
      sentence,
    }));
  }),
  ownRow(likelyRequest, (documents, { folder, id }: EntityId): readonly LikelyEntity[] => {
    const open = openAt(documents, folder);
    return likely(open.folder, id).map((one) => likelyAnswer(open, one));
  }),
  ownRow(entityAtRequest, (documents, params: EntityAtParams): RankedEntity | null => {
    const found = documents.find(params.uri);
    if (!found || found.alone) return null;
    const offset = toOffset(found, params.range.start);
    const ranked = rankedAt(found.folder, found.path, offset, params.order, narrowingIn(found, params));
    if (!ranked) return null;
    return { ...listed(found, ranked.head), ...(ranked.rank !== undefined && { rank: ranked.rank }) };
  }),
];

/** A document in no folder is a folder to itself, and none to look through. */
export function openFolders(documents: Documents): readonly OpenFolder[] {
  return documents.all().filter(({ alone }) => !alone);
}

/** As the client names it. */
export function uriOf(open: OpenFolder): string {
  return open.uriOf('').replace(/\/$/, '');
}

function narrowingIn(open: OpenFolder, { filter, hidden }: Narrowing) {
  const here = uriOf(open);
  return { filter, hidden: new Set(hidden.filter(({ folder }) => folder === here).map(({ id }) => id)) };
}

function listed(open: OpenFolder, { title, introduced, ...head }: EntityHead): ListedEntity {
  return {
    folder: uriOf(open),
    ...head,
    ...(title !== undefined && { title }),
    introduced: toLocation(open, introduced),
  };
}

function likelyAnswer(open: OpenFolder, { head, why }: Likely): LikelyEntity {
  return { ...listed(open, head), ...(why !== undefined && { why }) };
}

function postAnswer(open: OpenFolder, { title, holder, organisation, since, sources }: PostFound): Post {
  return {
    title,
    ...(holder !== undefined && { holder }),
    ...(organisation !== undefined && { organisation }),
    ...(since !== undefined && { since }),
    sources: sources.map((source) => ({ path: source.path, ...toLocation(open, source) })),
  };
}
