/** Documents with the dates that a person ruled, and without those from sources that the folder's settings leave out. */
import type { DateSource } from '../annotations/config';
import type { Dateline } from '../recognize/mentions';
import { phrase } from '../text/phrase';
import { type Entry, readUnder } from './entry';
import { isPlaced, type PlacedRuling } from './placed';

/** In the order of `entries`. */
export function withRuledDates(
  entries: ReadonlyMap<string, Entry>,
  placed: readonly PlacedRuling[],
  sources: readonly DateSource[],
): ReadonlyMap<string, Entry> {
  const ruled = new Map<string, Dateline>();
  for (const { ruling, on } of placed)
    if (ruling.decision === 'document-date' && isPlaced(on)) ruled.set(on.path, datelineOf(ruling.date, ruling.reason));
  return new Map(
    [...entries].map(([path, entry]) => {
      const dateline = ruled.get(path) ?? withoutSource(entry, sources);
      return [path, dateline ? dated(entry, dateline) : entry];
    }),
  );
}

/** For documents that still have no date: the one that their file's name begins or ends with, or has between dashes. */
export function datedByFileName(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  return new Map(
    [...entries].map(([path, entry]) => {
      if (entry.reading.recognized.dateline.source !== 'unknown') return [path, entry];
      const [, year, month, day] = FILE_DATE.exec(path.slice(path.lastIndexOf('/') + 1)) ?? [];
      if (!year) return [path, entry];
      const date = `${year}-${month}-${day}`;
      return [path, dated(entry, { date, source: 'inferred', why: phrase('The file’s name bears this date.') })];
    }),
  );
}

const FILE_DATE = /(?<!\d)((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/;

function datelineOf(date: string, reason: string | undefined): Dateline {
  return { date, source: 'ruling', why: reason ? phrase('A person set it: {0}', reason) : phrase('A person set it.') };
}

function withoutSource({ reading }: Entry, sources: readonly DateSource[]): Dateline | undefined {
  const { source } = reading.recognized.dateline;
  if ((source !== 'stated' && source !== 'inferred') || sources.includes(source)) return undefined;
  const why =
    source === 'stated'
      ? phrase('The folder’s settings leave out a date that is stated.')
      : phrase('The folder’s settings leave out a date that is inferred.');
  return { date: undefined, source: 'unknown', why };
}

const kept = new WeakMap<Entry, { readonly by: string; readonly entry: Entry }>();

function dated(entry: Entry, dateline: Dateline): Entry {
  const by = JSON.stringify(dateline);
  const before = kept.get(entry);
  if (before?.by === by) return before.entry;
  const now = readUnder(dateline, entry);
  kept.set(entry, { by, entry: now });
  return now;
}
