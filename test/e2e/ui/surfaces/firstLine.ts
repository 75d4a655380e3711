/** What stands over the first line, and the boilerplate below it folded away. */
import assert from 'node:assert/strict';
import { lenses, openByName } from '../inText';
import { goTo, runCommand } from '../window';
import type { Sample, Surface } from './surface';

const titles: Readonly<Record<Sample, readonly RegExp[]>> = {
  seeds: [/10 January 2023 · inferred from line 25$/, /^\d people, \d organisations/, /^1 finding$/],
  thousand: [/12 January 2012 · stated on line 1$/, /people, .*organisations/, /finding/],
};

export const firstLine: Surface = {
  name: 'first line',
  openFile: ({ page }, sample) =>
    openByName(page, sample === 'seeds' ? '004_d16ca1e7ef834ff0' : 'story-000/report-000'),
  async open({ page }, sample) {
    // A document that was open before is shown where it was left.
    if (sample === 'seeds') await goTo(page, 1, 1);
    await lenses(page).nth(2).waitFor();
  },
  async check({ page }, sample) {
    const shown = await lenses(page).allInnerTexts();
    assert.equal(shown.length, titles[sample].length);
    for (const [index, title] of titles[sample].entries()) assert.match(shown[index] ?? '', title);
    if (sample !== 'seeds') return;
    await page.locator('.view-line', { hasText: 'Learn more' }).waitFor();
    await runCommand(page, 'Fold All Block Comments');
    await page.locator('.view-line', { hasText: 'Learn more' }).waitFor({ state: 'detached' });
    await page.locator('.view-line', { hasText: 'Warmer winds blow' }).waitFor();
  },
};
