/** Writing whole files, and what is said where it cannot be done. */
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from '../../server/src/writing';

suite('writing', () => {
  let root = '';
  setup(() => {
    root = mkdtempSync(join(tmpdir(), 'concord-'));
  });
  teardown(() => {
    chmodSync(root, 0o755);
    rmSync(root, { recursive: true });
  });

  test('folders on the way are made, what was there is replaced', () => {
    const path = join(root, 'a/b.json');
    writeWhole(path, '1');
    writeWhole(path, '2');
    assert.equal(readFileSync(path, 'utf8'), '2');
    assert.deepEqual(readdirSync(join(root, 'a')), ['b.json']);
  });

  test('a folder that is read-only says so, and keeps what it has', () => {
    const path = join(root, 'notes.json');
    writeFileSync(path, 'kept');
    chmodSync(root, 0o555);
    asNobodyInParticular(() => {
      assert.throws(
        () => writeWhole(path, 'lost'),
        /notes\.json may not be written; give yourself the right to write there$/,
      );
    });
    assert.equal(readFileSync(path, 'utf8'), 'kept');
    assert.deepEqual(readdirSync(root), ['notes.json']);
  });
});

/** Root may write anywhere: then as a user who may not. */
function asNobodyInParticular(act: () => void): void {
  const { geteuid, seteuid } = process;
  const isRoot = geteuid?.() === 0;
  if (isRoot) seteuid?.(65534);
  try {
    act();
  } finally {
    if (isRoot) seteuid?.(0);
  }
}
