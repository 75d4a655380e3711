/** The fixture notation: what it is read as, and how findings are written back into it. */
import assert from 'node:assert/strict';
import { annotate, checkMarks, checkRanges, withRanges } from './annotate';
import { cursorOf, readFixture } from './fixture';

const press = `
//- memo.txt
Acme was fined $4 million.
               ^^^^^^^^^^ money
^^^^ organisation
//- old/press.txt

Acme paid.
`;

suite('reading a fixture', () => {
  test('documents stand clean, without a last line break', () => {
    assert.deepEqual(readFixture(press).files, [
      { path: 'memo.txt', content: 'Acme was fined $4 million.' },
      { path: 'old/press.txt', content: '\nAcme paid.' },
    ]);
  });

  test('text without a header is one document', () => {
    assert.deepEqual(readFixture('Acme paid.\nIt did.').files, [
      { path: 'document.txt', content: 'Acme paid.\nIt did.' },
    ]);
  });

  test('carets mark what stands above them, in reading order', () => {
    assert.deepEqual(readFixture(press).marks, [
      { path: 'memo.txt', start: 0, end: 4, text: 'organisation' },
      { path: 'memo.txt', start: 15, end: 25, text: 'money' },
    ]);
  });

  test('several marks in one caret line', () => {
    const { marks } = readFixture('Ann met Bo.\n^^^ one ^^ two');
    assert.deepEqual(
      marks.map(({ start, end, text }) => [start, end, text]),
      [
        [0, 3, 'one'],
        [8, 10, 'two'],
      ],
    );
  });

  test('a cursor and ranges are taken out, and carets count the line as written', () => {
    const fixture = readFixture('A\n[|Ann [|Lee|]|] <|>met Bo.\n                       ^^ him');
    assert.equal(fixture.files[0]?.content, 'A\nAnn Lee met Bo.');
    assert.deepEqual(cursorOf(fixture), { path: 'document.txt', offset: 10 });
    assert.deepEqual(
      fixture.ranges.map(({ start, end }) => [start, end]),
      [
        [2, 9],
        [6, 9],
      ],
    );
    assert.deepEqual(fixture.marks, [{ path: 'document.txt', start: 14, end: 16, text: 'him' }]);
  });

  test('a mark goes on in the next line', () => {
    const { marks } = readFixture('the Ann\n    ^^^ ...\n Lee Fund\n ^^^ person\n ^^^^^^^^ fund');
    assert.deepEqual(marks, [
      { path: 'document.txt', start: 4, end: 12, text: 'person' },
      { path: 'document.txt', start: 9, end: 17, text: 'fund' },
    ]);
  });

  test('broken notation is an error', () => {
    assert.throws(() => readFixture('^^^ text'), /carets under nothing/);
    assert.throws(() => readFixture('[|Ann'), /not closed/);
    assert.throws(() => readFixture('Ann|]'), /not opened/);
    assert.throws(() => readFixture('Ann\n^^^ ...'), /does not go on/);
    assert.throws(() => cursorOf(readFixture('<|>Ann<|>')), /2 cursors/);
  });
});

suite('writing findings back', () => {
  test('what is read and what is written agree', () => {
    for (const written of [press, 'the Ann\n    ^^^ ...\n\n Lee Fund\n ^^^ person\n ^^^^^^^^ fund']) {
      const { files, marks } = readFixture(written);
      assert.deepEqual(readFixture(annotate(files, marks)), readFixture(written));
    }
  });

  test('each mark has a caret line of its own', () => {
    const files = [{ path: 'a.txt', content: 'Ann met Bo.\nShe left.' }];
    const marks = [
      { path: 'a.txt', start: 8, end: 10, text: 'him' },
      { path: 'a.txt', start: 0, end: 3, text: 'her' },
    ];
    assert.equal(annotate(files, marks), '//- a.txt\nAnn met Bo.\n^^^ her\n        ^^ him\nShe left.\n');
  });

  test('ranges that touch, nest and share an end', () => {
    const files = [{ path: 'a.txt', content: 'abcd' }];
    const spans = [
      [0, 2],
      [2, 4],
      [3, 4],
      [2, 3],
    ].map(([start = 0, end = 0]) => ({ path: 'a.txt', start, end }));
    assert.equal(withRanges(files, spans), '//- a.txt\n[|ab|][|[|c|][|d|]|]\n');
  });

  test('a mark outside the documents is refused', () => {
    assert.throws(() => annotate([{ path: 'a.txt', content: 'Ann' }], [{ path: 'a.txt', start: 2, end: 9, text: '' }]));
  });

  test('a check fails on what is missing, moved or too much', () => {
    const mark = { path: 'document.txt', start: 0, end: 3, text: 'person' };
    const written = 'Ann left.\n^^^ person';
    checkMarks(written, () => [mark]);
    assert.throws(() => checkMarks(written, () => []), /\^\^\^ person/);
    assert.throws(() => checkMarks(written, () => [{ ...mark, end: 4 }]));
    assert.throws(() => checkMarks(written, () => [mark, mark]));
    checkRanges('[|Ann|] left.', () => [mark]);
    assert.throws(() => checkRanges('[|Ann|] left.', () => []));
  });
});
