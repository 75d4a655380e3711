/** Documents that nothing has dated so far, read again under the date of an event that a dated document tells too. */
import { linkFolder } from '../entities/across';
import { datelinesFrom } from '../facts/dating';
import { type Entry, readUnder } from './entry';

/** In the order of `entries`; the very same where no date was found. */
export function datedBy(entries: ReadonlyMap<string, Entry>): ReadonlyMap<string, Entry> {
  const undated = [...entries.values()].some(({ reading }) => reading.recognized.dateline.source === 'unknown');
  if (!undated) return entries;
  const readings = new Map([...entries].map(([path, { reading }]) => [path, reading]));
  const statements = new Map([...entries].map(([path, entry]) => [path, entry.statements]));
  const datelines = datelinesFrom(readings, linkFolder(readings.values()), statements);
  if (datelines.size === 0) return entries;
  return new Map(
    [...entries].map(([path, entry]) => {
      const dateline = datelines.get(path);
      return [path, dateline ? readUnder(dateline, entry) : entry];
    }),
  );
}
