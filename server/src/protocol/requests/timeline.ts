/** When things happened, as the folder's documents have it. */
import type { ShortStretch } from './places';

/** `FolderParams` to `Timeline`, as JSON. */
export const timelineRequest = 'concord/timeline';

export interface Timeline {
  /** Every document of the folder, by path. */
  readonly documents: readonly TimelineDocument[];
  /** Those that take part in any event, most events first. */
  readonly entities: readonly TimelineEntity[];
  /** By first day, then document and place. */
  readonly events: readonly TimelineEvent[];
  /** Pairs of events, by index, the earlier one first, that some finding holds against one another. */
  readonly conflicts: readonly TimelineConflict[];
}

export interface TimelineDocument {
  readonly uri: string;
  readonly path: string;
  /** Its own date, EDTF; absent where unknown. */
  readonly date?: string;
  /** The words that date it; absent where it was dated by a person, or from another document. */
  readonly at?: ShortStretch;
  /** Days of that date, as an event has them. */
  readonly from?: number;
  readonly to?: number;
}

export interface TimelineEntity {
  readonly name: string;
  readonly type: 'person' | 'organisation' | 'place' | 'other';
}

export interface TimelineEvent {
  /** Index of its document. */
  readonly document: number;
  /** The words that give the time. */
  readonly at: ShortStretch;
  readonly words: string;
  /** The clause or sentence that states it, its spaces joined. */
  readonly quote: string;
  /** EDTF. */
  readonly value: string;
  /** Days from 1970-01-01, first and last, both included; absent where that end is open. */
  readonly from?: number;
  readonly to?: number;
  /** Indices of the entities that take part. */
  readonly entities: readonly number[];
}

export interface TimelineConflict {
  readonly events: readonly [number, number];
  readonly rule: string;
  /** A number that the pairs of one finding share. */
  readonly finding: number;
  /** For people: what either side has. */
  readonly message: string;
}
