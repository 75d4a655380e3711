/** Every mention, in the same document, of the entity at a place. */
import type { Folder } from '../index/folder';
import type { Span } from '../text/span';
import { references } from './references';

/** In reading order; `undefined` where no name stands. */
export function highlight(folder: Folder, path: string, offset: number): readonly Span[] | undefined {
  return references(folder, path, offset)
    ?.filter((place) => place.path === path)
    .map(({ span }) => span);
}
