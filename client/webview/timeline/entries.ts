/** What a card says of events: when, in which words, where, and what stands against it. */
import { t } from '@vscode/l10n';
import type { AtPlace } from '../../../server/src/protocol/requests/places';
import { button } from '../button';
import { inDigits } from '../digits';
import type { Told } from './told';

/** A crowd is listed as far as one can take it in; the rest shows when one zooms in, or in the table. */
const MOST = 12;
const LONGEST_QUOTE = 260;

export function entriesOf(told: readonly Told[], open: (place: AtPlace) => void): readonly HTMLElement[] {
  const entries = told.slice(0, MOST).map((one) => entryOf(one, open));
  if (told.length > MOST) entries.push(line('where', t('and {0} more: zoom in', inDigits(told.length - MOST))));
  return entries;
}

function entryOf({ event, place, when, path, who, disputes }: Told, open: (place: AtPlace) => void): HTMLElement {
  const entry = document.createElement('div');
  entry.className = 'entry';
  const quote = button('', () => open(place));
  quote.className = 'link';
  quote.append(...quoted(event.quote, event.words));
  entry.append(line('when', when), quote, line('where', [path, who].filter(Boolean).join(' · ')));
  for (const dispute of disputes) entry.append(line('dispute', `≠ ${dispute}`));
  return entry;
}

/** The words that give the date stand out; a long quote is cut around them. */
function quoted(quote: string, words: string): readonly (string | HTMLElement)[] {
  const at = Math.max(0, quote.indexOf(words));
  const start = quote.length <= LONGEST_QUOTE ? 0 : Math.max(0, Math.min(at - 80, quote.length - LONGEST_QUOTE));
  const end = start + LONGEST_QUOTE;
  const strong = document.createElement('strong');
  strong.textContent = quote.slice(at, at + words.length);
  const before = (start > 0 ? '…' : '') + quote.slice(start, at);
  const behind = quote.slice(at + words.length, end) + (end < quote.length ? '…' : '');
  return [`“${before}`, strong, `${behind}”`];
}

function line(name: string, words: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.textContent = words;
  return element;
}
