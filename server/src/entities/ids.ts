/** Clusters made entities: named by their fullest form, with their aliases, mentions, roles, and an id. */
import type { NameMention } from '../recognize/mentions';
import type { Entity, PlacedName } from './across';
import type { Cluster } from './clusters';
import { fold } from './folded';
import type { PlacedEntity } from './node';
import { fullestOf } from './within';

export type Identified = Omit<Entity, 'maybe'> & { readonly locals: readonly PlacedEntity[] };

/** In the order given; an id that is taken gets a number. */
export function identified(clusters: readonly Cluster[]): readonly Identified[] {
  const taken = new Map<string, number>();
  return clusters.map(({ type, name: ruled, locals }) => {
    const mentions = locals
      .flatMap(({ path, local }) => local.mentions.map((mention) => ({ path, mention })))
      .sort(byPlace);
    const written = mentions.map(({ mention }) => mention);
    const name = ruled ?? fullestOf(type, written);
    const slug = `${type}/${fold(name).replace(/ /g, '-')}`;
    const id = freeId(slug, taken);
    return {
      id,
      type,
      name,
      aliases: aliasesOf(name, written),
      mentions,
      roles: locals.flatMap(({ path, local }) => local.roles.map((role) => ({ path, role }))),
      locals,
    };
  });
}

/** `taken`: each id given, with the last number tried behind it. */
function freeId(slug: string, taken: Map<string, number>): string {
  let number = taken.get(slug) ?? 0;
  let id = slug;
  while (taken.has(id)) id = `${slug}-${++number}`;
  taken.set(slug, Math.max(number, 1)).set(id, Math.max(taken.get(id) ?? 0, 1));
  return id;
}

function byPlace(a: PlacedName, b: PlacedName): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.mention.start - b.mention.start;
}

function aliasesOf(name: string, mentions: readonly NameMention[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { text } of mentions) {
    const written = text.replace(/\s+/g, ' ');
    if (written !== name) counts.set(written, (counts.get(written) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([alias]) => alias);
}
