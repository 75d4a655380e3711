/** Views of whole folders, worked out before anybody asks for them. */
import assert from 'node:assert/strict';
import { Foresight } from '../../server/src/foresight';
import type { Folder } from '../../server/src/index/folder';
import type { Documents, OpenFolder } from '../../server/src/protocol/documents';
import { wholeFolders } from '../../server/src/protocol/handlers';
import { folderOf } from '../support/engine';
import { stories } from '../support/stories';

const files = [...stories(60)].map(([path, content]) => ({ path, content }));
const openOf = (folder: Folder) => ({ folder, alone: false, uriOf: (path: string) => `file:///${path}` }) as OpenFolder;
const over = (folder: () => Folder) =>
  new Foresight({ all: () => [openOf(folder())] } as Partial<Documents> as Documents);
const isPrepared = (folder: Folder) => wholeFolders.every(({ prepare }) => !prepare(openOf(folder)));

suite('foresight', () => {
  test('what is open is prepared to the end', async () => {
    const folder = folderOf(files);
    await over(() => folder).begin();
    assert.ok(isPrepared(folder));
  });

  test('what has changed meanwhile is prepared in its stead', async () => {
    let folder = folderOf(files);
    const before = folder;
    const foresight = over(() => folder);
    const first = foresight.begin();
    folder = folder.withDocument('memo.txt', 'The Harbour Board fined Oakridge Shipping $4.2 million.');
    await Promise.all([first, foresight.begin()]);
    assert.ok(!isPrepared(before), 'the earlier state is left where it was');
    assert.ok(isPrepared(folder));
  });
});
