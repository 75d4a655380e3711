/**
 * Two names, one post: "Wei Lanfen" and "Grace Wei", both chief executive of the same company.
 *
 * The names share a surname, or a given name and the beginning of a surname. A post that many hold
 * ("member", "analyst") tells nothing, nor do two who stand side by side in one document.
 */

import { type Buckets, put } from '../text/buckets';
import { phrase } from '../text/phrase';
import type { PlacedRole } from './across';
import type { Identified } from './ids';
import { personWords, surnameAt } from './person-name';
import type { Likeness } from './suggestions';
import { isHeldByMany, titleKey } from './titles';

interface Holder {
  readonly entity: Identified;
  readonly role: PlacedRole;
  /** The entity of the body the post belongs to. */
  readonly body: Identified | undefined;
}

const MOST_HOLDERS = 20;
const BEGINNING = 3;

export function sharedPosts(entities: readonly Identified[]): readonly Likeness[] {
  const bodies = bodiesOf(entities);
  const posts: Buckets<string, Holder> = new Map();
  for (const entity of entities) {
    if (entity.type !== 'person') continue;
    for (const role of entity.roles) {
      const title = titleKey(role.role.title);
      if (isHeldByMany(title)) continue;
      const { organisation } = role.role;
      const body = organisation && bodies.get(placeKey(role.path, organisation.start));
      for (const name of sharableNames(entity.name)) put(posts, `${name} ${title}`, { entity, role, body });
    }
  }
  return [...posts.values()].flatMap((holders) => (holders.length > MOST_HOLDERS ? [] : likenesses(holders)));
}

/** "diaz" for Ana Diaz; "ana dia…" for a surname that takes endings. */
function sharableNames(name: string): readonly string[] {
  const words = personWords(name);
  if (words.length < 2) return [];
  const surname = words[surnameAt(words)] ?? '';
  return [surname, `${words[0]} ${surname.slice(0, BEGINNING)}…`];
}

function likenesses(holders: readonly Holder[]): readonly Likeness[] {
  return holders.flatMap((a) =>
    holders.flatMap((b) => {
      if (a.entity.id >= b.entity.id || sideBySide(a.entity, b.entity) || !sameBody(a, b)) return [];
      const body = a.body ?? b.body;
      const [names, { title }] = [[a.entity.name, b.entity.name], a.role.role];
      const why = body
        ? phrase('{0} are both {1} of {2}.', names, title, body.name)
        : phrase('{0} are both {1}.', names, title);
      return [{ a: a.entity, b: b.entity, why }];
    }),
  );
}

function sideBySide(a: Identified, b: Identified): boolean {
  const paths = new Set(a.locals.map(({ path }) => path));
  return b.locals.some(({ path }) => paths.has(path));
}

/** The same where both are named; else one document speaks of the other's. */
function sameBody(a: Holder, b: Holder): boolean {
  if (a.body && b.body) return a.body === b.body;
  const [body, path] = a.body ? [a.body, b.role.path] : [b.body, a.role.path];
  return body === undefined || body.locals.some((local) => local.path === path);
}

/** The entities that posts belong to, by the place where the text names them. */
function bodiesOf(entities: readonly Identified[]): ReadonlyMap<string, Identified> {
  const wanted = new Set(
    entities.flatMap(({ roles }) =>
      roles.flatMap(({ path, role }) => (role.organisation ? [placeKey(path, role.organisation.start)] : [])),
    ),
  );
  const bodies = new Map<string, Identified>();
  for (const entity of entities) {
    if (entity.type === 'person') continue;
    for (const { path, mention } of entity.mentions) {
      const key = placeKey(path, mention.start);
      if (wanted.has(key)) bodies.set(key, entity);
    }
  }
  return bodies;
}

function placeKey(path: string, start: number): string {
  return `${start} ${path}`;
}
