/** What somebody sees who opens an unusual folder first: each time it is said what happened and what to do. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryFolder } from '../temporary';
import { pageOf } from './webview';
import { openWindow, runCommand, screenshot, statusItem, type Window } from './window';

suite('first use', () => {
  let window: Window;

  suiteSetup(async function () {
    this.timeout(180_000);
    window = await openWindow();
  });

  suiteTeardown(() => window?.close());

  test('no folder: whatever needs one says so, and offers to open one', async () => {
    const { page } = window;
    await window.openEmpty();
    for (const command of ['Show Timeline', 'Go to Next Finding', 'Export…', 'Check Folder']) {
      await runCommand(page, `Concord: ${command}`);
      const message = page.locator('.notification-toast', { hasText: /folder/ });
      await message.getByRole('button', { name: 'Open Folder' }).waitFor();
      await runCommand(page, 'Notifications: Clear All Notifications');
      await message.waitFor({ state: 'detached' });
    }
    await runCommand(page, 'Concord: Search Rulings and Notes');
    await page.locator('.notification-toast', { hasText: 'Nothing has been decided or noted yet.' }).waitFor();
  });

  test('an empty folder: the check says which files are read', async () => {
    await window.open(folderOf({}));
    await runCommand(window.page, 'Concord: Check Folder');
    const message = window.page.locator('.notification-toast', { hasText: 'found no documents' });
    await message.getByRole('button', { name: 'Open Settings' }).click();
    await window.page.locator('.settings-editor', { hasText: 'Files: Include' }).waitFor();
    await screenshot(window.page, 'empty folder');
    await runCommand(window.page, 'Concord: Go to Next Finding');
    await message.waitFor();
  });

  test('nothing but files that are no prose: they are named', async () => {
    await window.open(folderOf({ 'requirements.txt': 'left-pad==1.0\n', 'CMakeLists.txt': 'project(quay)\n' }));
    await statusBar(window, /no documents/);
  });

  test('a file that is no UTF-8: it is named, and the rest is read', async () => {
    await window.open(
      folderOf({
        'memo.txt': 'The quay reopened on 3 May 2021.\n',
        'latin.txt': Buffer.from('Der Hafen \xf6ffnete am 3. Mai.\n', 'latin1'),
      }),
    );
    await statusBar(window, /1 document, 0 disagreements.*1 left out/);
    await window.page.locator('#concord\\.concord\\.concord\\.status').hover();
    await window.page.locator('.monaco-hover', { hasText: 'latin.txt: not valid UTF-8' }).waitFor();
    await screenshot(window.page, 'left out');
  });

  test('a document that is deleted while a view shows it: the view says so, and goes on without it', async () => {
    const { page } = window;
    const fined = (sum: string) => `The Harbour Board fined Oakridge Shipping $${sum} million on May 4, 2021.\n`;
    const folder = folderOf({ 'memo.txt': fined('4.2'), 'press.txt': fined('5'), 'wire.txt': fined('5') });
    await window.open(folder);
    await statusBar(window, /3 documents, /);
    await runCommand(page, 'Concord: Show Fact Table');
    const table = await pageOf(page, 'Fact Table');
    const cell = table.locator('.row .words', { hasText: '$4.2 million' });
    await cell.waitFor();
    rmSync(join(folder, 'memo.txt'));
    await cell.click();
    await page.locator('.notification-toast', { hasText: 'memo.txt could not be opened' }).waitFor();
    await statusBar(window, '2 documents, 0 disagreements');
    await cell.waitFor({ state: 'detached' });
    await table.locator('footer', { hasText: 'memo.txt' }).waitFor({ state: 'detached' });
  });

  test('a thousand documents are read', async () => {
    const documents = Array.from({ length: 1000 }, (_, number) => [`${number % 10}/note-${number}.txt`, note(number)]);
    await window.open(folderOf(Object.fromEntries(documents)));
    await statusBar(window, '1,000 documents, 0 disagreements');
    await screenshot(window.page, 'a thousand');
  });
});

const givenNames = ['Ana', 'Tom', 'Ilkka', 'Zorana', 'Mina', 'Pavel', 'Ruth', 'Omar', 'Lena', 'Hugo'];
const surnames = ['Petrin', 'Varstala', 'Okoro', 'Lindqvist', 'Marsh', 'Tanaka', 'Ferro', 'Novak', 'Reyes', 'Brandt'];
const things = ['Harbour', 'Mill', 'Orchard', 'Tramway', 'Museum', 'Lantern', 'Quarry', 'Granary', 'Meadow', 'Canal'];

/** Every person's name and every body's stands in many notes. */
function note(number: number): string {
  const [given, surname, thing] = [givenNames, surnames, things].map((list, at) => list[digit(number, at)]);
  return `Published: 3 May 2021\n\n${given} ${surname}, director of the ${thing} Trust, spoke to members on Monday.\n`;
}

function digit(number: number, at: number): number {
  return Math.floor(number / 10 ** at) % 10;
}

/** A new folder with these files. */
function folderOf(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function statusBar({ page }: Window, text: RegExp | string): Promise<void> {
  return statusItem(page, text).waitFor({ timeout: 50_000 });
}
