/** The views of findings and entities as a person uses them, on copies of the seeds. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { seeds } from '../places';
import { sleep } from '../processes';
import { temporaryFolder } from '../temporary';
import { leaveSideBar, linesOf, openSideBar } from './surfaces/sideBar';
import {
  appears,
  copyOf,
  goTo,
  openDocument,
  openWindow,
  pressUntil,
  runCommand,
  screenshot,
  statusItem,
  type Window,
} from './window';

suite('findings and entities in a window', function () {
  this.timeout(120_000);
  let window: Window;
  let folder: string;

  suiteSetup(async function () {
    this.timeout(180_000);
    window = await openWindow();
    await window.page.setViewportSize({ width: 1280, height: 1200 });
    folder = copyOf(seeds, 'seeds');
    await window.open(folder);
    await statusItem(window.page, /5 documents, 2 disagreements/).waitFor();
    await openSideBar(window.page, 'Entities');
  });

  teardown(async function () {
    const { title, state } = this.currentTest ?? {};
    if (state === 'failed') await screenshot(window.page, `failed ${title}`);
  });

  suiteTeardown(() => window?.close());

  const finding = (text: string | RegExp) => linesOf(window.page, 'Findings').filter({ hasText: text }).first();
  const entity = (text: string | RegExp) => linesOf(window.page, 'Entities').filter({ hasText: text }).first();
  const rulings = () => {
    const file = join(folder, '.concord/rulings.json');
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const choose = async (line: Locator, item: string) => {
    await line.click({ button: 'right' });
    const choice = window.page.getByRole('menuitem', { name: item });
    await choice.hover();
    await sleep(500); // A menu that has just opened takes no click.
    await choice.click();
    await choice.waitFor({ state: 'hidden' });
  };
  const undo = async (said: string) => {
    const message = window.page.locator('.notification-toast', { hasText: said });
    await message.getByRole('button', { name: 'Undo' }).click();
    await until('the decision to be gone', () => !rulings().includes('"decision"'));
  };

  test('both sides of a finding are opened next to each other, their words selected', async () => {
    const { page } = window;
    await finding('US$2.8 billion').hover();
    await finding('US$2.8 billion').getByRole('button', { name: 'Open Both Sides' }).click();
    const [left, right] = [0, 1].map((index) => page.locator('.editor-group-container').nth(index));
    await left?.locator('.tab.active', { hasText: '001_' }).waitFor();
    await right?.locator('.tab.active', { hasText: '004_' }).waitFor();
    await selected(window, 'US$2.8 billion');
    await page.keyboard.press('Control+2');
    await selected(window, 'US$2.6 billion');
    await screenshot(page, 'both sides');
  });

  test('one goes from finding to finding', async () => {
    const { page } = window;
    const header = page.locator('.pane-header', { hasText: 'Findings' });
    await header.hover();
    await header.getByRole('button', { name: 'Go to Next Finding' }).click();
    await selected(window, 'Tuesday');
    await finding('signed on Monday').waitFor();
    await header.getByRole('button', { name: 'Go to Previous Finding' }).click();
    await selected(window, 'US$2.8 billion');
    await finding('monopolistic').waitFor();
  });

  test('with the keyboard alone the line of the cursor is meant', async () => {
    const { page } = window;
    await runCommand(page, 'View: Close All Editors');
    await finding(/^Alibaba Group Holding/).click(); // Folds it up: the cursor of the list stands there.
    await page.keyboard.press('ArrowUp');
    for (let line = 1; line <= 3; line += 1) await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Control+Enter');
    await selected(window, 'Tuesday');
    await finding(/^Alibaba Group Holding/).click();
    await finding('monopolistic').waitFor();
  });

  test('a side that is right settles the finding, and undone it is back', async () => {
    const { page } = window;
    const side = finding('monopolistic');
    await side.hover();
    await side.getByRole('button', { name: 'This Side Is Right' }).click();
    await until('the decision on disk', () => rulings().includes('right-value'));
    await finding('US$2.8 billion').waitFor({ state: 'detached' });
    await undo('is right');
    await finding('US$2.8 billion').waitFor();
    await statusItem(page, /2 disagreements/).waitFor();
  });

  test('a finding is explained from the view', async () => {
    const { page } = window;
    await choose(finding('US$2.8 billion'), 'No Contradiction, Because…');
    const box = page.locator('.quick-input-widget', { hasText: 'Explain This Finding' });
    await box.waitFor();
    await page.keyboard.press('Escape');
    await box.waitFor({ state: 'hidden' });
    assert.equal(rulings().includes('explained'), false);
  });

  test('the list narrows while one types, and Escape widens it again', async () => {
    const { page } = window;
    await runCommand(page, 'View: Close All Editors');
    await runCommand(page, 'Concord: Filter Entities');
    await page.locator('.quick-input-widget', { hasText: 'Filter Entities' }).locator('input').fill('zhang');
    await entity('Liu Jie').waitFor({ state: 'detached' });
    await entity('Daniel Zhang').waitFor();
    await screenshot(page, 'filter');
    await page.keyboard.press('Escape');
    await entity('Liu Jie').waitFor();
  });

  test('an entity dragged onto another is one with it, and undone they are two', async () => {
    const merged = entity(/^Zhang Yong5 mentions/);
    // A list that is drawn anew under the mouse lets go of what is dragged.
    for (let attempt = 1; attempt <= 5 && (await entity(/^Daniel Zhang/).isVisible()); attempt += 1) {
      await entity(/^Daniel Zhang/).dragTo(entity(/^Zhang Yong/), { steps: 10 });
      if (await appears(merged)) break;
    }
    await merged.waitFor();
    await entity(/^Daniel Zhang/).waitFor({ state: 'detached' });
    assert.match(rulings(), /"same-as"/);
    assert.doesNotMatch(rulings(), /file:/);
    await screenshot(window.page, 'merged');
    await undo('are one now');
    await entity(/^Daniel Zhang/).waitFor();
  });

  test('an entity is merged with one that is chosen, the likely one first', async () => {
    const { page } = window;
    await choose(entity(/^Zhang Yong/), 'Merge With…');
    const choices = page.locator('.quick-input-list .monaco-list-row');
    await choices.first().waitFor();
    assert.match(await choices.first().innerText(), /Daniel Zhang/);
    await screenshot(page, 'merge with');
    await page.keyboard.press('Enter');
    await entity(/^Zhang Yong5 mentions/).waitFor();
    await undo('are one now');
    await entity(/^Daniel Zhang/).waitFor();
  });

  test('an entity is retyped, renamed, taken for no name; each can be undone', async () => {
    const { page } = window;
    await choose(entity(/^Jack Ma/), 'Change Type…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Organisations' }).click();
    await entity(/^Organisations23/).waitFor();
    await undo('stands under Organisations');
    await entity(/^Organisations22/).waitFor();

    await entity(/^Jack Ma/).click();
    const name = page.locator('.quick-input-widget', { hasText: 'Rename' }).locator('input');
    await (await pressUntil(name, 'F2')).fill('Ma Yun');
    await page.keyboard.press('Enter');
    await entity(/^Ma Yun/).waitFor();
    await undo('goes by “Ma Yun”');

    await entity(/^Jack Ma/).waitFor();
    await choose(entity(/^Jack Ma/), 'Not a Name');
    await entity(/^Jack Ma/).waitFor({ state: 'detached' });
    await runCommand(page, 'Concord: Show Hidden Entities');
    await entity(/^Not Names1/).click();
    const ruled = entity(/^Jack Ma00/);
    await ruled.hover();
    await ruled.getByRole('button', { name: 'Take Back' }).click();
    await entity(/^Jack Ma1 mention/).waitFor();
    await runCommand(page, 'Concord: Leave Hidden Entities Out');
  });

  test('an entity is hidden without a decision, shown as hidden, and shown again', async () => {
    const { page } = window;
    await choose(entity(/^Jack Ma/), 'Hide from This View');
    await entity(/^Jack Ma/).waitFor({ state: 'detached' });
    assert.doesNotMatch(rulings(), /"decision"/);
    await runCommand(page, 'Concord: Show Hidden Entities');
    await entity(/^Jack Mahidden/).waitFor();
    await screenshot(page, 'hidden entity');
    await choose(entity(/^Jack Ma/), 'Show Again');
    await entity(/^Jack Ma1 mention/).waitFor();
  });

  test('after a reload both lists are there again', async () => {
    await window.page.reload();
    await finding('US$2.8 billion').waitFor();
    await entity(/^Liu Jie/).waitFor();
  });

  test('the name at the cursor is shown in the list', async () => {
    const { page } = window;
    await leaveSideBar(page);
    await openDocument(page, '001');
    await goTo(page, 28, 6);
    await runCommand(page, 'Concord: Show in Entities');
    await page
      .getByRole('tree', { name: 'Entities', exact: true })
      .locator('.monaco-list-row.selected', { hasText: 'State Administration for Market Regulation' })
      .waitFor();
  });

  test('an empty folder says what to do', async () => {
    const { page } = window;
    await window.open(temporaryFolder());
    await page.getByRole('tab', { name: /^Concord/ }).click();
    await page.getByText('No document was found in this folder').first().waitFor();
    await screenshot(page, 'empty views');
  });
});

/** Waits until just these words are selected in the editor in front. */
function selected({ page }: Window, words: string): Promise<void> {
  return page.locator('#status\\.editor\\.selection', { hasText: `(${words.length} selected)` }).waitFor();
}

async function until(what: string, holds: () => boolean): Promise<void> {
  for (const limit = Date.now() + 30_000; Date.now() < limit; await sleep(100)) if (holds()) return;
  assert.fail(`waited in vain for ${what}`);
}
