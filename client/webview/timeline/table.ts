/** The timeline as a plain table: a row an event, in the order of what happened, a page at a time. */
import { t } from '@vscode/l10n';
import type { AtPlace } from '../../../server/src/protocol/requests/places';
import { button } from '../button';
import { inDigits } from '../digits';
import type { Teller, Told } from './told';

/** Enough to read on for long; few enough to be there at once. */
const PAGE = 200;

export interface Table {
  readonly element: HTMLElement;
  /** Indices of events, in time. */
  show(events: readonly number[], teller: Teller): void;
}

export function openTable(open: (place: AtPlace) => void): Table {
  const element = document.createElement('section');
  element.className = 'plain';
  let page = 0;
  return { element, show };

  function show(events: readonly number[], teller: Teller): void {
    const pages = Math.max(1, Math.ceil(events.length / PAGE));
    page = Math.min(page, pages - 1);
    const first = page * PAGE;
    const shown = events.slice(first, first + PAGE).flatMap((event) => teller.told(event) ?? []);
    element.replaceChildren(tableOf(shown, open));
    element.scrollTop = 0;
    if (pages === 1) return;
    const turn = (by: number) => () => {
      page += by;
      show(events, teller);
      element.querySelector<HTMLElement>('nav button:not(:disabled)')?.focus();
    };
    const before = button(t('Earlier'), turn(-1));
    const behind = button(t('Later'), turn(1));
    before.disabled = page === 0;
    behind.disabled = page === pages - 1;
    const where = document.createElement('span');
    where.setAttribute('role', 'status');
    where.textContent = t(
      '{0} to {1} of {2}',
      inDigits(first + 1),
      inDigits(first + shown.length),
      inDigits(events.length),
    );
    const turning = document.createElement('nav');
    turning.setAttribute('aria-label', t('Pages'));
    turning.append(before, where, behind);
    element.prepend(turning);
  }
}

function tableOf(rows: readonly Told[], open: (place: AtPlace) => void): HTMLTableElement {
  const table = document.createElement('table');
  table.className = 'events';
  table.createCaption().textContent = t('What happened when, as the documents have it');
  const head = table.createTHead().insertRow();
  for (const words of [t('When'), t('What'), t('Who'), t('Document')]) head.append(cell('th', words, 'col'));
  const body = table.createTBody();
  for (const { event, place, when, path, who, disputes, ownDate } of rows) {
    const row = body.insertRow();
    const what = cell('td', '');
    const quote = button(event.quote, () => open(place));
    quote.className = 'link';
    what.append(quote);
    for (const dispute of disputes) what.append(line('dispute', `≠ ${dispute}`));
    const where = cell('td', path);
    if (ownDate !== undefined) where.append(line('own', ownDate));
    row.append(cell('th', when, 'row'), what, cell('td', who), where);
  }
  return table;
}

function line(name: string, words: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.textContent = words;
  return element;
}

function cell(kind: 'th' | 'td', words: string, scope?: 'row' | 'col'): HTMLTableCellElement {
  const element = document.createElement(kind);
  element.textContent = words;
  if (scope) element.scope = scope;
  return element;
}
