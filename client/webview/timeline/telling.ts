/** The card over the drawing: what a mark or a link stands for, on hover, on focus, and pinned on click. */
import { t } from '@vscode/l10n';
import type { AtPlace } from '../../../server/src/protocol/requests/places';
import { cardIn } from '../card';
import type { Box } from '../placing';
import { entriesOf } from './entries';
import type { Link, Mark } from './layout';
import type { Teller } from './told';

interface Asked {
  readonly teller: Teller;
  /** Where marks between these pixels stand in the host. */
  boxOf(mark: Pick<Mark, 'from' | 'to' | 'y'>): Box;
  open(place: AtPlace): void;
}

export interface Telling {
  mark(mark: Mark, asked: Asked, options?: { readonly pinned: boolean }): void;
  link(link: Link, asked: Asked, options?: { readonly pinned: boolean }): void;
  leave(): void;
  hide(): void;
}

export function openTelling(host: HTMLElement, onDismiss: () => void): Telling {
  const card = cardIn(host, onDismiss);
  const tell = (events: readonly number[], { teller, open }: Asked, anchor: Box, name: string, pinned: boolean) => {
    // What was pinned stays while the pointer passes over others.
    if (card.isPinned && !pinned) return;
    const told = events.flatMap((event) => teller.told(event) ?? []);
    card.show(entriesOf(told, open), anchor, { name, pinned });
  };
  return {
    mark(mark, asked, { pinned } = { pinned: false }) {
      tell(mark.events, asked, asked.boxOf(mark), asked.teller.nameOf(mark.events), pinned);
    },
    link({ from, to, conflicts }, asked, { pinned } = { pinned: false }) {
      const events = [...new Set(conflicts.flatMap(({ events }) => events))];
      const between = { from: Math.min(from.from, to.from), to: Math.max(from.to, to.to), y: (from.y + to.y) / 2 };
      tell(events, asked, asked.boxOf(between), t('Disagreement'), pinned);
    },
    leave: card.leave,
    hide: card.hide,
  };
}
