/** The command line as a process: what it prints, and its exit codes. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build, folderOnDisk, type TestFolder } from '../support/session';

function concord(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

suite('command line', () => {
  const folders: TestFolder[] = [];
  const folder = (written: string) => {
    const made = folderOnDisk(written);
    folders.push(made);
    return made;
  };
  const disagreeing = `
//- memo.txt
The Harbour Board fined Oakridge Shipping $4.2 million in 2021.
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million.
`;

  suiteSetup(function () {
    this.timeout(60_000);
    build();
  });
  suiteTeardown(() => {
    for (const made of folders) made.remove();
  });

  test('nothing found: 0', () => {
    const { status, stdout } = concord('check', folder('//- memo.txt\nThe board met.').path);
    assert.deepEqual({ status, stdout }, { status: 0, stdout: 'No disagreement in 1 document.\n' });
  });

  test('warnings: 1, both sides quoted with their places', () => {
    const { status, stdout } = concord('check', folder(disagreeing).path);
    assert.equal(status, 1);
    assert.ok(
      stdout.startsWith(`warning  press.txt has $5 million  figures-disagree
  memo.txt:1:43   The Harbour Board fined Oakridge Shipping $4.2 million in 2021.
                                                            ^^^^^^^^^^^^
  press.txt:1:51  In 2021 the Harbour Board fined Oakridge Shipping $5 million.
                                                                    ^^^^^^^^^^
`),
      stdout,
    );
    assert.match(stdout, /\n1 warning in 2 documents\.\n$/);
  });

  test('explain says what each side was taken to state', () => {
    const { path } = folder(disagreeing);
    const { status, stdout } = concord('explain', path, 'memo.txt:1');
    assert.equal(status, 0);
    assert.match(stdout, /memo\.txt:1:43 states 4200000 USD \(±50000\) of: fine; about .*Harbour Board.*; in 2021/);
    assert.match(stdout, /press\.txt:1:51 states 5000000 USD/);
    assert.equal(concord('explain', path, 'memo.txt:9').stdout, 'No finding on memo.txt:9.\n');
    assert.equal(concord('explain', path, 'other.txt:1').status, 2);
    assert.equal(concord('explain', path, 'memo.txt').status, 2);
  });

  test('json is the same, byte for byte, on every run', () => {
    const { path } = folder(disagreeing);
    const first = concord('check', path, '--format', 'json');
    assert.equal(first.status, 1);
    assert.deepEqual(concord('check', '--format=json', path), first);
    const { documents, conflicts } = JSON.parse(first.stdout);
    assert.deepEqual(
      documents.map(({ file }: { file: string }) => file),
      ['memo.txt', 'press.txt'],
    );
    assert.equal(conflicts[0].spans.length, 2);
  });

  test('files that cannot be read: 2, and the rest is still checked', () => {
    const made = folder(disagreeing);
    made.write('latin.txt', Buffer.from('café', 'latin1'));
    symlinkSync('nowhere', join(made.path, 'dangling.txt'));
    const { status, stdout, stderr } = concord('check', made.path);
    assert.equal(status, 2);
    assert.equal(
      stderr,
      `concord: ${join(made.path, 'dangling.txt')}: does not exist; check the path.\n` +
        `concord: ${join(made.path, 'latin.txt')}: not valid UTF-8; convert it to UTF-8 to have it read.\n`,
    );
    assert.match(stdout, /1 warning in 2 documents; 2 files left out\.\n$/);
  });

  test('files that are no prose are said, and fail nothing', () => {
    const { status, stdout } = concord('check', folder('//- memo.txt\nThe board met.\n//- robots.txt\nx').path);
    assert.equal(status, 0);
    assert.match(stdout, /left out {2}robots\.txt: a file for web crawlers, no prose/);
  });

  test('a folder that is none: 2, with the path and what to do', () => {
    const { path } = folder('//- memo.txt\nThe board met.');
    for (const [given, reason] of [
      [join(path, 'nowhere'), 'does not exist; check the path'],
      [join(path, 'memo.txt'), 'is a file, not a folder; name the folder it lies in'],
    ] as const)
      assert.deepEqual(concord('check', given), { status: 2, stdout: '', stderr: `concord: ${given} ${reason}.\n` });
  });

  for (const args of [
    [],
    ['look'],
    ['check'],
    ['check', 'a', 'b'],
    ['check', 'a', '--format', 'xml'],
    ['export', 'a'],
    ['export', 'a', '--to', 'xml'],
    ['import', 'a', '--from', 'brat'],
    ['--frobnicate'],
  ])
    test(`wrong usage: concord ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = concord(...args);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
      assert.match(stderr, /^concord: .+\nTry concord --help\.\n$/);
    });

  test('help and version', () => {
    assert.match(concord('--help').stdout, /^Usage: concord check DIR/);
    assert.match(concord('--version').stdout, /^\d+\.\d+\.\d+\n$/);
  });
});
