/** Where a document's date is taken from: its own words, then those of the document that dates the same event. */
import type { Reading } from '../entities/reading';
import type { Folder } from '../index/folder';
import type { Placed } from './at';

/** Empty where no words give it: it is unknown, set by a person, or that of the file's name. */
export function datelinePlaces(folder: Folder, { path, recognized }: Reading): readonly Placed[] {
  const { date, span, borrowed } = recognized.dateline;
  if (date === undefined || !span) return [];
  const lender = borrowed === undefined ? undefined : folder.reading(borrowed);
  const dates = lender?.recognized.dates ?? [];
  // It may give the month alone, and this document the day in it.
  const lent = dates.find(({ value }) => value === date) ?? dates.find(({ value }) => value && date.startsWith(value));
  return [
    { path, span: { start: span.start, end: span.end } },
    ...(lender && lent ? [{ path: lender.path, span: { start: lent.start, end: lent.end } }] : []),
  ];
}
