/** The view of findings, one of them opened with both its sides. */
import { leaveSideBar, linesOf, openSideBar } from './sideBar';
import type { Surface } from './surface';

export const findings: Surface = {
  name: 'findings',
  open: ({ page }) => openSideBar(page, 'Findings'),
  async check({ page }, sample) {
    const lines = linesOf(page, 'Findings');
    const [finding, side] =
      sample === 'seeds' ? ['US$2.8 billion ≠ US$2.6 billion', 'monopolistic'] : ['≠', 'was fined'];
    await lines.filter({ hasText: finding }).first().click();
    await lines.filter({ hasText: side }).first().waitFor();
  },
  close: ({ page }) => leaveSideBar(page),
};
