/** The page of who occurs with whom. */
import { t } from '@vscode/l10n';
import type { Network } from '../../../server/src/protocol/requests/network';
import { emptyNotice } from '../empty';
import { openPage, type Page } from '../page';
import { chosen, firstChoice } from './chosen';
import { createControls, type State } from './controls';
import { createDrawing } from './drawing';
import { showTable } from './table';

let update: ((network: Network) => void) | undefined;

openPage<Network, State>({ ...firstChoice, form: 'drawing' }, (page, network) => {
  update ??= build(page);
  update(network);
});

function build(page: Page<State>): (network: Network) => void {
  let network: Network = { nodes: [], edges: [], documents: 0 };
  const open = ({ place }: Network['nodes'][number]) => page.send({ kind: 'references', place });
  const controls = createControls(page.root, page.state, {
    choose(change) {
      page.keep(change);
      show();
    },
    zoomBy: (factor) => drawing.zoomBy(factor),
    fit: () => drawing.fit(),
  });
  const notice = page.root.appendChild(document.createElement('div'));
  const drawing = createDrawing(page.root, open);
  const table = page.root.appendChild(document.createElement('div'));
  table.className = 'table';

  function show(): void {
    const part = chosen(network, page.state);
    const asTable = page.state.form === 'table';
    controls.around.update(network.nodes.map(({ name }) => name));
    controls.count(part.nodes.length, network.nodes.length);
    notice.replaceChildren(...(part.nodes.length === 0 ? [whyEmpty(network)] : []));
    drawing.hide(asTable || part.nodes.length === 0);
    if (asTable) showTable(table, part, open);
    else {
      table.replaceChildren();
      drawing.show(part);
    }
  }
  return (next) => {
    network = next;
    show();
  };
}

function whyEmpty({ documents, nodes }: Network): HTMLElement {
  if (documents === 0)
    return emptyNotice(t('No documents were read.'), t('The setting concord.files.include says which files are.'));
  if (nodes.length === 0) return emptyNotice(t('The documents name nobody and nothing.'));
  return emptyNotice(t('Nobody is left to draw.'), t('Clear the name, or choose more types.'));
}
