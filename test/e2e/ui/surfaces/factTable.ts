/** The fact table: a row a fact, a column a document, contradictions first. */
import { pageOf } from '../webview';
import { runCommand } from '../window';
import type { Surface } from './surface';

export const factTable: Surface = {
  name: 'fact table',
  webview: 'Fact Table',
  async open({ page }) {
    await runCommand(page, 'Concord: Show Fact Table');
    await (await pageOf(page, 'Fact Table')).locator('.row').first().waitFor();
  },
  async check({ page }, sample) {
    const table = await pageOf(page, 'Fact Table');
    const [one, other] = sample === 'seeds' ? ['US$2.8 billion', 'US$2.6 billion'] : ['$2.4 million', '$5.4 million'];
    const row = table.locator('.row.conflict', { hasText: one }).first();
    await row.locator('.disputed', { hasText: other }).waitFor();
  },
};
