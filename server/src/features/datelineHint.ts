/** At the top of a document that does not state its own date, the date that it is read by. */
import type { Reading } from '../entities/reading';
import type { Folder } from '../index/folder';
import type { Dateline } from '../recognize/mentions';
import { datelinePlaces } from './datelinePlaces';
import type { InlayHint } from './inlayHints';
import { escaped, linked, paragraphs, type UriOf } from './markdown';
import { dayInWords, spoken, t } from './words';

/** One at most. */
export function datelineHint(folder: Folder, reading: Reading, uriOf: UriOf): readonly InlayHint[] {
  const { dateline } = reading.recognized;
  const { date, source, span, why } = dateline;
  if (date === undefined || (source === 'stated' && span)) return [];
  const top = reading.text.lines.find(({ kind }) => kind !== 'blank');
  if (!top) return [];
  const [from] = datelinePlaces(folder, reading);
  return [
    {
      offset: top.start,
      beside: 'after',
      label: source === 'ruling' ? date : t('{0}, inferred', date),
      why: paragraphs(
        t('{0} · the date of this document', `**${escaped(dayInWords(date))}**`),
        `${escaped(spoken(why))}${from ? ` ${linked(folder, uriOf, from)}` : ''}`,
        lentBy(dateline, uriOf),
      ),
      ...(from && { from }),
    },
  ];
}

function lentBy({ borrowed }: Dateline, uriOf: UriOf): string | undefined {
  return borrowed === undefined ? undefined : `[${escaped(borrowed)}](${uriOf(borrowed)})`;
}
