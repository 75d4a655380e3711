/** Decisions and notes as a person makes them in the window, on copies of the seeds; and what the command line then says. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { root, seeds } from '../places';
import { sleep } from '../processes';
import {
  copyOf,
  goTo,
  openDocument,
  openWindow,
  pressUntil,
  quickFix,
  runCommand,
  screenshot,
  statusItem,
  type Window,
} from './window';

const first = '001_eb3a5891584d96a8.txt';
const fourth = '004_d16ca1e7ef834ff0.txt';
const reason = 'One adds the interest.';

suite('decisions and notes in a window', function () {
  this.timeout(120_000);
  let window: Window;
  let folder: string;

  suiteSetup(async function () {
    this.timeout(180_000);
    window = await openWindow();
    folder = await openCopy(window);
  });

  /** Waits until the notes on the fourth document hold these words. */
  const onDisk = (...words: readonly string[]) =>
    until(`${words} on disk`, () => words.every((one) => readNotes(folder, fourth).includes(one)));

  teardown(async function () {
    const { title, state } = this.currentTest ?? {};
    if (state === 'failed') await screenshot(window.page, `failed ${title}`);
  });

  suiteTeardown(() => window?.close());

  test('an explained finding leaves the problems, the command line agrees, the report has the reason', async () => {
    const { page } = window;
    assert.equal(check(folder).match(/figures-disagree/g)?.length, 1);
    await openDocument(page, '004');
    await select(page, folder, fourth, 'US$2.6 billion', 0);
    const explain = await quickFix(page, 'No contradiction, because');
    await screenshot(page, 'quick fixes');
    await explain.click();
    const box = page.locator('.quick-input-widget', { hasText: 'Explain This Finding' }).locator('input');
    await box.fill(reason);
    await screenshot(page, 'explain');
    await box.press('Enter');
    await statusBar(page, /5 documents, 1 disagreement/);

    assert.match(readFileSync(join(folder, '.concord/rulings.json'), 'utf8'), new RegExp(reason));
    assert.doesNotMatch(check(folder), /figures-disagree/);
    assert.match(concord('export', folder, '--to', 'markdown'), new RegExp(reason));
  });

  test('the view lists the decision, and takes it back', async () => {
    const { page } = window;
    await page.getByRole('tab', { name: /^Concord/ }).click();
    const row = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: reason });
    await row.waitFor();
    await screenshot(page, 'rulings and notes');
    await row.hover();
    await row.getByRole('button', { name: 'Take Back' }).click();
    await statusBar(page, /5 documents, 2 disagreements/);
    await row.waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: /^Explorer/ }).click();
  });

  test('a note stays on its words while the document is edited above it, and after a reload', async () => {
    const { page } = window;
    await openDocument(page, '001');
    await addNote(page, folder, first, 'slapped Alibaba', 'Who says so?');
    await until('the note on disk', () => readNotes(folder, first).includes('Who says so?'));
    await screenshot(page, 'note');
    await select(page, folder, first, '', 0);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('One line more.\nAnd another.\n');
    await page.keyboard.press('Control+s');
    await until('the edit on disk', () => textOf(folder, first).startsWith('One line more.'));
    await page.reload();
    await statusBar(page, /5 documents, 2 disagreements/);
    await jumpFromView(page, 'Who says so?');
    await selected(page, folder, first, 'slapped Alibaba');
    await screenshot(page, 'note after reload');
  });

  test('words that were changed from outside leave their note without a place, on no other words', async () => {
    const { page } = window;
    const text = textOf(folder, first);
    writeFileSync(join(folder, first), text.replaceAll('slapped Alibaba', 'fined the company'));
    await page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: 'Lost their place' }).waitFor();
    const orphan = page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: 'Who says so?' });
    assert.match(await orphan.innerText(), /was on “slapped Alibaba”/);
    assert.equal(await page.locator('.comment-thread-unresolved, .comment-thread').count(), 0);
    await screenshot(page, 'orphan');
    await page.getByRole('tab', { name: /^001_/ }).click();
    await select(page, folder, first, 'fined the company', 'fined the company'.length);
    await orphan.hover();
    await orphan.getByRole('button', { name: 'Place on Selection' }).click();
    await until('the new place on disk', () => readNotes(folder, first).includes('fined the company'));
    await page
      .locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: 'Lost their place' })
      .waitFor({ state: 'detached' });
  });

  test('where nothing can be written it is said, and the words are kept until it can', async () => {
    const { page } = window;
    folder = await openCopy(window);
    writeFileSync(join(folder, '.concord'), 'A file where the folder has to be.');
    await openDocument(page, '004');
    await addNote(page, folder, fourth, 'Daniel Zhang', 'Keep me.');
    const message = page.locator('.notification-toast', { hasText: 'could not change .concord/notes' });
    await message.waitFor();
    await page.locator('.review-widget', { hasText: 'Not saved yet' }).filter({ hasText: 'Keep me.' }).waitFor();
    await screenshot(page, 'cannot be written');
    rmSync(join(folder, '.concord'));
    await message.getByRole('button', { name: 'Try Again' }).click();
    await until('the note on disk', () => readNotes(folder, fourth).includes('Keep me.'));
    assert.equal(textOf(folder, fourth), readFileSync(join(seeds, fourth), 'utf8'));
  });

  test('a note is answered, reworded, tagged and resolved in its thread', async () => {
    const { page } = window;
    const thread = page.locator('.review-widget', { hasText: 'Keep me.' });
    await thread.getByRole('button', { name: 'Edit' }).click();
    await thread.locator('.monaco-editor.focused').waitFor();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Always.');
    await thread.getByRole('button', { name: 'Save' }).click();
    await onDisk('Keep me. Always.');
    await thread.getByRole('button', { name: 'Reply' }).first().click();
    await thread.locator('.monaco-editor.focused').waitFor();
    await page.keyboard.type('For how long?');
    await page.keyboard.press('Control+Enter');
    await onDisk('For how long?');
    await thread.getByRole('button', { name: 'Tag' }).click();
    await page.locator('.quick-input-widget', { hasText: 'Tag Note' }).locator('input').fill('chairman, #later');
    await page.keyboard.press('Enter');
    await onDisk('chairman', 'later');
    await thread.filter({ hasText: 'Note #chairman #later' }).waitFor();
    await screenshot(page, 'thread');
    await thread.getByRole('button', { name: 'Resolve' }).click(); // And folds up.
    await onDisk('"moderating"');
  });

  test('another note on a line that has one is written in a box', async () => {
    const { page } = window;
    await select(page, folder, fourth, 'the company’s chairman', 'the company’s chairman'.length);
    await runCommand(page, 'Concord: Add Note');
    await page.locator('.quick-input-widget', { hasText: 'Add Note' }).locator('input').fill('Since when?');
    await page.keyboard.press('Enter');
    await onDisk('Since when?', 'the company’s chairman');
  });

  test('F2 gives somebody another name and leaves the document alone', async () => {
    const { page } = window;
    await select(page, folder, fourth, 'Daniel Zhang', 0);
    await (await pressUntil(page.locator('.rename-box input'), 'F2')).fill('Daniel Zhang Yong');
    await page.keyboard.press('Enter');
    const rulings = join(folder, '.concord/rulings.json');
    await until(
      'the name on disk',
      () => existsSync(rulings) && /Daniel Zhang Yong/.test(readFileSync(rulings, 'utf8')),
    );
    assert.equal(textOf(folder, fourth), readFileSync(join(seeds, fourth), 'utf8'));
  });

  test('a passage is marked as a claim, told by colour and border, and Ctrl+Z takes the mark away', async () => {
    const { page } = window;
    await select(page, folder, fourth, 'Hangzhou government', 'Hangzhou government'.length);
    await runCommand(page, 'Concord: Mark Selection');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Claim' }).click();
    await until('the mark on disk', () => readNotes(folder, fourth).includes('claim'));
    await page.keyboard.press('Home'); // What is selected hides the border.
    await page.waitForFunction(`[...document.querySelectorAll('.view-overlays .cdr')].some((one) => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(one);
      return borderTopStyle === 'solid' && borderTopWidth === '1px';
    })`);
    await screenshot(page, 'mark');
    await page.keyboard.press('Control+z');
    await until('the mark to be gone', () => !readNotes(folder, fourth).includes('claim'));
  });

  test('the report is exported and opened', async () => {
    const { page } = window;
    await runCommand(page, 'Concord: Export');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Report' }).click();
    await page.locator('.quick-input-widget', { hasText: 'Export' }).locator('input[aria-label]').first().waitFor();
    await page.getByRole('button', { name: 'OK' }).click();
    await page.locator('.tab.active', { hasText: '.md' }).waitFor();
    await screenshot(page, 'report');
  });

  test('tables are exported into a folder', async () => {
    const { page } = window;
    await runCommand(page, 'Concord: Export');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Tables' }).click();
    await page.getByRole('button', { name: /^(OK|Export Here)$/ }).click();
    await page.locator('.notification-toast', { hasText: 'files were written to' }).waitFor();
    assert.match(readFileSync(join(folder, '../facts.csv'), 'utf8'), /US\$2\.6 billion/);
  });
});

async function openCopy(window: Window): Promise<string> {
  const folder = copyOf(seeds, 'seeds');
  await window.open(folder);
  await statusBar(window.page, /5 documents, 2 disagreements/);
  return folder;
}

async function addNote(page: Page, folder: string, file: string, words: string, text: string): Promise<void> {
  await select(page, folder, file, words, words.length);
  await runCommand(page, 'Concord: Add Note');
  await page.locator('.review-widget .monaco-editor.focused').waitFor();
  await page.keyboard.type(text);
  await page.locator('.review-widget').getByRole('button', { name: 'Add Note' }).click();
}

async function jumpFromView(page: Page, label: string): Promise<void> {
  await page.getByRole('tab', { name: /^Concord/ }).click();
  await page.locator('.tree-explorer-viewlet-tree-view .monaco-list-row', { hasText: label }).click();
}

/** Selects `length` characters where the phrase first stands in the file, as it is on disk. */
async function select(page: Page, folder: string, file: string, phrase: string, length: number): Promise<void> {
  const [line, column] = placeIn(folder, file, phrase);
  await goTo(page, line, column);
  for (let pressed = 0; pressed < length; pressed += 1) await page.keyboard.press('Shift+ArrowRight');
}

/** Waits until just the phrase, where it first stands, is selected. */
function selected(page: Page, folder: string, file: string, phrase: string): Promise<void> {
  const [line, column] = placeIn(folder, file, phrase);
  const text = `Ln ${line}, Col ${column + phrase.length} (${phrase.length} selected)`;
  return page.locator('#status\\.editor\\.selection', { hasText: text }).waitFor();
}

/** Both from 1. */
function placeIn(folder: string, file: string, phrase: string): readonly [line: number, column: number] {
  const [before = ''] = textOf(folder, file).split(phrase || '\0');
  const lines = phrase === '' ? [''] : before.split('\n');
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1];
}

function textOf(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

/** Empty where there are none. */
function readNotes(folder: string, file: string): string {
  const notes = join(folder, '.concord/notes', `${file}.jsonld`);
  return existsSync(notes) ? readFileSync(notes, 'utf8') : '';
}

function check(folder: string): string {
  return concord('check', folder);
}

function concord(...args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], { cwd: root, encoding: 'utf8' });
  assert.equal(stderr, '');
  return stdout;
}

function statusBar(page: Page, text: RegExp): Promise<void> {
  return statusItem(page, text).waitFor();
}

async function until(what: string, holds: () => boolean): Promise<void> {
  for (const limit = Date.now() + 30_000; Date.now() < limit; await sleep(100)) if (holds()) return;
  assert.fail(`waited in vain for ${what}`);
}
