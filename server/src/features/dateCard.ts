/** A date's card: its value, the dateline it was resolved against and where that came from, what was assumed. */
import type { Folder } from '../index/folder';
import type { Dateline, DateMention } from '../recognize/mentions';
import { slice } from '../text/text';
import { escaped, linked, paragraphs, type UriOf } from './markdown';
import { dayInWords, spoken, t } from './words';

export function dateCard(folder: Folder, path: string, date: DateMention, uriOf: UriOf): string {
  const reading = folder.reading(path);
  if (!reading) return '';
  const { dateline } = reading.recognized;
  const { value, assumed, basis, text } = date;
  const words = value && dayInWords(value);
  return paragraphs(
    words ? t('{0} · date', `**${escaped(words)}**`) : t('{0} · date, not resolved', `**${escaped(text)}**`),
    value && value !== words ? `\`${value}\`` : undefined,
    assumed.length > 0 ? t('Assumed: {0}', escaped(assumed.map(spoken).join(t('; ')))) : undefined,
    typeof basis === 'object'
      ? t('Counted from “{0}”, {1}', escaped(slice(reading.text, basis)), linked(folder, uriOf, { path, span: basis }))
      : undefined,
    basis === 'dateline' || !value ? datelineWords(folder, path, dateline, uriOf) : undefined,
  );
}

function datelineWords(folder: Folder, path: string, dateline: Dateline, uriOf: UriOf): string {
  const why = escaped(spoken(dateline.why));
  if (!dateline.date) return t('The date of this document is unknown. {0}', why);
  const link = dateline.span ? ` ${linked(folder, uriOf, { path, span: dateline.span })}` : '';
  return t('Resolved against {0}: {1}', datedBy(escaped(dayInWords(dateline.date)), dateline), why) + link;
}

/** The document's date, and where it comes from. */
function datedBy(day: string, { source }: Dateline): string {
  switch (source) {
    case 'stated':
      return t('this document’s date, {0} (stated)', day);
    case 'inferred':
      return t('this document’s date, {0} (inferred)', day);
    default:
      return t('this document’s date, {0} (set by a person)', day);
  }
}
