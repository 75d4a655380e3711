/** Who with whom: a shape an entity, a line for each two that share sentences. */
import { pageOf } from '../webview';
import { runCommand } from '../window';
import type { Surface } from './surface';

export const network: Surface = {
  name: 'network',
  webview: 'Who With Whom',
  async open({ page }) {
    await runCommand(page, 'Concord: Show Who With Whom');
    await (await pageOf(page, 'Who With Whom')).locator('.node').first().waitFor();
  },
  async check({ page }, sample) {
    const drawn = await pageOf(page, 'Who With Whom');
    if (sample === 'seeds') await drawn.getByRole('button', { name: /^Alibaba Group Holding, organisation/ }).waitFor();
    else
      await drawn
        .getByRole('status')
        .filter({ hasText: /^50 of 700 names/ })
        .waitFor();
    await drawn.locator('.edges line').first().waitFor({ state: 'attached' });
  },
};
