/** What a folder holds, in figures. */
import assert from 'node:assert/strict';
import { counts } from '../../../server/src/features/counts';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

const countsOf = (written: string) => counts(folderOf(readFixture(written).files));

suite('features: counts', () => {
  test('documents, entities and warnings', () =>
    assert.deepEqual(
      countsOf(`
//- memo.txt
The Harbour Board fined Oakridge Shipping $4.2 million in 2021.
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million.
`),
      { documents: 2, entities: 2, warnings: 1 },
    ));

  test('an empty folder', () => assert.deepEqual(counts(folderOf([])), { documents: 0, entities: 0, warnings: 0 }));
});
