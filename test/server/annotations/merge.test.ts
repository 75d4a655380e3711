/** Decisions and notes of two branches, merged by git itself. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { notesIn } from '../../../server/src/annotations/notesFile';
import { rulingsIn } from '../../../server/src/annotations/readRulings';
import { type Asked, decide, revoke } from '../../../server/src/features/decide';
import { addNote } from '../../../server/src/features/editNotes';
import type { FileEdit } from '../../../server/src/features/fileEdits';
import { type Desk, deskOf } from '../../support/desk';
import type { At } from '../../support/ruling';

const documents = '//- memo.txt\nAna Diaz, Tom Reed, Eva Lind and Max Berg met the Harbour Board in Oakridge.';
const RULINGS = '.concord/rulings.json';
const NOTES = '.concord/notes/memo.txt.jsonld';

const people = ['Ana Diaz', 'Tom Reed', 'Eva Lind', 'Max Berg', 'Harbour Board', 'Oakridge'];
const ruled = (desk: Desk, words: string, asked: Asked = { decision: 'not-a-name' }) => {
  const on: At = ['memo.txt', words];
  return desk.apply(decide(desk.folder, desk.textOf, desk.at(on), asked));
};
const noted = (desk: Desk, words: string) =>
  desk.apply(addNote(desk.folder, desk.textOf, desk.at(['memo.txt', words]), { comment: { text: words } }));

/** The files of `.concord/` as git merges what two branches made of the same beginning. */
function merged(base: Desk, ours: Desk, theirs: Desk): (path: string) => string {
  const root = mkdtempSync(join(tmpdir(), 'concord-merge-'));
  try {
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
        cwd: root,
        stdio: 'pipe',
      });
    const commit = (desk: Desk) => {
      const edits: FileEdit[] = [RULINGS, NOTES, '.concord/.gitattributes'].flatMap((path) => {
        const after = desk.textOf(path);
        return after === undefined ? [] : [{ path, before: undefined, after }];
      });
      for (const { path, after } of [{ path: 'memo.txt', after: 'x' }, ...edits]) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), after);
      }
      git('add', '-A');
      git('commit', '-q', '--allow-empty', '-m', 'x');
    };
    git('init', '-q', '-b', 'ours');
    commit(base);
    git('checkout', '-q', '-b', 'theirs');
    commit(theirs);
    git('checkout', '-q', 'ours');
    commit(ours);
    git('merge', '-q', '--no-edit', 'theirs'); // Throws where there is a conflict.
    const files = new Map([RULINGS, NOTES].map((path) => [path, contentOf(join(root, path))]));
    return (path) => files.get(path) ?? '';
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // This branch has none.
  }
}

function checkMerged(base: Desk, ours: Desk, theirs: Desk, expected: readonly string[]): void {
  const after = merged(base, ours, theirs);
  const rulings = rulingsIn(after(RULINGS));
  const notes = notesIn(NOTES, after(NOTES));
  assert.deepEqual([...rulings.problems, ...notes.problems], [], after(RULINGS));
  assert.doesNotThrow(() => after(RULINGS) === '' || JSON.parse(after(RULINGS)));
  const words = [...(rulings.value ?? []), ...(notes.value ?? [])].map(({ on }) => on.exact);
  assert.deepEqual(words.sort(), [...expected].sort());
}

suite('annotations: two branches merge', function () {
  this.timeout(60_000);
  const bare = deskOf(documents);
  const first = ruled(bare, 'Ana Diaz');

  for (const [i, ours] of people.entries())
    for (const theirs of people.slice(i + 1))
      if (ours !== 'Ana Diaz')
        test(`${ours} here, ${theirs} there`, () =>
          checkMerged(first, ruled(first, ours), ruled(first, theirs), ['Ana Diaz', ours, theirs]));

  test('each the first of all', () =>
    checkMerged(bare, ruled(bare, 'Tom Reed'), ruled(bare, 'Eva Lind'), ['Tom Reed', 'Eva Lind']));

  test('the same on both', () => checkMerged(bare, first, first, ['Ana Diaz']));

  test('one takes back what the other leaves', () => {
    const [{ id } = { id: '' }] = first.folder.annotations.rulings;
    checkMerged(first, first.apply(revoke(first.folder, first.textOf, id)), noted(first, 'Tom Reed'), ['Tom Reed']);
  });

  test('notes on one document', () =>
    checkMerged(bare, noted(noted(bare, 'Ana Diaz'), 'Tom Reed'), noted(bare, 'Eva Lind'), [
      'Ana Diaz',
      'Tom Reed',
      'Eva Lind',
    ]));
});
