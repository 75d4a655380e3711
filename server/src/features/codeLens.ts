/** Over a document's first line: its date and where that comes from, who and what it names, what is in dispute. */
import type { Reading } from '../entities/reading';
import type { Folder } from '../index/folder';
import type { NameType } from '../recognize/mentions';
import { positionAt } from '../text/positions';
import type { Span } from '../text/span';
import type { Placed } from './at';
import { datelinePlaces } from './datelinePlaces';
import { findings } from './findings';
import { dayInWords, listed, t } from './words';

export interface Lens {
  readonly title: string;
  readonly opens:
    | { readonly places: readonly [Placed, ...Placed[]] }
    | { readonly list: 'names' }
    | { readonly question: 'setDate'; readonly at: Placed };
}

/** Empty for a document without words, `undefined` for one the folder does not hold. */
export function codeLens(folder: Folder, path: string): readonly Lens[] | undefined {
  const reading = folder.reading(path);
  if (!reading) return undefined;
  const top = reading.text.paragraphs[0];
  return top ? [dateLens(folder, reading, top), ...namesLens(reading), ...findingsLens(folder, path)] : [];
}

function dateLens(folder: Folder, reading: Reading, top: Span): Lens {
  const { date, source } = reading.recognized.dateline;
  const [place, ...more] = datelinePlaces(folder, reading);
  const at: Placed = { path: reading.path, span: { start: top.start, end: top.end } };
  if (date === undefined) return { title: t('Date unknown: set it …'), opens: { question: 'setDate', at } };
  const day = dayInWords(date);
  if (source === 'ruling') return { title: t('{0} · set by a person', day), opens: { question: 'setDate', at } };
  if (!place) return { title: t('{0} · inferred', day), opens: { question: 'setDate', at } };
  const line = positionAt(reading.text, place.span.start).line + 1;
  const title =
    source === 'stated' ? t('{0} · stated on line {1}', day, line) : t('{0} · inferred from line {1}', day, line);
  return { title, opens: { places: [place, ...more] } };
}

const TYPES: readonly NameType[] = ['person', 'organisation', 'place', 'other'];

/** By the types of the outline, which it opens. */
function namesLens({ entities }: Reading): readonly Lens[] {
  const counts = TYPES.flatMap((type) => {
    const count = entities.filter((local) => local.type === type).length;
    return count === 0 ? [] : [counted(type, count)];
  });
  return counts.length === 0 ? [] : [{ title: listed(counts), opens: { list: 'names' } }];
}

function counted(type: NameType, count: number): string {
  switch (type) {
    case 'person':
      return count === 1 ? t('1 person') : t('{0} people', count);
    case 'organisation':
      return count === 1 ? t('1 organisation') : t('{0} organisations', count);
    case 'place':
      return count === 1 ? t('1 place') : t('{0} places', count);
    case 'other':
      return count === 1 ? t('1 other name') : t('{0} other names', count);
  }
}

/** Both sides of each, this document's first. */
function findingsLens(folder: Folder, path: string): readonly Lens[] {
  const own = findings(folder)
    .map(({ at, against }) => [at, ...against])
    .filter((sides) => sides.some((side) => side.path === path));
  const places = own.flat().map(({ path, span }): Placed => ({ path, span: { start: span.start, end: span.end } }));
  const here = places.filter((place) => place.path === path);
  const [first, ...more] = distinct([...here, ...places]);
  if (!first) return [];
  return [
    { title: own.length === 1 ? t('1 finding') : t('{0} findings', own.length), opens: { places: [first, ...more] } },
  ];
}

function distinct(places: readonly Placed[]): readonly Placed[] {
  return [...new Map(places.map((place) => [`${place.span.start} ${place.span.end} ${place.path}`, place])).values()];
}
