/** What stands under an entity in a list: the posts it holds or has, the documents that mention it, its written forms. */
import type { Entity } from '../entities/across';
import { introductions } from '../entities/introductions';
import type { Folder } from '../index/folder';
import type { NameMention, RoleMention } from '../recognize/mentions';
import { put } from '../text/buckets';
import { overlaps } from '../text/span';
import { type Placed, placedName } from './at';
import { type Likely, likely } from './likenesses';

export interface Post {
  readonly title: string;
  /** Whose it is; `undefined` where it is the entity's own, or nobody is named. */
  readonly holder: string | undefined;
  /** Where it is held; `undefined` where that is the entity itself, or nothing is named. */
  readonly organisation: string | undefined;
  /** EDTF. */
  readonly since: string | undefined;
  /** Where it is said. Never empty. */
  readonly sources: readonly Placed[];
}

export interface MentioningDocument {
  readonly path: string;
  /** The document's own date, EDTF. */
  readonly date: string | undefined;
  /** Never 0. */
  readonly mentions: number;
}

export interface EntityDetails {
  /** In order of path and place, each title once for each holder and organisation. */
  readonly posts: readonly Post[];
  /** Most mentions first. */
  readonly documents: readonly MentioningDocument[];
  /** A place for each written form, where it is introduced first. */
  readonly forms: readonly Form[];
  /** Those it may be the same as, by what in the folder speaks for it. */
  readonly maybe: readonly Likely[];
}

export interface Form extends Placed {
  readonly text: string;
  /** Whether another entity of the folder is written so, too. */
  readonly shared: boolean;
}

/** `undefined` where there is no entity of that id. */
export function entityDetails(folder: Folder, id: string): EntityDetails | undefined {
  const entity = folder.linked.byId.get(id);
  return (
    entity && {
      posts: postsOf(folder, entity),
      documents: mentioning(folder, entity),
      forms: formsOf(folder, entity),
      maybe: likely(folder, id).filter(({ why }) => why !== undefined),
    }
  );
}

/** Its own; of a body, those that others hold there. Each title once for each holder, body and beginning. */
function postsOf(folder: Folder, entity: Entity): readonly Post[] {
  const held = entity.roles.map(({ path, role }) => ({ path, role, holder: undefined, ...bodyOf(folder, path, role) }));
  const given = [...byPath(entity)].flatMap(([path, mentions]) =>
    (folder.reading(path)?.entities ?? []).flatMap((local) =>
      local.roles.flatMap((role) => {
        const { organisation } = role;
        if (!organisation || !mentions.some((mention) => overlaps(mention, organisation))) return [];
        const holder = role.holder && folder.linked.entityOf(path, local).name;
        return [{ path, role, holder, organisation: undefined }];
      }),
    ),
  );
  const posts: Post[] = [];
  for (const { path, role, holder, organisation } of [...held, ...given]) {
    const post = { title: role.title, holder, organisation, since: role.since };
    const source = { path, span: { start: role.start, end: role.end } };
    const at = posts.findIndex((known) => isSamePost(known, post));
    const known = posts[at];
    if (!known) posts.push({ ...post, sources: [source] });
    else posts[at] = { ...known, since: known.since ?? post.since, sources: [...known.sources, source] };
  }
  return posts;
}

/** Where only one of two says since when, it is the same post. */
function isSamePost(a: Omit<Post, 'sources'>, b: Omit<Post, 'sources'>): boolean {
  const keys = [a, b].map(({ title, holder, organisation }) => [title, holder, organisation].join('\n').toLowerCase());
  return keys[0] === keys[1] && (a.since === undefined || b.since === undefined || a.since === b.since);
}

/** By the name it goes by in the folder. */
function bodyOf(folder: Folder, path: string, { organisation }: RoleMention) {
  if (!organisation) return { organisation: undefined };
  const local = folder
    .reading(path)
    ?.entities.find(({ mentions }) => mentions.some((one) => overlaps(one, organisation)));
  return { organisation: local ? folder.linked.entityOf(path, local).name : organisation.text };
}

function mentioning(folder: Folder, entity: Entity): readonly MentioningDocument[] {
  return [...byPath(entity)]
    .map(([path, mentions]) => ({
      path,
      date: folder.reading(path)?.recognized.dateline.date,
      mentions: mentions.length,
    }))
    .sort((a, b) => b.mentions - a.mentions || (a.path < b.path ? -1 : 1));
}

function formsOf(folder: Folder, entity: Entity): readonly Form[] {
  const forms = new Map<string, Form>();
  for (const placed of introductions(folder, entity)) {
    const text = placed.mention.text.replace(/\s+/g, ' ');
    if (!forms.has(text)) forms.set(text, { ...placedName(placed), text, shared: false });
  }
  const others = folder.linked.entities.filter((other) => other !== entity);
  const borne = new Set(others.flatMap(({ name, aliases }) => [name, ...aliases]).filter((text) => forms.has(text)));
  return [...forms.values()].map((form) => ({ ...form, shared: borne.has(form.text) }));
}

/** Each path's mentions, in reading order. */
function byPath({ mentions }: Entity): ReadonlyMap<string, readonly NameMention[]> {
  const found = new Map<string, NameMention[]>();
  for (const { path, mention } of mentions) {
    put(found, path, mention);
  }
  return found;
}
