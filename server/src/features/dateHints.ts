/**
 * Behind a date that its words leave open, what it comes to: "Tuesday" 2023-03-14, "last year" 2022, "March 13" 2023.
 *
 * A date that states itself has none, nor has one that cannot be resolved; and "the past two years", a length rather
 * than a date, is left to its hover.
 */
import type { Reading } from '../entities/reading';
import type { Folder } from '../index/folder';
import type { DateMention } from '../recognize/mentions';
import { overlaps, type Span } from '../text/span';
import type { Placed } from './at';
import { dateCard } from './dateCard';
import { datelinePlaces } from './datelinePlaces';
import type { InlayHint } from './inlayHints';
import type { UriOf } from './markdown';

export function dateHints(folder: Folder, reading: Reading, part: Span, uriOf: UriOf): readonly InlayHint[] {
  const given = datelinePlaces(folder, reading);
  return reading.recognized.dates.flatMap((date): InlayHint[] => {
    const label = overlaps(date, part) ? unwritten(date) : undefined;
    if (label === undefined) return [];
    const from = countedFrom(reading, date, given);
    return [
      {
        offset: date.end,
        beside: 'before',
        label,
        why: dateCard(folder, reading.path, date, uriOf),
        ...(from && { from }),
      },
    ];
  });
}

/** Not the date itself, where the document is dated by it: then what settled it. */
function countedFrom({ path }: Reading, date: DateMention, given: readonly Placed[]): Placed | undefined {
  const { basis } = date;
  if (typeof basis === 'object') return { path, span: { start: basis.start, end: basis.end } };
  return basis === 'dateline' ? given.find((place) => place.path !== path || !overlaps(place.span, date)) : undefined;
}

/** `2023-03-14`; only the year where day and month are written; `undefined` where nothing is missing. */
export function unwritten({ value, basis, assumed, form, stated }: DateMention): string | undefined {
  if (value === undefined || form === 'stretch' || (basis === 'itself' && assumed.length === 0)) return undefined;
  const [, year, behind = ''] = /^(\d{4})((?:-\d\d){0,2})$/.exec(value) ?? [];
  const given = stated.includes('month') && (stated.includes('day') || behind.length === 3);
  return year && given ? year : inWords(value);
}

/** EDTF as people write it: `2022-12 – 2023-02`, `~2023-02` for about that month. */
function inWords(value: string): string {
  return value
    .split('/')
    .map((end) => (/[~?%]/.test(end) ? `~${end.replace(/[~?%]/g, '')}` : end))
    .join(' – ');
}
