/** Which others an entity may be the same as, in the order in which they are worth asking for. */
import assert from 'node:assert/strict';
import { likely } from '../../../server/src/features/likenesses';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

suite('features: likely the same', () => {
  const folder = folderOf(
    readFixture(`
//- memo.txt
Ana Velasco, director of the Harbour Board, spoke. Tom Velasco left. Tom Velasco will return.
//- press.txt
Anna Velasco, director of the Harbour Board, spoke to the Velasco Foundation. Paul Reed left.
`).files,
  );
  const found = (id: string) =>
    likely(folder, id).map(({ head, why }) => `${head.name}${why === undefined ? '' : ' (suggested)'}`);

  test('those that something speaks for, then those that share a word, of its kind first', () =>
    assert.deepEqual(found('person/anna-velasco'), ['Ana Velasco (suggested)', 'Tom Velasco', 'Velasco Foundation']));
  test('nobody is like somebody without a word in common', () => assert.deepEqual(found('person/paul-reed'), []));
  test('nobody of that id', () => assert.deepEqual(found('person/nobody'), []));
});
