/** Findings as problems of a document: every side, linked to the others, and no more than can be read. */
import assert from 'node:assert/strict';
import { pathsWithProblems, problems } from '../../../server/src/features/problems';
import { checkMarks } from '../../support/annotate';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

const checkProblems = (written: string) =>
  checkMarks(written, (files) => {
    const folder = folderOf(files);
    return pathsWithProblems(folder).flatMap((path) =>
      problems(folder, path, 100).map(({ span, code, message }) => ({ path, ...span, text: `${code}: ${message}` })),
    );
  });

const twoAmounts = `
//- memo.txt
The Harbour Board fined Oakridge Shipping $4.2 million in 2021.
                                          ^^^^^^^^^^^^ figures-disagree: press.txt has $5 million
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million.
                                                  ^^^^^^^^^^ figures-disagree: memo.txt has $4.2 million
`;

suite('features: problems', () => {
  test('a finding is a problem on every side', () => checkProblems(twoAmounts));

  test('documents that agree have none', () =>
    checkProblems(`
//- memo.txt
The Harbour Board fined Oakridge Shipping $4.2 million in 2021.
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $4.2 million.
`));

  test('each links the other side and quotes it', () => {
    const folder = folderOf(readFixture(twoAmounts).files);
    const [problem] = problems(folder, 'memo.txt', 100);
    assert.equal(problem?.severity, 'warning');
    assert.deepEqual(problem?.related, [
      {
        path: 'press.txt',
        span: { start: 50, end: 60 },
        message: 'In 2021 the Harbour Board fined Oakridge Shipping $5 million.',
      },
    ]);
  });

  test('beyond the most that are shown, one says how many there are', () => {
    const days = ['Monday', 'Tuesday', 'Thursday'].map((day) => `The board met on ${day}, 13 March 2024.`).join('\n\n');
    const folder = folderOf([{ path: 'a.txt', content: days }]);
    const shown = (most: number) => problems(folder, 'a.txt', most).map(({ code, message }) => `${code}: ${message}`);
    const [first, ...more] = shown(100);
    assert.equal(more.length, 2);
    assert.deepEqual(shown(1), [first, 'more: And 2 more in this document; the command line prints them all']);
    assert.equal(shown(3).length, 3);
  });
});
