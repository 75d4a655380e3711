/** The timeline as a plain table: a row an event, in the order of what happened. */
import { t } from '@vscode/l10n';
import { select } from 'd3-selection';
import type { Timeline } from '../../../server/src/protocol/requests/timeline';
import type { Page } from '../page';

export function showTable({ root, send }: Page<object>, { documents, entities, events }: Timeline): void {
  const table = select(root).selectAll('table').data([events]).join('table').attr('class', 'events');
  table
    .selectAll('caption')
    .data([t('What happened when, as the documents have it')])
    .join('caption')
    .text(String);
  const heads = [t('When'), t('What'), t('Who'), t('Document')];
  table
    .selectAll('thead')
    .data([heads])
    .join('thead')
    .selectAll('tr')
    .data([heads])
    .join('tr')
    .selectAll('th')
    .data(heads)
    .join('th')
    .attr('scope', 'col')
    .text(String);
  const rows = table.selectAll('tbody').data([events]).join('tbody').selectAll('tr').data(events).join('tr');
  rows.selectAll('*').remove();
  rows
    .append('th')
    .attr('scope', 'row')
    .text(({ value }) => value);
  rows
    .append('td')
    .append('button')
    .attr('class', 'link')
    .text(({ quote }) => quote)
    .on('click', (_, { place }) => send({ kind: 'open', place }));
  rows.append('td').text((event) => event.entities.map((number) => entities[number]?.name ?? '').join(', '));
  rows.append('td').text(({ document }) => documents[document]?.path ?? '');
}
