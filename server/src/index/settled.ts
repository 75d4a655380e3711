/**
 * The date of a document that gives only a day and month at its head, settled by the documents beside it.
 *
 * Only dates that a document has by itself count: one settled here settles no other, so no order shows.
 */
import { inferFromNeighbours } from '../recognize/dateline';
import { type Entry, readUnder } from './entry';

interface Settled {
  /** The dates it was settled by. */
  readonly by: string;
  readonly entry: Entry;
}

/** What was settled before, so that an edit elsewhere reads no document again unless it changes the dates. */
const kept = new WeakMap<Entry, Settled>();

/** In the order of `entries`. */
export function settledBy(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  const known = [...entries.values()].flatMap(({ reading }) => reading.recognized.dateline.date ?? []);
  const dates = [...new Set(known)].sort();
  const by = dates.join();
  return new Map([...entries].map(([path, entry]) => [path, settled(entry, dates, by)]));
}

function settled(entry: Entry, dates: readonly string[], by: string): Entry {
  const { text, recognized } = entry.reading;
  if (recognized.dateline.source !== 'unknown') return entry;
  const before = kept.get(entry);
  if (before?.by === by) return before.entry;
  const dateline = inferFromNeighbours(text, recognized.expressions, dates);
  const now = dateline ? readUnder(dateline, entry) : entry;
  kept.set(entry, { by, entry: now });
  return now;
}
