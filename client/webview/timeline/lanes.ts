/** The lanes of the drawing, one for each document or each entity, and which events lie in them. */
import type { Timeline, TimelineDocument } from '../../../server/src/protocol/requests/timeline';
import type { Chosen } from './chosen';

export type LaneKind = 'documents' | 'entities';

export interface Lane {
  /** Stays the same while the content changes. */
  readonly key: string;
  readonly label: string;
  /** Indices, in time; never two alike. */
  readonly events: readonly number[];
  /** Of a document's lane. */
  readonly document?: TimelineDocument;
}

/** Documents by path; entities with the most events first, those that the filter means before all others. */
export function lanesOf(timeline: Timeline, chosen: Chosen, kind: LaneKind): readonly Lane[] {
  return kind === 'documents' ? documentLanes(timeline, chosen) : entityLanes(timeline, chosen);
}

function documentLanes({ documents, events }: Timeline, chosen: Chosen): readonly Lane[] {
  const within = grouped(chosen.events, (event) => [events[event]?.document ?? 0]);
  return documents.flatMap((document, index) => {
    const own = within.get(index) ?? [];
    // A document that only has a date of its own is worth a lane, but not an answer to a question.
    if (own.length === 0 && !(chosen.everything && document.from !== undefined)) return [];
    return [{ key: document.uri, label: document.path, events: own, document }];
  });
}

function entityLanes({ entities, events }: Timeline, chosen: Chosen): readonly Lane[] {
  const within = grouped(chosen.events, (event) => events[event]?.entities ?? []);
  const rank = ([entity, own]: readonly [number, readonly number[]]) => [Number(!chosen.isMeant(entity)), -own.length];
  return [...within]
    .sort((a, b) => {
      const [[meantA = 0, countA = 0], [meantB = 0, countB = 0]] = [rank(a), rank(b)];
      return meantA - meantB || countA - countB || a[0] - b[0];
    })
    .flatMap(([index, own]) => {
      const entity = entities[index];
      return entity ? [{ key: `${entity.type} ${entity.name}`, label: entity.name, events: own }] : [];
    });
}

function grouped(
  events: readonly number[],
  groupsOf: (event: number) => readonly number[],
): ReadonlyMap<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const event of events)
    for (const group of new Set(groupsOf(event))) {
      const own = groups.get(group);
      if (own) own.push(event);
      else groups.set(group, [event]);
    }
  return groups;
}
