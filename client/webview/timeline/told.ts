/** What is said of an event: to those who point at it, and to those who hear it read. */
import { t } from '@vscode/l10n';
import { type AtPlace, placeIn } from '../../../server/src/protocol/requests/places';
import type {
  Timeline,
  TimelineConflict,
  TimelineDocument,
  TimelineEvent,
} from '../../../server/src/protocol/requests/timeline';
import { inDigits } from '../digits';
import { dateInWords } from '../edtf';

export interface Told {
  readonly event: TimelineEvent;
  /** Of the words that give the time. */
  readonly place: AtPlace;
  readonly when: string;
  readonly path: string;
  /** Names, side by side; empty where nobody is named. */
  readonly who: string;
  /** What either side of each of its conflicts has. */
  readonly disputes: readonly string[];
  /** In words; absent where the document's own date is unknown. */
  readonly ownDate: string | undefined;
}

export interface Teller {
  told(event: number): Told | undefined;
  /** In one sentence or two. */
  nameOf(events: readonly number[]): string;
  isDisputed(event: number): boolean;
  /** When the document itself was written or published; absent where unknown. */
  ownDate(document: TimelineDocument | undefined): string | undefined;
  /** The words that say so; absent where none do. */
  ownPlace(document: TimelineDocument): AtPlace | undefined;
}

export function tellerOf({ documents, entities, events, conflicts }: Timeline, locale: string): Teller {
  const disputes = new Map<number, TimelineConflict[]>();
  for (const conflict of conflicts)
    for (const event of conflict.events) disputes.set(event, [...(disputes.get(event) ?? []), conflict]);

  const ownDate = (document: TimelineDocument | undefined) =>
    document?.date === undefined ? undefined : t('dated {0}', dateInWords(document.date, locale));
  const told = (index: number): Told | undefined => {
    const event = events[index];
    return (
      event && {
        event,
        place: placeIn(documents[event.document]?.uri ?? '', event.at),
        when: dateInWords(event.value, locale),
        path: documents[event.document]?.path ?? '',
        who: event.entities.map((entity) => entities[entity]?.name ?? '').join(t(', ')),
        ownDate: ownDate(documents[event.document]),
        disputes: [...new Set(disputes.get(index)?.map(({ message }) => message))],
      }
    );
  };
  return {
    told,
    nameOf(indices) {
      const all = indices.flatMap((index) => told(index) ?? []);
      const [first] = all;
      const last = all.at(-1);
      if (!first || !last) return '';
      if (all.length > 1 && first.when === last.when) return t('{0} events, {1}', inDigits(all.length), first.when);
      if (all.length > 1) return t('{0} events, from {1} to {2}', inDigits(all.length), first.when, last.when);
      const words = t('{0}: {1} ({2})', first.when, first.event.quote, first.path);
      return first.disputes.length > 0 ? `${words} ${t('Disagreement: {0}', first.disputes.join('; '))}` : words;
    },
    isDisputed: (index) => disputes.has(index),
    ownDate,
    ownPlace: ({ uri, at }) => at && placeIn(uri, at),
  };
}
