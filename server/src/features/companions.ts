/** Who appears with whom: the entities that share sentences of the folder, or paragraphs of one document, with another. */
import type { Entity } from '../entities/across';
import type { Folder } from '../index/folder';
import type { NameMention, NameType } from '../recognize/mentions';
import { inReadingOrder, type Span } from '../text/span';
import { entityAt, type Placed, thingAt } from './at';
import { namedTogether } from './namedTogether';
import { t } from './words';

export interface Named {
  readonly name: string;
  readonly type: NameType;
  readonly at: Placed;
}

export interface Companion extends Named {
  /** For people: how often both stand together, and in how many documents. */
  readonly often: string;
  /** All in one document; never empty. */
  readonly places: readonly [Span, ...Span[]];
}

/** Whoever or whatever is named there; `undefined` where no name stands. */
export function namedAt(folder: Folder, path: string, offset: number): Named | undefined {
  const thing = thingAt(folder, path, offset);
  if (thing?.kind !== 'entity') return undefined;
  const { entity, mention } = thing;
  return { name: entity.name, type: entity.type, at: placed(path, mention) };
}

/**
 * Whoever shares a sentence with the name at a place, in the whole folder: by how often, then by name.
 *
 * `places` are their mentions in the document where both stand together most; if that is as well the one asked from,
 * in that.
 */
export function inSameSentence(folder: Folder, path: string, offset: number): readonly Companion[] {
  const entity = entityAt(folder, path, offset);
  if (!entity) return [];
  const paths = new Set(entity.mentions.map((mention) => mention.path));
  const shared = [...paths].flatMap((one) => sharedIn(folder, one, entity, 'sentences'));
  const often = (count: number, documents: number) => {
    if (documents > 1) return t('{0} sentences in {1} documents', count, documents);
    return count === 1 ? t('1 sentence') : t('{0} sentences', count);
  };
  return counted(shared, path, ({ theirs }) => theirs, often);
}

/** Whoever shares a paragraph of the same document; `places` are the mentions of the name that was asked for. */
export function inSameParagraph(folder: Folder, path: string, offset: number): readonly Companion[] {
  const entity = entityAt(folder, path, offset);
  if (!entity) return [];
  const often = (count: number) => (count === 1 ? t('1 paragraph') : t('{0} paragraphs', count));
  return counted(sharedIn(folder, path, entity, 'paragraphs'), path, ({ own }) => own, often);
}

/** One stretch of text that names both. */
interface Shared {
  readonly path: string;
  readonly other: Entity;
  readonly own: readonly NameMention[];
  readonly theirs: readonly NameMention[];
}

function sharedIn(folder: Folder, path: string, entity: Entity, parts: 'sentences' | 'paragraphs'): readonly Shared[] {
  const reading = folder.reading(path);
  if (!reading) return [];
  return namedTogether(folder.linked, reading, parts).flatMap((names) => {
    const own = names.get(entity);
    if (!own) return [];
    return [...names].flatMap(([other, theirs]) => (other === entity ? [] : [{ path, other, own, theirs }]));
  });
}

function counted(
  shared: readonly Shared[],
  from: string,
  places: (one: Shared) => readonly Span[],
  often: (count: number, documents: number) => string,
): readonly Companion[] {
  const byEntity = new Map<Entity, Shared[]>();
  for (const one of shared) {
    const known = byEntity.get(one.other);
    if (known) known.push(one);
    else byEntity.set(one.other, [one]);
  }
  return [...byEntity]
    .sort(([a, x], [b, y]) => y.length - x.length || (a.id < b.id ? -1 : 1))
    .flatMap(([{ name, type }, all]): Companion[] => {
      const path = mostShared(all, from);
      const here = all.filter((one) => one.path === path);
      const [first, ...more] = here.flatMap(places).map(spanOf).sort(inReadingOrder);
      const [theirs] = here.flatMap((one) => one.theirs).sort(inReadingOrder);
      if (!first || !theirs) return [];
      const documents = new Set(all.map((one) => one.path)).size;
      return [{ name, type, at: placed(path, theirs), often: often(all.length, documents), places: [first, ...more] }];
    });
}

function mostShared(shared: readonly Shared[], from: string): string {
  const counts = new Map<string, number>();
  for (const { path } of shared) counts.set(path, (counts.get(path) ?? 0) + 1);
  const most = Math.max(...counts.values());
  if (counts.get(from) === most) return from;
  return [...counts].find(([, count]) => count === most)?.[0] ?? from;
}

function placed(path: string, mention: Span): Placed {
  return { path, span: spanOf(mention) };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
