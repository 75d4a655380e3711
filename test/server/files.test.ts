/** Which files of a folder are documents: globs, settings, and what becomes of the rest. */
import assert from 'node:assert/strict';
import { type Disk, readDocument, selectionOf } from '../../server/src/files';
import { matcher } from '../../server/src/globs';
import { defaultSettings, settingsFrom } from '../../server/src/settings';
import { phrase } from '../../server/src/text/phrase';
import { asRoot, nameOf, pathBelow, uriBelow } from '../../server/src/uris';

suite('files: globs', () => {
  const cases: readonly (readonly [glob: string, taken: readonly string[], left: readonly string[]])[] = [
    ['**/*.{txt,text}', ['a.txt', 'b/c/a.text'], ['a.md', 'txt', 'a.txt/b']],
    ['*.txt', ['a.txt', '.txt'], ['b/a.txt']],
    ['drafts/**', ['drafts/a.txt', 'drafts/b/c.txt'], ['a/drafts/b.txt', 'drafts']],
    ['**/old/**', ['old/a', 'b/old/a'], ['older/a']],
    ['a?[0-9].txt', ['ab1.txt'], ['a1.txt', 'abc.txt', 'a/1.txt']],
    ['a[!b].txt', ['ac.txt'], ['ab.txt']],
    ['a+(b).txt', ['a+(b).txt'], ['aab.txt']],
  ];
  for (const [glob, taken, left] of cases)
    test(glob, () => {
      const matches = matcher([glob]);
      assert.deepEqual(
        taken.filter((path) => !matches(path)),
        [],
      );
      assert.deepEqual(left.filter(matches), []);
    });
});

suite('files: selection', () => {
  const { file, folder } = selectionOf({ ...defaultSettings.files, exclude: ['drafts/**'] });

  test('documents at any depth', () => assert.deepEqual(['a.txt', 'b/c.text', 'b.pdf'].map(file), [true, true, false]));
  test('not what is hidden, other people’s or excluded', () =>
    assert.deepEqual(['.git', 'a/.cache', 'b/node_modules', 'drafts', 'notes'].map(folder), [
      false,
      false,
      false,
      false,
      true,
    ]));
});

suite('files: reading one', () => {
  const disk = (bytes: Uint8Array | Error): Disk => ({
    list: async () => ({ paths: [], skipped: [] }),
    read: async () => {
      if (bytes instanceof Error) throw bytes;
      return bytes;
    },
  });
  const read = (path: string, bytes: Uint8Array | Error) => readDocument(disk(bytes), 'file:///folder', path);

  test('a document', async () => assert.deepEqual(await read('a.txt', Buffer.from('Hello.')), { content: 'Hello.' }));
  test('no prose is left alone, unread', async () =>
    assert.deepEqual(await read('robots.txt', new Error('not to be read')), {
      skipped: { path: 'robots.txt', reason: phrase('a file for web crawlers, no prose'), failed: false },
    }));
  test('bytes that are no text', async () =>
    assert.deepEqual(await read('a.txt', Uint8Array.of(0xff, 0, 0xfe, 1)), {
      skipped: { path: 'a.txt', reason: phrase('binary, no text'), failed: false },
    }));
  test('another encoding is a failure, with what to do', async () =>
    assert.deepEqual(await read('a.txt', Buffer.from('café', 'latin1')), {
      skipped: { path: 'a.txt', reason: phrase('not valid UTF-8; convert it to UTF-8 to have it read'), failed: true },
    }));
  test('what the disk refuses is a failure', async () =>
    assert.deepEqual(await read('a.txt', new Error('may not be read')), {
      skipped: { path: 'a.txt', reason: phrase('{0}', 'may not be read'), failed: true },
    }));
});

suite('files: settings', () => {
  test('unset, or of the wrong shape, is the default', () => {
    for (const section of [
      undefined,
      null,
      {},
      { files: 7 },
      { files: { include: [1] }, findings: { maximumPerFile: 0 } },
    ])
      assert.deepEqual(settingsFrom(section), defaultSettings);
  });
  test('what is set counts', () =>
    assert.deepEqual(
      settingsFrom({
        files: { include: ['*.md'], exclude: ['b/**'] },
        findings: { maximumPerFile: 5 },
        inlayHints: { names: false },
        codeLens: { enabled: false },
      }),
      {
        files: { include: ['*.md'], exclude: ['b/**'] },
        mostPerDocument: 5,
        shown: { hints: ['dates', 'dateline'], codeLens: false },
      },
    ));
});

suite('files: addresses', () => {
  const root = asRoot('file:///c%3A/my%20files/');

  test('below a root, however they are encoded', () => {
    assert.equal(pathBelow(root, 'file:///c:/my files/a b/é.txt'), 'a b/é.txt');
    assert.equal(pathBelow(root, uriBelow(root, "a b/it's (1) 50%.txt")), "a b/it's (1) 50%.txt");
  });
  test('beside a root', () => {
    assert.equal(pathBelow(root, 'file:///c%3A/my%20files2/a.txt'), undefined);
    assert.equal(pathBelow(root, 'untitled:Untitled-1'), undefined);
  });
  test('the name of a document', () => {
    assert.equal(nameOf('file:///c%3A/a%20b.txt'), 'a b.txt');
    assert.equal(nameOf('untitled:Untitled-1'), 'Untitled-1');
  });
});
