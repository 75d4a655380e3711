/** The findings as a list: what they are about, in which order, what each side says. */
import assert from 'node:assert/strict';
import { findingGroups, sidesOf } from '../../../server/src/features/findingList';
import type { Folder } from '../../../server/src/index/folder';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

const folder = (written: string) => folderOf(readFixture(written).files);
const shown = (of: Folder) =>
  findingGroups(of).flatMap(({ subject, findings }) => [
    `${subject.name} (${subject.type ?? 'no entity'})`,
    ...findings.map(({ severity, about, values }) => `  ${severity} ${about}: ${values.join(' | ')}`),
  ]);

const fined = `
//- memo.txt
Published: March 15, 2024

The Harbour Board fined Oakridge Shipping $4.2 million in 2021.
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million.
`;

suite('features: list of findings', () => {
  test('what two documents say of one body stands under its name', () =>
    assert.deepEqual(shown(folder(fined)), [
      'Harbour Board (organisation)',
      '  warning fined: $4.2 million | $5 million',
    ]));

  test('what is about no entity stands under what it tells, in words of its own', () =>
    assert.deepEqual(shown(folder('The new bridge was opened on Wednesday, 5 November 2024.')), [
      'opened (no entity)',
      '  warning opened: Wednesday, 5 November 2024',
    ]));

  test('the gravest group comes first, whatever its document', () =>
    assert.deepEqual(
      shown(
        folder(`
//- a.txt
Published: March 7, 2024

Two people died in the fire at Oakridge Shipping on Thursday.
//- b.txt
Published: March 9, 2024

Four people died in the fire at Oakridge Shipping on Thursday.

The Harbour Board met on Wednesday, 5 November 2024.
`),
      )
        .filter((line) => line.startsWith('  '))
        .map((line) => line.trim().split(' ')[0]),
      ['warning', 'information'],
    ));

  test('each side has its words in their sentence, its document and the date of that', () => {
    const of = folder(fined);
    const [group] = findingGroups(of);
    const sides = sidesOf(of, group?.findings[0]?.id ?? '') ?? assert.fail('no sides');
    assert.deepEqual(
      sides.map(({ path, date, excerpt, sentence }) => [path, date, excerpt.marked, sentence]),
      [
        ['memo.txt', '2024-03-15', '$4.2 million', 'The Harbour Board fined Oakridge Shipping $4.2 million in 2021.'],
        ['press.txt', undefined, '$5 million', 'In 2021 the Harbour Board fined Oakridge Shipping $5 million.'],
      ],
    );
    assert.equal(sidesOf(of, 'nothing'), undefined);
  });

  test('a weekday says which day it comes to', () => {
    const of = folder(`
//- memo.txt
Published: March 15, 2024

The Harbour Board signed the treaty with Oakridge Shipping on Tuesday.
//- press.txt
Published: March 15, 2024

The Harbour Board signed the treaty with Oakridge Shipping on Wednesday.
`);
    const id = findingGroups(of)[0]?.findings[0]?.id ?? '';
    assert.deepEqual(
      sidesOf(of, id)?.map(({ means }) => means),
      ['2024-03-12', '2024-03-13'],
    );
  });

  test('a finding keeps its id when its words move', () => {
    const ids = (of: Folder) => findingGroups(of).flatMap(({ findings }) => findings.map(({ id }) => id));
    const before = folder(fined);
    const content = before.reading('press.txt')?.text.content ?? '';
    assert.deepEqual(ids(before.withDocument('press.txt', `It rained.\n\n${content}`)), ids(before));
  });
});
