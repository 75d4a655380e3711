/** The card shown for what stands under the cursor: an entity's dossier, a date or a figure explained. */
import type { Folder } from '../index/folder';
import type { Span } from '../text/span';
import { thingAt } from './at';
import { dateCard } from './dateCard';
import { dossier } from './dossier';
import { figureCard } from './figureCard';
import type { UriOf } from './markdown';

export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/** `undefined` where nothing recognized stands. */
export function hover(folder: Folder, path: string, offset: number, uriOf: UriOf): Hover | undefined {
  const thing = thingAt(folder, path, offset);
  if (!thing) return undefined;
  const { start, end } = thing.mention;
  const span = { start, end };
  switch (thing.kind) {
    case 'entity':
      return { span, markdown: dossier(folder, thing.entity, uriOf) };
    case 'date':
      return { span, markdown: dateCard(folder, path, thing.mention, uriOf) };
    case 'figure':
      return { span, markdown: figureCard(folder, path, thing.mention, uriOf) };
  }
}
