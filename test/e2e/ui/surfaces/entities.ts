/** The view of entities, one of them opened down to its mentions. */
import { leaveSideBar, linesOf, openSideBar } from './sideBar';
import type { Surface } from './surface';

export const entities: Surface = {
  name: 'entities',
  open: ({ page }) => openSideBar(page, 'Entities'),
  async check({ page }, sample) {
    const lines = linesOf(page, 'Entities');
    await lines.filter({ hasText: sample === 'seeds' ? /^People9$/ : /^People[\d,]+$/ }).waitFor();
    const first = lines.nth(1);
    if (sample === 'seeds') await lines.filter({ hasText: /^Liu Jie10 mentions/ }).waitFor();
    await first.click();
    await lines
      .filter({ hasText: /\.txt\d+ mentions?/ })
      .first()
      .click();
    await page.waitForFunction(
      `document.querySelectorAll('[role=tree][aria-label=Entities] .monaco-list-row .monaco-highlighted-label .highlight').length > 0`,
    );
  },
  close: ({ page }) => leaveSideBar(page),
};
