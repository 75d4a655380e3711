/** Who with whom: a shape an entity, a line for each two that share sentences. */
import { pageOf } from '../webview';
import { runCommand } from '../window';
import type { Surface } from './surface';

export const network: Surface = {
  name: 'network',
  webview: 'Who with Whom',
  async open({ page }) {
    await runCommand(page, 'Concord: Show Who With Whom');
    await (await pageOf(page, 'Who with Whom')).locator('.node').first().waitFor();
  },
  async check({ page }, sample) {
    const name = sample === 'seeds' ? 'Alibaba Group Holding' : 'Harbour Board';
    await (await pageOf(page, 'Who with Whom')).getByRole('button', { name }).first().waitFor();
  },
};
