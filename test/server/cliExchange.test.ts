/** What stands beside the documents, as the command line has it: decisions, exports, imports. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decide } from '../../server/src/features/decide';
import { deskOf } from '../support/desk';
import { build, folderOnDisk, type TestFolder } from '../support/session';

function concord(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const disagreeing = `
//- memo.txt
The Harbour Board fined Oakridge Shipping $4.2 million in 2021.
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million.
`;
const RULINGS = '.concord/rulings.json';
const reason = 'The second fine came on top.';

suite('command line: beside the documents', () => {
  const folders: TestFolder[] = [];
  const folder = (written: string) => {
    const made = folderOnDisk(written);
    folders.push(made);
    return made;
  };
  const explained = () => {
    const made = folder(disagreeing);
    const desk = deskOf(disagreeing);
    const asked = { decision: 'explained', rule: 'figures-disagree', reason } as const;
    for (const { path, after } of decide(desk.folder, desk.textOf, desk.at(['press.txt', '$5 million']), asked))
      made.write(path, after);
    return made;
  };

  suiteSetup(function () {
    this.timeout(60_000);
    build();
  });
  suiteTeardown(() => {
    for (const made of folders) made.remove();
  });

  test('an explained finding is none, in what is printed and in the exit code', () => {
    const { status, stdout, stderr } = concord('check', explained().path);
    assert.deepEqual(
      { status, stdout, stderr },
      { status: 0, stdout: 'No disagreement in 2 documents; 1 settled by decision.\n', stderr: '' },
    );
  });

  test('programs are told of it with its reason', () => {
    const { conflicts, settled } = JSON.parse(concord('check', explained().path, '--format', 'json').stdout);
    assert.deepEqual([conflicts, settled.length, settled[0].reason], [[], 1, reason]);
  });

  test('the report has the reason', () => {
    const { status, stdout } = concord('export', explained().path, '--to', 'markdown');
    assert.equal(status, 0);
    assert.ok(stdout.includes(`Reason: ${reason}\n`), stdout);
  });

  test('a decision that has lost its place is said, and the finding is one again', () => {
    const made = explained();
    made.write('press.txt', 'In 2021 the Harbour Board fined Oakridge Shipping $6 million.');
    const { status, stdout } = concord('check', made.path);
    assert.equal(status, 1);
    assert.match(stdout, /rulings\.json: the decision on “\$5 million” in press\.txt has lost its place/);
  });

  test('a broken file: 2, with its line, and nothing is brought into it', () => {
    const made = explained();
    const broken = readFileSync(join(made.path, RULINGS), 'utf8').replace('\n}', '\n=======\n}');
    made.write(RULINGS, broken);
    const { status, stderr } = concord('check', made.path);
    assert.equal(status, 2);
    assert.equal(stderr, `concord: ${join(made.path, RULINGS)}: line 3: An unresolved merge conflict.\n`);
    assert.equal(readFileSync(join(made.path, RULINGS), 'utf8'), broken);
  });

  test('settings of the folder: files and rules', () => {
    const made = folder(disagreeing);
    made.write('.concord/config.json', '{"rules": {"figures-disagree": "information"}}');
    assert.equal(concord('check', made.path).status, 0);
    made.write('.concord/config.json', '{"files": {"include": ["memo.*"]}}');
    assert.match(concord('check', made.path).stdout, /in 1 document\./);
  });

  test('to brat and back', () => {
    const made = folder('//- memo.txt\nAna Diaz spoke.');
    const out = folder('//- x.txt\nx').path;
    assert.equal(concord('export', made.path, '--to', 'brat', '--out', out).status, 0);
    writeFileSync(join(out, 'memo.ann'), 'T1\tClaim 0 8\tAna Diaz\nT2\tClaim 1 9\tAna Diaz\n');
    const { status, stdout, stderr } = concord('import', made.path, '--from', 'brat', out);
    assert.deepEqual([status, stdout], [1, '1 note brought in, 1 left out.\n']);
    assert.match(stderr, /left out memo\.ann: “Ana Diaz” does not stand at 1 in memo\.txt/);
    const notes = JSON.parse(readFileSync(join(made.path, '.concord/notes/memo.txt.jsonld'), 'utf8'));
    assert.equal(notes.length, 2);
  });

  test('never among the documents', () => {
    const made = folder(disagreeing);
    const { status, stderr } = concord('export', made.path, '--to', 'brat', '--out', join(made.path, 'out'));
    assert.equal(status, 2);
    assert.match(stderr, /lies in the folder of the documents; choose one outside/);
    assert.ok(!existsSync(join(made.path, 'out')));
  });

  test('many files need a place', () => {
    const { status, stderr } = concord('export', folder(disagreeing).path, '--to', 'csv');
    assert.deepEqual([status, /--out/.test(stderr)], [2, true]);
  });

  test('where nothing can be written, that is said and nothing is lost', () => {
    const made = folder('//- memo.txt\nAna Diaz spoke.');
    made.write('.concord', 'a file of somebody’s');
    const out = folder('//- memo.ann\nT1\tClaim 0 8\tAna Diaz').path;
    const { status, stderr } = concord('import', made.path, '--from', 'brat', out);
    assert.equal(status, 2);
    assert.match(stderr, /^concord: .*memo\.txt\.jsonld cannot be made, for a file stands where its folder would be/);
    assert.deepEqual(readdirSync(made.path).sort(), ['.concord', 'memo.txt']);
    assert.equal(readFileSync(join(made.path, '.concord'), 'utf8'), 'a file of somebody’s');
  });
});
