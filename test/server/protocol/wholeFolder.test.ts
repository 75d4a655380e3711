/** Answers that tell of a whole folder: made once for each of its states. */
import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import type { Folder } from '../../../server/src/index/folder';
import type { Documents, OpenFolder } from '../../../server/src/protocol/documents';
import { inPortions, wholeFolder } from '../../../server/src/protocol/wholeFolder';
import { folderOf } from '../../support/engine';

interface Asked {
  readonly folder: string;
  readonly more?: boolean;
}

/** What a request gets, and how many paths were looked at for it so far. */
function answering(folder: () => Folder) {
  let looked = 0;
  const open = () => ({ folder: folder(), alone: false, uriOf: String }) as Partial<OpenFolder> as OpenFolder;
  const whole = wholeFolder<Asked, readonly string[]>(
    'paths',
    function* ({ folder }) {
      return yield* inPortions(folder.paths, 2, (path) => {
        looked += 1;
        return path;
      });
    },
    'reading',
    (_, { more }) => (more ? ['more'] : undefined),
  );
  let ask: (asked: Asked) => unknown = () => undefined;
  const connection = {
    onRequest: (_: string, listener: typeof ask) => {
      ask = listener;
    },
  };
  const documents = { homeOf: () => ({ ...open(), path: '.concord' }) };
  whole.handler.listen(connection as unknown as Connection, documents as unknown as Documents, (ask) => ask as never);
  return {
    ask: (more = false) => ask({ folder: 'file:///f', more }),
    prepare: () => whole.prepare(open()),
    looked: () => looked,
  };
}

suite('protocol: answers about a whole folder', () => {
  const files = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ path: `${name}.txt`, content: 'It rained.' }));
  const all = JSON.stringify(files.map(({ path }) => path));

  test('made once, as JSON', () => {
    const folder = folderOf(files);
    const { ask, looked } = answering(() => folder);
    assert.deepEqual([ask(), ask()], [all, all]);
    assert.equal(looked(), 5);
  });

  test('made anew when the folder has changed', () => {
    let folder = folderOf(files);
    const { ask } = answering(() => folder);
    assert.equal(ask(), all);
    folder = folder.withDocument('f.txt', 'It rained.');
    assert.match(String(ask()), /f\.txt/);
  });

  test('made beforehand in parts, and what is left when somebody asks', () => {
    const folder = folderOf(files);
    const { ask, prepare, looked } = answering(() => folder);
    assert.ok(prepare());
    assert.equal(looked(), 2);
    assert.equal(ask(), all);
    assert.equal(looked(), 5);
    assert.ok(!prepare());
  });

  test('what is asked for beyond it is answered by itself', () => {
    const folder = folderOf(files);
    const { ask } = answering(() => folder);
    assert.equal(ask(true), '["more"]');
    assert.equal(ask(), all);
  });
});
