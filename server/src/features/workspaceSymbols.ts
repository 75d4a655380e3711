/** Entities of the folder by name or alias, for a quick jump. */
import type { Entity } from '../entities/across';
import { introductions } from '../entities/introductions';
import type { Folder } from '../index/folder';
import type { NameType } from '../recognize/mentions';
import { type Placed, placedName } from './at';

export interface FolderSymbol {
  /** The name or alias that the query matches. */
  readonly name: string;
  readonly type: NameType;
  /** The entity's own name, where `name` is an alias. */
  readonly of: string | undefined;
  /** Where it is introduced. */
  readonly place: Placed;
}

/** The most a picker is of use with. */
const MOST = 200;

/** The closest match first; for an empty query the most mentioned entities. */
export function workspaceSymbols(folder: Folder, query: string): readonly FolderSymbol[] {
  const wanted = folded(query).replace(/\s+/g, '');
  return folder.linked.entities
    .flatMap((entity) => bestMatch(entity, wanted) ?? [])
    .sort((a, b) => a.distance - b.distance || byWeight(a.entity, b.entity))
    .slice(0, MOST)
    .flatMap(({ entity, name }) => symbolOf(folder, entity, name));
}

interface Match {
  readonly entity: Entity;
  readonly name: string;
  readonly distance: number;
}

function bestMatch(entity: Entity, wanted: string): Match | undefined {
  let best: Match | undefined;
  for (const name of [entity.name, ...entity.aliases]) {
    const distance = distanceOf(folded(name), wanted);
    if (distance !== undefined && (!best || distance < best.distance)) best = { entity, name, distance };
  }
  return best;
}

/** How loosely the letters of `wanted` stand in `name`, in order; `undefined` where they do not. */
function distanceOf(name: string, wanted: string): number | undefined {
  if (wanted === '') return 0;
  const at = name.replace(/\s+/g, '').indexOf(wanted);
  if (at >= 0) return at === 0 ? 0 : 1;
  let from = 0;
  let gaps = 0;
  for (const letter of wanted) {
    const found = name.indexOf(letter, from);
    if (found < 0) return undefined;
    gaps += found - from;
    from = found + letter.length;
  }
  return 2 + gaps;
}

/** Lower case, without accents: `Łódź` is found by `lodz` as far as Unicode takes the letters apart. */
function folded(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function byWeight(a: Entity, b: Entity): number {
  return b.mentions.length - a.mentions.length || (a.id < b.id ? -1 : 1);
}

function symbolOf(folder: Folder, entity: Entity, name: string): FolderSymbol[] {
  const [introduced] = introductions(folder, entity);
  if (!introduced) return [];
  const of = name === entity.name ? undefined : entity.name;
  return [{ name, type: entity.type, of, place: placedName(introduced) }];
}
