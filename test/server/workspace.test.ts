/** The folders an editor has open: which one holds a document, and whether the disk or the editor counts. */
import assert from 'node:assert/strict';
import type { Disk } from '../../server/src/files';
import { defaultSettings, type Settings } from '../../server/src/settings';
import { pathBelow, uriBelow } from '../../server/src/uris';
import { Workspace } from '../../server/src/workspace';
import { namesModel } from '../support/engine';

/** A disk in memory, by URI. */
function diskOf(files: Map<string, string>): Disk {
  return {
    list: async (root, { file }) => ({
      paths: [...files.keys()].flatMap((uri) => pathBelow(root, uri) ?? []).filter(file),
      skipped: [],
    }),
    read: async (root, path) => Buffer.from(files.get(uriBelow(root, path)) ?? assert.fail('does not exist')),
  };
}

async function opened(roots: readonly string[], files: Readonly<Record<string, string>>, settings = defaultSettings) {
  const onDisk = new Map(Object.entries(files));
  const workspace = new Workspace(diskOf(onDisk), namesModel());
  for (const root of roots) workspace.addFolder(root);
  await readAll(workspace, settings);
  return { workspace, onDisk };
}

async function readAll(workspace: Workspace, settings: Settings = defaultSettings): Promise<void> {
  for (const folder of workspace.folders) await folder.readAll(settings, () => undefined);
}

const paths = (workspace: Workspace) => workspace.all().map(({ folder }) => folder.paths);

function contentOf(workspace: Workspace, uri: string): string | undefined {
  const found = workspace.find(uri);
  return found?.folder.reading(found.path)?.text.content;
}

suite('workspace', () => {
  const files = { 'file:///a/1.txt': 'One.', 'file:///a/b/2.txt': 'Two.', 'file:///c/3.txt': 'Three.' };

  test('each folder holds its own documents', async () => {
    const { workspace } = await opened(['file:///a', 'file:///c/'], files);
    assert.deepEqual(paths(workspace), [['1.txt', 'b/2.txt'], ['3.txt']]);
    assert.equal(workspace.find('file:///c/3.txt')?.uriOf('3.txt'), 'file:///c/3.txt');
  });

  test('a document belongs to the innermost folder', async () => {
    const { workspace } = await opened(['file:///a', 'file:///a/b'], files);
    assert.deepEqual(paths(workspace), [['1.txt'], ['2.txt']]);
    workspace.removeFolder('file:///a/b');
    await readAll(workspace);
    assert.deepEqual(paths(workspace), [['1.txt', 'b/2.txt']]);
  });

  test('what the editor holds open counts, also when the folder is read again', async () => {
    const { workspace } = await opened(['file:///a'], files);
    workspace.edit('file:///a/1.txt', 'Edited.');
    assert.equal(contentOf(workspace, 'file:///a/1.txt'), 'Edited.');
    await readAll(workspace);
    await workspace.changed('file:///a/1.txt');
    await workspace.deleted('file:///a/1.txt');
    assert.equal(contentOf(workspace, 'file:///a/1.txt'), 'Edited.');
    await workspace.close('file:///a/1.txt');
    assert.equal(contentOf(workspace, 'file:///a/1.txt'), 'One.');
  });

  test('files that come and go, and a folder that goes', async () => {
    const { workspace, onDisk } = await opened(['file:///a'], files);
    onDisk.set('file:///a/b/4.txt', 'Four.');
    await workspace.changed('file:///a/b/4.txt');
    assert.deepEqual(paths(workspace), [['1.txt', 'b/2.txt', 'b/4.txt']]);
    await workspace.deleted('file:///a/b');
    assert.deepEqual(paths(workspace), [['1.txt']]);
  });

  test('what settings exclude, and what is no prose, is not read even when it is open', async () => {
    const settings = { ...defaultSettings, files: { ...defaultSettings.files, exclude: ['b/**'] } };
    const { workspace } = await opened(['file:///a'], { ...files, 'file:///a/robots.txt': '*' }, settings);
    workspace.edit('file:///a/b/2.txt', 'Two.');
    workspace.edit('file:///a/robots.txt', 'Disallow.');
    assert.equal(workspace.find('file:///a/b/2.txt'), undefined);
    assert.equal(workspace.find('file:///a/robots.txt'), undefined);
    assert.deepEqual(
      workspace.folders[0]?.skipped.map(({ path }) => path),
      ['robots.txt'],
    );
  });

  test('a document in no folder is a folder of its own while it is open', async () => {
    const { workspace } = await opened(['file:///a'], files);
    workspace.edit('file:///elsewhere/5.txt', 'Five.');
    assert.equal(contentOf(workspace, 'file:///elsewhere/5.txt'), 'Five.');
    assert.deepEqual(paths(workspace), [['1.txt', 'b/2.txt'], ['5.txt']]);
    workspace.edit('file:///elsewhere/5.txt', 'Six.');
    assert.equal(contentOf(workspace, 'file:///elsewhere/5.txt'), 'Six.');
    await workspace.close('file:///elsewhere/5.txt');
    assert.equal(workspace.find('file:///elsewhere/5.txt'), undefined);
  });

  test('work on the disk runs one after the other, and a failure holds nothing up', async () => {
    const { workspace } = await opened([], {});
    const done: number[] = [];
    const first = workspace.enqueue(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      done.push(1);
      throw new Error('broken');
    });
    const second = workspace.enqueue(async () => void done.push(2));
    await assert.rejects(first, /broken/);
    await second;
    await workspace.ready();
    assert.deepEqual(done, [1, 2]);
  });
});
