/** Two folders in one window: which of them a view is about, and how one gets to the other. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../temporary';
import { openByName } from './inText';
import { linesOf, openSideBar } from './surfaces/sideBar';
import { pageOf } from './webview';
import { openWindow, runCommand, screenshot, statusItem, type Window } from './window';

const documents = {
  harbour: {
    'memo.txt': 'The Harbour Board fined Oakridge Shipping $4.2 million on May 4, 2021. Ana Diaz signed.\n',
    'press.txt': 'The Harbour Board fined Oakridge Shipping $5 million on May 4, 2021. Ana Diaz signed.\n',
  },
  council: {
    'minutes.txt': 'Tom Reed told the City Council on June 7, 2022 that the bridge had cost $9 million.\n',
    'letter.txt': 'Tom Reed told the City Council on June 7, 2022 that the bridge had cost $9 million.\n',
  },
};

suite('two folders in a window', function () {
  this.timeout(120_000);
  let window: Window;
  let workspace: string;

  suiteSetup(async function () {
    this.timeout(180_000);
    window = await openWindow();
    const home = temporaryFolder();
    for (const [folder, files] of Object.entries(documents)) {
      mkdirSync(join(home, folder));
      for (const [name, content] of Object.entries(files)) writeFileSync(join(home, folder, name), content);
    }
    workspace = join(home, 'both.code-workspace');
    keep('harbour', 'council');
    await window.open(workspace);
    await statusItem(window.page, '4 documents, 1 disagreement').waitFor();
  });

  setup(() => runCommand(window.page, 'View: Close All Editors'));

  teardown(async function () {
    const { title, state } = this.currentTest ?? {};
    if (state === 'failed') await screenshot(window.page, `failed ${title}`);
  });

  suiteTeardown(() => window?.close());

  const keep = (...folders: readonly string[]) =>
    writeFileSync(workspace, JSON.stringify({ folders: folders.map((path) => ({ path })) }));
  const choose = async (folder: string) => {
    const line = window.page.locator('.quick-input-list .monaco-list-row', { hasText: folder });
    await line.waitFor();
    await window.page.keyboard.type(folder);
    await window.page.keyboard.press('Enter');
  };
  const tabs = () => window.page.locator('.tabs-container .tab').allInnerTexts();

  test('the document in front says which', async () => {
    const { page } = window;
    await openByName(page, 'memo.txt');
    await runCommand(page, 'Concord: Show Timeline');
    const timeline = await pageOf(page, 'Timeline: harbour');
    await timeline.locator('.mark').first().waitFor();
    assert.deepEqual(
      await timeline
        .locator('g.lane')
        .evaluateAll((lanes: readonly { getAttribute(name: string): string | null }[]) =>
          lanes.map((lane) => lane.getAttribute('aria-label')),
        ),
      ['memo.txt', 'press.txt'],
    );
    await screenshot(page, 'two folders');
  });

  test('so does the view in front; asked for again, it offers the other folder', async () => {
    const { page } = window;
    await openByName(page, 'minutes.txt');
    await runCommand(page, 'Concord: Show Who With Whom');
    await (await pageOf(page, 'Who With Whom: council')).locator('.node').first().waitFor();
    await runCommand(page, 'Concord: Show Fact Table');
    const table = await pageOf(page, 'Fact Table: council');
    await table.locator('.row', { hasText: '$9 million' }).first().waitFor();

    await runCommand(page, 'Concord: Show Fact Table');
    await choose('harbour');
    const other = await pageOf(page, 'Fact Table: harbour');
    await other.locator('.row.conflict', { hasText: '$4.2 million' }).first().waitFor();
    assert.equal(await other.locator('.row', { hasText: '$9 million' }).count(), 0);
    assert.deepEqual(
      (await tabs()).map((tab) => tab.replaceAll('\n', '')),
      ['minutes.txt', 'Who With Whom: council', 'Fact Table: council', 'Fact Table: harbour'],
    );
  });

  test('where nothing is in front, one is asked', async () => {
    const { page } = window;
    await runCommand(page, 'Concord: Show Timeline');
    await choose('council');
    await (await pageOf(page, 'Timeline: council')).locator('.mark').first().waitFor();
  });

  test('the lists have a line for each folder that has something to show', async () => {
    const { page } = window;
    await openSideBar(page, 'Entities');
    const folders = linesOf(page, 'Entities').filter({ hasText: /^(?:harbour|council)/ });
    await folders.nth(1).waitFor();
    assert.deepEqual(await folders.allInnerTexts(), ['harbour', 'council']); // As in the Explorer.
    await linesOf(page, 'Findings')
      .filter({ hasText: /^harbour/ })
      .waitFor();
    assert.equal(
      await linesOf(page, 'Findings')
        .filter({ hasText: /^council/ })
        .count(),
      0,
    );
    await screenshot(page, 'two folders in the lists');
  });

  test('a folder that is taken out takes its views along; the other needs no name', async () => {
    const { page } = window;
    await openByName(page, 'minutes.txt');
    await runCommand(page, 'Concord: Show Timeline');
    await (await pageOf(page, 'Timeline: council')).locator('.mark').first().waitFor();
    await openByName(page, 'memo.txt');
    await runCommand(page, 'Concord: Show Fact Table');
    await (await pageOf(page, 'Fact Table: harbour')).locator('.row').first().waitFor();
    keep('harbour');
    const tab = (name: string) => page.locator('.tabs-container .tab').filter({ hasText: new RegExp(`^${name}$`) });
    await tab('Fact Table').waitFor();
    await tab('Timeline: council').waitFor({ state: 'detached' });
    await statusItem(page, '2 documents, 1 disagreement').waitFor();
  });
});
