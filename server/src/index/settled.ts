/**
 * The dates of documents that do not give their own in full, settled by the documents beside them.
 *
 * First a day and month at the head, by the nearest dates; then what is told of an event that another document dates.
 * Of the first only dates that a document has by itself count: one settled here settles no other, so no order shows.
 */
import type { Linked } from '../entities/across';
import { datelinesFrom } from '../facts/dating';
import { inferFromNeighbours } from '../recognize/dateline';
import type { Dateline } from '../recognize/mentions';
import { inEnglish } from '../text/phrase';
import { type Entry, readUnder } from './entry';

interface Settled {
  /** What it was settled by. */
  readonly by: string;
  readonly entry: Entry;
}

/** What was settled before, so that an edit elsewhere reads no document again unless it changes the dates. */
const keptByNeighbours = new WeakMap<Entry, Settled>();
const keptByEvents = new WeakMap<Entry, Settled>();

/** In the order of `entries`. `linked` is asked for only where a document is left without a date. */
export function settledBy(entries: ReadonlyMap<string, Entry>, linked: () => Linked): ReadonlyMap<string, Entry> {
  return byEvents(byNeighbours(entries), linked);
}

function byNeighbours(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  const known = [...entries.values()].flatMap(({ reading }) => reading.recognized.dateline.date ?? []);
  const dates = [...new Set(known)].sort();
  const by = dates.join();
  return new Map(
    [...entries].map(([path, entry]) => {
      const { text, recognized } = entry.reading;
      if (recognized.dateline.source !== 'unknown') return [path, entry];
      return [
        path,
        settled(keptByNeighbours, entry, by, () => inferFromNeighbours(text, recognized.expressions, dates)),
      ];
    }),
  );
}

/** By the days that texts tell first, for the weekdays then rest on more. */
function byEvents(entries: ReadonlyMap<string, Entry>, linked: () => Linked): ReadonlyMap<string, Entry> {
  const undated = [...entries.values()].some(({ reading }) => reading.recognized.dateline.source === 'unknown');
  return undated ? byEvent(byEvent(entries, linked(), 'day'), linked(), 'weekday') : entries;
}

function byEvent(
  entries: ReadonlyMap<string, Entry>,
  linked: Linked,
  by: 'day' | 'weekday',
): ReadonlyMap<string, Entry> {
  const datelines = datelinesFrom(linked, entries, by);
  return new Map(
    [...entries].map(([path, entry]) => {
      const dateline = datelines.get(path);
      if (!dateline) return [path, entry];
      return [path, settled(keptByEvents, entry, `${dateline.date} ${inEnglish(dateline.why)}`, () => dateline)];
    }),
  );
}

function settled(kept: WeakMap<Entry, Settled>, entry: Entry, by: string, dated: () => Dateline | undefined): Entry {
  const before = kept.get(entry);
  if (before?.by === by) return before.entry;
  const dateline = dated();
  const now = dateline ? readUnder(dateline, entry) : entry;
  kept.set(entry, { by, entry: now });
  return now;
}
