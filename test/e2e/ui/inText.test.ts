/** What stands in the text leads on: a hint to where its date is from, lenses to what they count, folds, links. */
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { seeds } from '../places';
import { lenses, openByName } from './inText';
import { copyOf, goTo, hoverUntil, openWindow, runCommand, screenshot, statusItem, type Window } from './window';

suite('in the text of a window', () => {
  let window: Window;

  suiteSetup(async function () {
    this.timeout(180_000);
    window = await openWindow();
    await window.open(copyOf(seeds, 'seeds'));
    await statusItem(window.page, '5 documents, ').waitFor();
  });

  setup(() => runCommand(window.page, 'View: Close All Editors'));

  teardown(async function () {
    const { title, state } = this.currentTest ?? {};
    if (state === 'failed') await screenshot(window.page, `failed ${title}`);
  });

  suiteTeardown(() => window?.close());

  test('a hint says why, and leads to where its date is from', async () => {
    const { page } = window;
    await openByName(page, '000_119177fe2c3a6d92');
    const hint = page.locator('.view-line span', { hasText: /^2023-03-14$/ }).first();
    await hint.waitFor();
    const card = page.locator('.monaco-hover:not(.hidden)', { hasText: 'Resolved against this document’s date' });
    await hoverUntil(hint, card);
    await screenshot(page, 'hint');
    await page.keyboard.press('Escape');
    await controlClick(page, hint);
    await page.locator('#status\\.editor\\.selection', { hasText: 'Ln 2, Col 24 (12 selected)' }).waitFor();
  });

  test('the lens of the date leads to the line, that of the names to the names, that of findings to both sides', async () => {
    const { page } = window;
    await openByName(page, '000_119177fe2c3a6d92');
    await lenses(page).nth(2).waitFor();
    await lenses(page).nth(1).click();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Ma Chengrong' }).waitFor();
    await page.keyboard.press('Escape');
    await lenses(page).nth(0).click();
    await page.locator('#status\\.editor\\.selection', { hasText: 'Ln 2,' }).waitFor();
    await lenses(page).nth(2).click();
    const files = page.locator('.peekview-widget .monaco-list-row');
    for (const file of ['000_', '001_']) await files.filter({ hasText: file }).first().waitFor();
    await screenshot(page, 'both sides');
  });

  test('a selection grows from a name to its sentence', async () => {
    const { page } = window;
    await openByName(page, '004_d16ca1e7ef834ff0');
    await goTo(page, 31, 2);
    const selected = page.locator('#status\\.editor\\.selection');
    const sizes: number[] = [];
    for (let step = 0; step < 4; step += 1) {
      await page.keyboard.press('Shift+Alt+ArrowRight');
      await selected.filter({ hasText: /\(\d+ selected\)/ }).waitFor();
      await page.waitForTimeout(300);
      sizes.push(Number(/\((\d+) selected\)/.exec((await selected.textContent()) ?? '')?.[1]));
    }
    assert.equal(sizes[0], 'Liu'.length);
    assert.deepEqual(
      sizes,
      [...sizes].sort((a, b) => a - b),
    );
  });
});

/**
 * With the key held from before the mouse arrives: what leads somewhere is drawn anew as soon as it does. The mouse
 * comes from above the text, where no card is on its way.
 */
async function controlClick(page: Page, what: Locator): Promise<void> {
  await page.mouse.move(640, 20);
  await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor({ state: 'hidden' });
  const box = (await what.boundingBox()) ?? assert.fail('not in sight');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.keyboard.down('Control');
  await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.click(x, y);
  await page.keyboard.up('Control');
}
