/** Every mention of the entity at a place, across the folder. */
import type { Folder } from '../index/folder';
import { entityAt, type Placed } from './at';

/** By path, then in reading order, the mention asked from included; `undefined` where no name stands. */
export function references(folder: Folder, path: string, offset: number): readonly Placed[] | undefined {
  return entityAt(folder, path, offset)?.mentions.map(({ path, mention: { start, end } }) => ({
    path,
    span: { start, end },
  }));
}
