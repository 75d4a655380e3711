/** The timeline as one uses it: words beside it, keys, filters that outlive a reload, a file of it, current after edits. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { temporaryFolder } from '../temporary';
import { pageOf } from './webview';
import { openWindow, runCommand, screenshot, statusItem, type Window } from './window';

const press = `The Harbour Board fined Acme Group $3 million on 4 May 2021.

Ana Diaz left the Harbour Board on 2 June 2021.
`;
const memo = `The Harbour Board fined Acme Group $5 million on 4 May 2021.

The inquiry of the Harbour Board began in 2019.
`;

suite('the timeline in a window', () => {
  let window: Window;
  let folder: string;

  suiteSetup(async function () {
    this.timeout(180_000);
    folder = temporaryFolder();
    writeFileSync(join(folder, 'memo.txt'), memo);
    writeFileSync(join(folder, 'press.txt'), press);
    window = await openWindow();
    await window.open(folder);
    await statusItem(window.page, /^ ?2 documents/).waitFor({ timeout: 90_000 });
    await runCommand(window.page, 'Concord: Show Timeline');
  });

  teardown(async function () {
    const { title, state } = this.currentTest ?? {};
    if (state === 'failed') await screenshot(window.page, `failed ${title}`);
  });

  suiteTeardown(() => window?.close());

  const timeline = () => pageOf(window.page, 'Timeline');

  test('a click shows the words beside, and the timeline stays in sight', async () => {
    const { page } = window;
    const drawing = await timeline();
    await drawing.getByRole('option', { name: /Ana Diaz left/ }).click();
    await shows(page, 'press.txt');
    assert.equal(await page.locator('.editor-group-container').count(), 2);
    assert.equal(await drawing.locator('.plot .mark').count(), 4);
    await screenshot(page, 'timeline beside');
  });

  test('the next click opens in the same place', async () => {
    const { page } = window;
    await (await timeline()).getByRole('option', { name: /inquiry/ }).click();
    await shows(page, 'memo.txt');
    assert.equal(await page.locator('.editor-group-container').count(), 2);
  });

  test('arrow keys lead from event to event, C to what disagrees, Enter to the words', async () => {
    const { page } = window;
    const drawing = await timeline();
    const list = drawing.getByRole('listbox');
    await list.focus();
    await page.keyboard.press('ArrowRight');
    assert.match(await activeName(drawing), /May 4, 2021.*memo\.txt.*memo\.txt has \$5 million/);
    await page.keyboard.press('c');
    assert.match(await activeName(drawing), /May 4, 2021.*\(press\.txt\)/);
    await drawing.locator('.card').getByText('press.txt has $3 million').waitFor();
    await page.keyboard.press('ArrowRight');
    assert.match(await activeName(drawing), /June 2, 2021/);
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'press.txt' }).waitFor();
    await page.locator('#status\\.editor\\.selection', { hasText: '(11 selected)' }).waitFor(); // The editor has the focus.
  });

  test('a document that changes is drawn anew', async () => {
    const drawing = await timeline();
    writeFileSync(join(folder, 'press.txt'), `${press}\nTom Reed joined the Harbour Board on 9 July 2021.\n`);
    await drawing.getByRole('option', { name: /Tom Reed joined/ }).waitFor();
  });

  test('what is chosen is kept when the window is loaded again', async function () {
    this.timeout(120_000);
    const { page } = window;
    const before = await timeline();
    await before.getByRole('radio', { name: 'By name' }).check();
    await before.getByRole('searchbox').or(before.getByRole('combobox')).fill('diaz');
    await before.getByText('1 of 5 events').waitFor();
    await before.getByRole('button', { name: 'Days' }).click();
    const shown = await lanesOf(before);
    const axis = await axisOf(before);
    await runCommand(page, 'Developer: Reload Window');
    await statusItem(page, /^ ?2 documents/).waitFor({ state: 'detached' });
    await statusItem(page, /^ ?2 documents/).waitFor({ timeout: 90_000 });
    const after = await timeline();
    await after.getByText('1 of 5 events').waitFor();
    assert.deepEqual(await lanesOf(after), shown);
    assert.equal(await axisOf(after), axis);
    await after.getByRole('radio', { name: 'Table' }).check();
    assert.deepEqual(await after.locator('tbody th').allInnerTexts(), ['Wed, June 2, 2021']);
  });

  test('a server that was started again fills the table again', async function () {
    this.timeout(120_000);
    const { page } = window;
    await runCommand(page, 'Concord: Restart Server');
    const table = await timeline();
    writeFileSync(join(folder, 'press.txt'), press.replace('2 June', '3 June'));
    await table.getByRole('rowheader', { name: 'Thu, June 3, 2021' }).waitFor();
    assert.equal(await table.locator('.failure').count(), 0);
  });

  test('saved, it is a picture that needs nothing else', async () => {
    const { page } = window;
    const drawing = await timeline();
    await drawing.getByRole('radio', { name: 'Drawing' }).check();
    await drawing.getByRole('button', { name: 'Save as SVG' }).click();
    const input = page.locator('.quick-input-widget .quick-input-box input');
    await page.locator('.quick-input-list', { hasText: 'press.txt' }).waitFor();
    assert.match(await input.inputValue(), /timeline\.svg$/);
    await page.keyboard.press('Enter');
    const file = join(folder, 'timeline.svg');
    const written = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
    for (let attempt = 1; !written().endsWith('</svg>\n') && attempt <= 50; attempt += 1)
      await page.waitForTimeout(100);
    const picture = written();
    assert.match(picture, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.match(picture, /Ana Diaz/);
    assert.doesNotMatch(picture, /var\(--|class=/);
  });

  test('hidden behind another view and shown again, it has what changed meanwhile', async () => {
    const { page } = window;
    const tab = page.locator('.tab', { hasText: 'Timeline' });
    await tab.click();
    await runCommand(page, 'Concord: Show Fact Table');
    await (await pageOf(page, 'Fact Table')).locator('.row').first().waitFor();
    writeFileSync(join(folder, 'press.txt'), press.replace('2 June', '5 June'));
    await (await pageOf(page, 'Fact Table')).getByLabel('Which facts').selectOption('all');
    await (await pageOf(page, 'Fact Table')).locator('.row', { hasText: '5 June' }).waitFor();
    await tab.click();
    await (await timeline())
      .getByRole('option', { name: /June 5, 2021/ })
      .first()
      .waitFor();
    await runCommand(page, 'Concord: Show Fact Table');
    await (await pageOf(page, 'Fact Table')).locator('.row', { hasText: '5 June' }).waitFor(); // Of all, as chosen.
  });
});

/** Waits until that file stands beside with something selected in it. */
async function shows(page: Page, file: string): Promise<void> {
  await page.locator('.tab.active', { hasText: file }).waitFor();
  await page.locator('.editor-instance .selected-text').first().waitFor();
}

/** What is read aloud of the event that has the focus. */
async function activeName(drawing: Frame): Promise<string> {
  const id = await drawing.getByRole('listbox').getAttribute('aria-activedescendant');
  return (await drawing.locator(`[id="${id}"]`).getAttribute('aria-label')) ?? '';
}

function lanesOf(drawing: Frame): Promise<readonly (string | null)[]> {
  return drawing
    .locator('g.lane')
    .evaluateAll((lanes: readonly { getAttribute(name: string): string | null }[]) =>
      lanes.map((lane) => lane.getAttribute('aria-label')),
    );
}

async function axisOf(drawing: Frame): Promise<string> {
  return (await drawing.locator('svg.axis text').allTextContents()).join(' ');
}
