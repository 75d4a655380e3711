/** The network as a plain table: a row for each two that share sentences. */
import { t } from '@vscode/l10n';
import { select } from 'd3-selection';
import type { NetworkNode } from '../../../server/src/protocol/requests/network';
import type { Chosen } from './chosen';

/** A page is made of at most these; how many there are is said. */
const MOST = 500;

export function showTable(root: HTMLElement, { nodes, edges }: Chosen, open: (node: NetworkNode) => void): void {
  const table = document.createElement('table');
  const caption = table.createCaption();
  caption.textContent =
    edges.length > MOST
      ? t('Who shares sentences with whom: the first {0} of {1}', MOST, edges.length)
      : t('Who shares sentences with whom');
  const heads = table.createTHead().insertRow();
  for (const title of [t('Who'), t('With whom'), t('Sentences')]) {
    const head = document.createElement('th');
    head.scope = 'col';
    head.textContent = title;
    heads.append(head);
  }
  const rows = select(table.createTBody()).selectAll('tr').data(edges.slice(0, MOST)).join('tr');
  for (const end of [0, 1] as const)
    rows
      .append('td')
      .append('button')
      .attr('class', 'link')
      .attr('type', 'button')
      .text(({ ends }) => nodes[ends[end]]?.name ?? '')
      .on('click', (_, { ends }) => {
        const node = nodes[ends[end]];
        if (node) open(node);
      });
  rows.append('td').text(({ sentences }) => sentences);
  root.replaceChildren(table);
}
