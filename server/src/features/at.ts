/** What stands at a place of a document: an entity's name, a date or a figure. */
import type { Entity, PlacedName } from '../entities/across';
import type { Reading } from '../entities/reading';
import type { Folder } from '../index/folder';
import type { DateMention, FigureMention, NameMention } from '../recognize/mentions';
import { type Span, touches } from '../text/span';

export type Thing =
  | { readonly kind: 'entity'; readonly mention: NameMention; readonly entity: Entity }
  | { readonly kind: 'date'; readonly mention: DateMention }
  | { readonly kind: 'figure'; readonly mention: FigureMention };

/** `undefined` where nothing recognized stands. Of two that meet at a cursor, the one behind it. */
export function thingAt(folder: Folder, path: string, offset: number): Thing | undefined {
  const reading = folder.reading(path);
  if (!reading) return undefined;
  const touched = thingsOf(folder, reading).filter(({ mention }) => touches(mention, offset));
  return touched.find(({ mention }) => offset < mention.end) ?? touched[0];
}

/** `undefined` where no name stands. */
export function entityAt(folder: Folder, path: string, offset: number): Entity | undefined {
  const reading = folder.reading(path);
  if (!reading) return undefined;
  const touched = namesOf(folder, reading).filter(({ mention }) => touches(mention, offset));
  return (touched.find(({ mention }) => offset < mention.end) ?? touched[0])?.entity;
}

function thingsOf(folder: Folder, reading: Reading): Thing[] {
  const { dates, figures } = reading.recognized;
  return [
    ...namesOf(folder, reading),
    ...figures.map((mention) => ({ kind: 'figure', mention }) as const),
    ...dates.map((mention) => ({ kind: 'date', mention }) as const),
  ];
}

function namesOf(folder: Folder, { path, entities }: Reading) {
  return entities.flatMap((local) => {
    const entity = folder.linked.entityOf(path, local);
    return local.mentions.map((mention) => ({ kind: 'entity', mention, entity }) as const);
  });
}

/** A place in a document of the folder. */
export interface Placed {
  readonly path: string;
  readonly span: Span;
}

export function placedName({ path, mention: { start, end } }: PlacedName): Placed {
  return { path, span: { start, end } };
}
