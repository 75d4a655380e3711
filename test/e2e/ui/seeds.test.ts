/** The seeds as a person sees them: squiggles, a hover card, F12, the Problems panel, the status bar. */
import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { seeds } from '../places';
import { placeOf } from './sample';
import {
  copyOf,
  cursorAt,
  goTo,
  hoverCard,
  openDocument,
  openWindow,
  runCommand,
  screenshot,
  statusItem,
  type Window,
} from './window';

const third = '003_70d21aeaf46c585b.txt';
const fourth = '004_d16ca1e7ef834ff0.txt';

suite('the seeds in a window', () => {
  let window: Window;

  suiteSetup(async function () {
    this.timeout(180_000);
    window = await openWindow();
    await window.open(copyOf(seeds, 'seeds'));
  });

  teardown(async function () {
    const { title, state } = this.currentTest ?? {};
    if (state === 'failed') await screenshot(window.page, `failed ${title}`);
  });

  suiteTeardown(() => window?.close());

  test('the status bar counts documents and disagreements', async () => {
    await statusItem(window.page, '5 documents, 2 disagreements').waitFor();
  });

  test('the fine is underlined, and its card names the other document', async () => {
    const { page } = window;
    const editor = await openDocument(page, fourth);
    const [line, column] = placeOf(fourth, 'US$2.6 billion');
    await goTo(page, line, column + 2);
    await editor.locator('.squiggly-warning').first().waitFor();
    const card = await hoverCard(page);
    assert.match((await card.textContent()) ?? '', /2\.8 billion/);
    assert.match((await card.textContent()) ?? '', /001_/);
    await screenshot(page, 'finding');
    await page.keyboard.press('Escape');
  });

  test('hovering a surname tells who it is', async () => {
    const { page } = window;
    await goToSurname(page);
    const card = await hoverCard(page);
    assert.match((await card.textContent()) ?? '', /Liu Jie/);
    await screenshot(page, 'hover');
    await page.keyboard.press('Escape');
  });

  test('a link on the card opens the line it names', async () => {
    const { page } = window;
    await goToSurname(page);
    const card = await hoverCard(page);
    await card.getByText(`${third}:7`).first().click();
    await page.locator('.tab.active', { hasText: third }).waitFor();
    await page.locator('#status\\.editor\\.selection', { hasText: 'Ln 7,' }).waitFor();
  });

  test('F12 on a surname goes to where the person is introduced', async () => {
    const { page } = window;
    await goToSurname(page);
    await page.keyboard.press('F12');
    await page.locator('.tab.active', { hasText: third }).waitFor();
    const [line, column] = placeOf(third, 'Liu Jie, Member');
    await cursorAt(page, line, column);
    await screenshot(page, 'definition');
  });

  test('the Problems panel holds both conflicts and nothing else', async () => {
    const { page } = window;
    await runCommand(page, 'Concord: Show Findings');
    await runCommand(page, 'View: Toggle Maximized Panel'); // Only the rows in sight are there.
    const warnings = page.locator('.markers-panel .monaco-list-row:has(.codicon-warning)');
    await warnings.filter({ hasText: 'figures-disagree' }).first().waitFor();
    const rows = (await page.locator('.markers-panel .monaco-list-row').allInnerTexts()).map((row) => row.trim());
    await screenshot(page, 'problems');
    const codes = (await warnings.allInnerTexts()).map((row) => /[a-z]+-disagree/.exec(row)?.[0]);
    assert.deepEqual([...new Set(codes)].sort(), ['dates-disagree', 'figures-disagree']);
    await runCommand(page, 'View: Toggle Maximized Panel');
    for (const file of ['000_', '001_', '004_'])
      assert.ok(
        rows.some((row) => row.startsWith(file)),
        `${file} in ${rows}`,
      );
  });

  test('checking the folder says what was checked and offers the findings', async () => {
    const { page } = window;
    await runCommand(page, 'Concord: Check Folder');
    const message = page.locator('.notification-toast', { hasText: '5 documents checked' });
    await message.getByRole('button', { name: 'Show Findings' }).waitFor();
    await screenshot(page, 'checked');
  });
});

/** Puts the cursor into "Liu" in the fourth document. */
async function goToSurname(page: Page): Promise<void> {
  await openDocument(page, fourth);
  const [line, column] = placeOf(fourth, 'Liu praised');
  await goTo(page, line, column + 1);
}
