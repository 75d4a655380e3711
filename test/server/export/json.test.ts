/** The analysis for programs: its shape, and its order. */
import assert from 'node:assert/strict';
import { json } from '../../../server/src/export/json';
import { findings } from '../../../server/src/features/findings';
import { phrase } from '../../../server/src/text/phrase';
import { folderOf } from '../../support/engine';
import { type FixtureFile, readFixture } from '../../support/fixture';

function analysis(files: readonly FixtureFile[]): string {
  const folder = folderOf(files);
  return json(folder, findings(folder), [{ path: 'robots.txt', reason: phrase('no prose') }]);
}

const { files } = readFixture(`
//- memo.txt
Published: March 15, 2024

Tom Reed met Ana Diaz, director of the Harbour Board, on Tuesday.

The Harbour Board fined Oakridge Shipping $4.2 million in 2021.
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million, Ana Diaz said.
`);

suite('export: json', () => {
  const read = JSON.parse(analysis(files));

  test('documents with their dates', () =>
    assert.deepEqual(
      read.documents.map(({ file, date, language }: Record<string, unknown>) => ({ file, date, language })),
      [
        { file: 'memo.txt', date: '2024-03-15', language: 'en' },
        { file: 'press.txt', date: null, language: 'en' },
      ],
    ));

  test('entities by first mention, with roles', () => {
    assert.deepEqual(
      read.entities.map(({ name }: { name: string }) => name),
      ['Tom Reed', 'Ana Diaz', 'Harbour Board', 'Oakridge Shipping'],
    );
    assert.deepEqual(
      read.entities[1].mentions.map(({ file, start, end, text }: Record<string, unknown>) => [file, start, end, text]),
      [
        ['memo.txt', 40, 48, 'Ana Diaz'],
        ['press.txt', 62, 70, 'Ana Diaz'],
      ],
    );
    assert.deepEqual(read.entities[1].roles, [
      { title: 'director', organisation: 'Harbour Board', file: 'memo.txt', start: 50, end: 58 },
    ]);
  });

  test('dates and figures in reading order', () => {
    assert.deepEqual(
      read.dates.map(({ file, text, value }: Record<string, unknown>) => [file, text, value]),
      [
        ['memo.txt', 'March 15, 2024', '2024-03-15'],
        ['memo.txt', 'Tuesday', '2024-03-12'],
        ['memo.txt', '2021', '2021'],
        ['press.txt', '2021', '2021'],
      ],
    );
    assert.deepEqual(
      read.figures.map(({ text, kind, value, unit }: Record<string, unknown>) => [text, kind, value, unit]),
      [
        ['$4.2 million', 'money', 4_200_000, 'USD'],
        ['$5 million', 'money', 5_000_000, 'USD'],
      ],
    );
  });

  test('conflicts with every side', () =>
    assert.deepEqual(
      read.conflicts.map(({ rule, severity, spans }: Record<string, unknown>) => ({ rule, severity, spans })),
      [
        {
          rule: 'figures-disagree',
          severity: 'warning',
          spans: [
            { file: 'memo.txt', start: 136, end: 148, text: '$4.2 million' },
            { file: 'press.txt', start: 50, end: 60, text: '$5 million' },
          ],
        },
      ],
    ));

  test('what was left out', () => assert.deepEqual(read.skipped, [{ file: 'robots.txt', reason: 'no prose' }]));
  test('whatever the order of the files', () => assert.equal(analysis(files.toReversed()), analysis(files)));
});
