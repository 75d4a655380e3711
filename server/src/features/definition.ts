/** Where the entity at a place is introduced: its fullest name with a role, in whichever document. */
import { introductions } from '../entities/introductions';
import type { Folder } from '../index/folder';
import { touches } from '../text/span';
import { entityAt, type Placed } from './at';

/** From the introduction itself, the next best; `undefined` where no name stands, or no other mention exists. */
export function definition(folder: Folder, path: string, offset: number): Placed | undefined {
  const entity = entityAt(folder, path, offset);
  if (!entity) return undefined;
  const elsewhere = introductions(folder, entity).find(
    (place) => place.path !== path || !touches(place.mention, offset),
  );
  return elsewhere && { path: elsewhere.path, span: { start: elsewhere.mention.start, end: elsewhere.mention.end } };
}
