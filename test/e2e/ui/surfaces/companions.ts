/** Who appears with whom: the call hierarchy of a name. */
import { openByName } from '../inText';
import { goTo, runCommand } from '../window';
import type { Surface } from './surface';

export const companions: Surface = {
  name: 'who appears with whom',
  async open({ page }, sample) {
    await openByName(page, sample === 'seeds' ? '004_d16ca1e7ef834ff0' : 'story-000/report-000');
    if (sample === 'seeds') await goTo(page, 19, 2);
    else await goTo(page, 5, 2);
    await runCommand(page, 'Peek Call Hierarchy');
    await page.locator('.call-hierarchy .monaco-list-row').nth(1).waitFor();
  },
  async check({ page }, sample) {
    const rows = page.locator('.call-hierarchy .monaco-list-row');
    await rows
      .filter({ hasText: sample === 'seeds' ? 'Zhang Yong' : 'Torkaka Shipping Group' })
      .first()
      .waitFor();
    await rows
      .filter({ hasText: /\d sentences in \d+ documents|1 sentence/ })
      .first()
      .waitFor();
  },
};
