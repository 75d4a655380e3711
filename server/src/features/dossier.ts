/** An entity's card: name, type, aliases, roles with their sources, mentions by document, where it is introduced. */
import type { Entity, PlacedRole } from '../entities/across';
import { introductions } from '../entities/introductions';
import type { Folder } from '../index/folder';
import type { NameType } from '../recognize/mentions';
import { bucketsBy } from '../text/buckets';
import { escaped, linked, paragraphs, type UriOf } from './markdown';
import { listed, spoken, t } from './words';

/** More than these make a card unreadable; how many are left out is said. */
const MOST_ROLES = 8;
const MOST_DOCUMENTS = 10;

export function dossier(folder: Folder, entity: Entity, uriOf: UriOf): string {
  const { name, type, aliases, maybe } = entity;
  return paragraphs(
    headOf(`**${escaped(name)}**`, type),
    aliases.length > 0 ? t('also {0}', listed(aliases.map((alias) => `*${escaped(alias)}*`))) : undefined,
    rolesOf(folder, entity, uriOf),
    mentionsOf(folder, entity, uriOf),
    ...maybe.map(({ id, why }) => {
      const other = folder.linked.byId.get(id);
      return other && t('Possibly the same as {0}: {1}', `**${escaped(other.name)}**`, escaped(spoken(why)));
    }),
  );
}

function headOf(name: string, type: NameType): string {
  switch (type) {
    case 'person':
      return t('{0} · person', name);
    case 'organisation':
      return t('{0} · organisation', name);
    case 'place':
      return t('{0} · place', name);
    case 'other':
      return t('{0} · name', name);
  }
}

/** Each title once for each organisation, with every place that gives it. */
function rolesOf(folder: Folder, { roles }: Entity, uriOf: UriOf): string | undefined {
  const byTitle = new Map<string, { readonly words: string; readonly places: readonly PlacedRole[] }>();
  for (const placed of roles) {
    const words = roleWords(placed);
    const key = words.toLowerCase();
    byTitle.set(key, {
      words: byTitle.get(key)?.words ?? words,
      places: [...(byTitle.get(key)?.places ?? []), placed],
    });
  }
  const lines = [...byTitle.values()].map(({ words, places }) => {
    const sources = places.map(({ path, role }) => linked(folder, uriOf, { path, span: role }));
    return `- ${escaped(words)} (${listed(sources)})`;
  });
  const over = lines.length - MOST_ROLES;
  return [
    ...lines.slice(0, MOST_ROLES),
    ...(over > 0 ? [`- ${over === 1 ? t('and 1 more role') : t('and {0} more roles', over)}`] : []),
  ].join('\n');
}

function roleWords({ role }: PlacedRole): string {
  const post = role.organisation ? t('{0}, {1}', role.title, role.organisation.text) : role.title;
  return role.since ? t('{0}, since {1}', post, role.since) : post;
}

function mentionsOf(folder: Folder, entity: Entity, uriOf: UriOf): string | undefined {
  const byPath = bucketsBy(entity.mentions, ({ path }) => path);
  const documents = [...byPath].flatMap(([path, [first, ...more]]) =>
    first
      ? `${linked(folder, uriOf, { path, span: first.mention })}${more.length > 0 ? ` ×${more.length + 1}` : ''}`
      : [],
  );
  const over = documents.length - MOST_DOCUMENTS;
  const shown = listed([...documents.slice(0, MOST_DOCUMENTS), ...(over > 0 ? [t('and {0} more', over)] : [])]);
  const [introduced] = introductions(folder, entity);
  return paragraphs(
    introduced &&
      t(
        'Introduced as “{0}” in {1}',
        escaped(introduced.mention.text),
        linked(folder, uriOf, { path: introduced.path, span: introduced.mention }),
      ),
    counted(entity.mentions.length, documents.length, shown),
  );
}

function counted(mentions: number, documents: number, places: string): string {
  if (mentions === 1) return t('1 mention in 1 document: {0}', places);
  if (documents === 1) return t('{0} mentions in 1 document: {1}', mentions, places);
  return t('{0} mentions in {1} documents: {2}', mentions, documents, places);
}
