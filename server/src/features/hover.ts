/** The card shown for what stands under the cursor: an entity's dossier, a date or a figure explained. */
import type { Folder } from '../index/folder';
import type { Span } from '../text/span';
import { type Thing, thingAt } from './at';
import { dateCard } from './dateCard';
import { dossier } from './dossier';
import { figureCard } from './figureCard';
import type { UriOf } from './markdown';
import { reasonsAt } from './reasons';
import { t } from './words';

export interface Hover {
  readonly span: Span;
  readonly markdown: string;
}

/**
 * `undefined` where nothing recognized stands. Below a card stand the reasons of the findings that touch the place; while
 * the folder is not `compared` there are none, and the card says so.
 */
export function hover(folder: Folder, path: string, offset: number, uriOf: UriOf, compared = true): Hover | undefined {
  const thing = thingAt(folder, path, offset);
  const reasons = compared ? reasonsAt(folder, path, offset) : undefined;
  if (!thing) return reasons;
  const { start, end } = thing.mention;
  const card = cardOf(folder, path, thing, uriOf, compared);
  const below = compared ? reasons?.markdown : t('The documents are still being compared.');
  return { span: { start, end }, markdown: below === undefined ? card : `${card}\n\n---\n\n${below}` };
}

function cardOf(folder: Folder, path: string, thing: Thing, uriOf: UriOf, compared: boolean): string {
  switch (thing.kind) {
    case 'entity':
      return dossier(folder, thing.entity, uriOf);
    case 'date':
      return dateCard(folder, path, thing.mention, uriOf);
    case 'figure':
      return figureCard(folder, path, thing.mention, uriOf, compared);
  }
}
