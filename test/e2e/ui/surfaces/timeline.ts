/** The timeline: every dated statement, with the words that give the date. */

import { pageOf } from '../webview';
import { runCommand } from '../window';
import type { Surface } from './surface';

export const timeline: Surface = {
  name: 'timeline',
  webview: 'Timeline',
  async open({ page }) {
    await runCommand(page, 'Concord: Show Timeline');
    await (await pageOf(page, 'Timeline')).locator('table tbody tr').first().waitFor();
  },
  async check({ page }, sample) {
    const rows = (await pageOf(page, 'Timeline')).locator('tbody tr');
    const expected = sample === 'seeds' ? 'the State Administration for Market Regulation' : 'was fined';
    await rows.filter({ hasText: expected }).first().waitFor();
  },
};
