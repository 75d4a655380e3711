/** Facts that are worked out before anybody asks for them. */
import assert from 'node:assert/strict';
import { Foresight } from '../../server/src/foresight';
import { prepareFacts } from '../../server/src/index/factRows';
import type { Folder } from '../../server/src/index/folder';
import type { Documents } from '../../server/src/protocol/documents';
import { folderOf } from '../support/engine';
import { stories } from '../support/stories';

const files = [...stories(60)].map(([path, content]) => ({ path, content }));
const over = (folder: () => Folder) => new Foresight({ all: () => [{ folder: folder() }] } as unknown as Documents);

suite('foresight', () => {
  test('what is open is prepared to the end', async () => {
    const folder = folderOf(files);
    await over(() => folder).begin();
    assert.ok(!prepareFacts(folder));
  });

  test('what has changed meanwhile is prepared in its stead', async () => {
    let folder = folderOf(files);
    const before = folder;
    const foresight = over(() => folder);
    const first = foresight.begin();
    folder = folder.withDocument('memo.txt', 'The Harbour Board fined Oakridge Shipping $4.2 million.');
    await Promise.all([first, foresight.begin()]);
    assert.ok(prepareFacts(before), 'the earlier state is left where it was');
    assert.ok(!prepareFacts(folder));
  });
});
