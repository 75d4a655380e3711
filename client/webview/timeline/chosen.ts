/** What of a timeline is shown: all of it, what one name takes part in, what is disputed. */
import type { Timeline, TimelineConflict } from '../../../server/src/protocol/requests/timeline';
import { isMeant } from '../meant';

export interface Choice {
  /** Part of a name; empty for everybody. */
  readonly filter: string;
  readonly onlyConflicts: boolean;
}

export interface Chosen {
  /** Indices of events, in time. */
  readonly events: readonly number[];
  /** Pairs of which both sides are shown. */
  readonly conflicts: readonly TimelineConflict[];
  /** Indices of the entities that the filter means; all where there is none. */
  readonly isMeant: (entity: number) => boolean;
  /** Nothing was left out. */
  readonly everything: boolean;
}

export function chosenOf({ entities, events, conflicts }: Timeline, { filter, onlyConflicts }: Choice): Chosen {
  const names = meantBy(
    filter,
    entities.map(({ name }) => name),
  );
  const disputed = new Set(conflicts.flatMap(({ events }) => events));
  const indices = events.flatMap((event, index) => {
    const isWanted = (!names || event.entities.some((entity) => names.has(entity))) && inDispute(index);
    return isWanted ? [index] : [];
  });
  const shown = new Set(indices);
  return {
    events: indices,
    conflicts: conflicts.filter(({ events }) => events.every((event) => shown.has(event))),
    isMeant: (entity) => !names || names.has(entity),
    everything: !names && !onlyConflicts,
  };

  function inDispute(index: number): boolean {
    return !onlyConflicts || disputed.has(index);
  }
}

/** A name written out in full means nobody else, however many names it is part of. */
function meantBy(filter: string, names: readonly string[]): ReadonlySet<number> | undefined {
  if (filter.trim() === '') return undefined;
  const indices = names.map((_, index) => index);
  const exact = indices.filter((index) => names[index] === filter.trim());
  return new Set(exact.length > 0 ? exact : indices.filter((index) => isMeant(names[index] ?? '', filter)));
}
