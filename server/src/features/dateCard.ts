/** A date's card: its value, the dateline it was resolved against and where that came from, what was assumed. */
import type { Folder } from '../index/folder';
import type { Dateline, DateMention } from '../recognize/mentions';
import { slice } from '../text/text';
import { escaped, linked, paragraphs, type UriOf } from './markdown';

export function dateCard(folder: Folder, path: string, date: DateMention, uriOf: UriOf): string {
  const reading = folder.reading(path);
  if (!reading) return '';
  const { dateline } = reading.recognized;
  return paragraphs(
    date.value ? `**${escaped(readable(date.value))}** · date` : `**${escaped(date.text)}** · date, not resolved`,
    date.value && date.value !== readable(date.value) ? `\`${date.value}\`` : undefined,
    date.assumed.length > 0 ? `Assumed: ${escaped(date.assumed.join('; '))}` : undefined,
    typeof date.basis === 'object'
      ? `Counted from “${escaped(slice(reading.text, date.basis))}”, ${linked(folder, uriOf, { path, span: date.basis })}`
      : undefined,
    date.basis === 'dateline' || !date.value ? datelineWords(folder, path, dateline, uriOf) : undefined,
  );
}

function datelineWords(folder: Folder, path: string, dateline: Dateline, uriOf: UriOf): string {
  if (!dateline.date) return `The date of this document is unknown. ${escaped(dateline.why)}`;
  const source = dateline.span ? ` ${linked(folder, uriOf, { path, span: dateline.span })}` : '';
  return `Resolved against this document’s date, ${escaped(readable(dateline.date))} (${dateline.source}): ${escaped(dateline.why)}${source}`;
}

const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });

/** A day in words, with its weekday; other EDTF values as they are. */
export function readable(value: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value);
  if (!day) return value;
  return DAY.format(new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]))));
}
