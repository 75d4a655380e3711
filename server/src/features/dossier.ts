/** An entity's card: name, type, aliases, roles with their sources, mentions by document, where it is introduced. */
import type { Entity, PlacedName, PlacedRole } from '../entities/across';
import { introductions } from '../entities/introductions';
import type { Folder } from '../index/folder';
import { escaped, linked, paragraphs, type UriOf } from './markdown';

/** More than these make a card unreadable; how many are left out is said. */
const MOST_ROLES = 8;
const MOST_DOCUMENTS = 10;

export function dossier(folder: Folder, entity: Entity, uriOf: UriOf): string {
  const { name, type, aliases, maybe } = entity;
  return paragraphs(
    `**${escaped(name)}** · ${type === 'other' ? 'name' : type}`,
    aliases.length > 0 ? `also ${aliases.map((alias) => `*${escaped(alias)}*`).join(', ')}` : undefined,
    rolesOf(folder, entity, uriOf),
    mentionsOf(folder, entity, uriOf),
    ...maybe.map(({ id, why }) => {
      const other = folder.linked.byId.get(id);
      return other && `Possibly the same as **${escaped(other.name)}**: ${escaped(why)}`;
    }),
  );
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
    return `- ${escaped(words)} (${sources.join(', ')})`;
  });
  const over = lines.length - MOST_ROLES;
  return [...lines.slice(0, MOST_ROLES), ...(over > 0 ? [`- and ${over} more roles`] : [])].join('\n');
}

function roleWords({ role }: PlacedRole): string {
  const organisation = role.organisation ? `, ${role.organisation.text}` : '';
  return `${role.title}${organisation}${role.since ? `, since ${role.since}` : ''}`;
}

function mentionsOf(folder: Folder, entity: Entity, uriOf: UriOf): string | undefined {
  const byPath = new Map<string, PlacedName[]>();
  for (const placed of entity.mentions) byPath.set(placed.path, [...(byPath.get(placed.path) ?? []), placed]);
  const documents = [...byPath].flatMap(([path, [first, ...more]]) =>
    first
      ? `${linked(folder, uriOf, { path, span: first.mention })}${more.length > 0 ? ` ×${more.length + 1}` : ''}`
      : [],
  );
  const over = documents.length - MOST_DOCUMENTS;
  const shown = [...documents.slice(0, MOST_DOCUMENTS), ...(over > 0 ? [`and ${over} more`] : [])].join(', ');
  const [introduced] = introductions(folder, entity);
  return paragraphs(
    introduced &&
      `Introduced as “${escaped(introduced.mention.text)}” in ${linked(folder, uriOf, { path: introduced.path, span: introduced.mention })}`,
    `${counted(entity.mentions.length, 'mention')} in ${counted(documents.length, 'document')}: ${shown}`,
  );
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
