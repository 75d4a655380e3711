/** The first five minutes: the walkthrough in each kind of theme, the sample articles out of an empty window. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { seeds } from '../places';
import { cardOfFiles, withSettings } from './folderSettings';
import { copyOf, openWindow, runCommand, screenshot, statusItem, type Window } from './window';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
};
const steps = ['Open a folder', 'Ask who', 'Go to where', 'See where', 'Decide', 'Take it with you'];

suite('the first five minutes', () => {
  let window: Window;

  suiteSetup(async function () {
    this.timeout(180_000);
    window = await openWindow();
  });

  teardown(async function () {
    const { title, state } = this.currentTest ?? {};
    if (state === 'failed') await screenshot(window.page, `failed ${title}`);
  });

  suiteTeardown(() => window?.close());

  for (const [theme, colorTheme] of Object.entries(themes))
    test(`the walkthrough, ${theme}`, async () => {
      const { page } = window;
      const folder = copyOf(seeds, 'seeds');
      mkdirSync(join(folder, '.vscode'));
      writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': colorTheme }));
      await window.open(folder);
      await statusItem(page, '5 documents, ').waitFor();
      assert.equal(await page.locator('.gettingStartedContainer').count(), 0, 'it opens unasked');
      await runCommand(page, 'View: Toggle Primary Side Bar Visibility'); // Pictures are shown where there is room.
      await runCommand(page, 'Concord: Open the Walkthrough');
      await page.locator('.getting-started-step').first().waitFor();
      for (const [index, step] of steps.entries()) {
        await page.locator('.getting-started-step', { hasText: step }).first().click();
        await pictureIn(page);
        await screenshot(page, `walkthrough ${index + 1} ${theme}`);
      }
    });

  test('a step is ticked off as it is done', async () => {
    const { page } = window;
    const done = page.locator('.getting-started-step:has(.codicon-getting-started-step-checked)');
    await done.filter({ hasText: 'Open a folder' }).waitFor();
    const findings = page.locator('.getting-started-step', { hasText: 'See where' }).first();
    await findings.click();
    await page.getByRole('button', { name: 'Show Findings' }).click();
    await done.filter({ hasText: 'See where' }).waitFor();
  });

  test('the settings of a folder say what they do', async () => {
    await window.open(withSettings());
    assert.match(await cardOfFiles(window.page), /Which files are read as documents/);
  });

  test('the sample articles, from an empty window', async () => {
    const { page } = window;
    await window.openEmpty();
    await runCommand(page, 'Concord: Try Concord on the Sample Articles');
    const kept = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Concord Keeps Its Own' });
    await kept.waitFor();
    await screenshot(page, 'samples where');
    await page.keyboard.press('Enter');
    await statusItem(page, '5 documents, 2 disagreements').waitFor();
    await page.locator('.notification-toast', { hasText: 'copies of the sample articles' }).waitFor();
    await screenshot(page, 'samples');
  });
});

/** The picture of the step in front is drawn; in a webview of its own. */
async function pictureIn(page: Page): Promise<void> {
  const outer = page.frameLocator('.gettingStartedContainer iframe.webview').last();
  await outer.frameLocator('#active-frame').locator('svg').first().waitFor();
}
