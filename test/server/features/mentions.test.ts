/** An entity's mentions in one document, each in its sentence. */
import assert from 'node:assert/strict';
import { mentionsIn } from '../../../server/src/features/mentions';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

suite('features: mentions in a document', () => {
  const folder = folderOf(
    readFixture(`
//- memo.txt
Nobody came. It was after the rain of the long night that Ana
Diaz, director of the Harbour Board, spoke. Diaz left.
//- press.txt
Ana Diaz resigned.
`).files,
  );
  const found = (path: string, id = 'person/ana-diaz') =>
    mentionsIn(folder, id, path).map(({ excerpt }) => `${excerpt.before}[${excerpt.marked}]${excerpt.after}`);

  test('in reading order, cut before the name, on one line', () =>
    assert.deepEqual(found('memo.txt'), [
      '…long night that [Ana Diaz], director of the Harbour Board, spoke.',
      '[Diaz] left.',
    ]));

  test('the sentence is kept whole', () =>
    assert.equal(
      mentionsIn(folder, 'person/ana-diaz', 'memo.txt')[0]?.sentence,
      'It was after the rain of the long night that Ana Diaz, director of the Harbour Board, spoke.',
    ));

  test('not where it is not mentioned', () => {
    assert.deepEqual(found('press.txt', 'organisation/harbour-board'), []);
    assert.deepEqual(found('press.txt', 'person/nobody'), []);
    assert.deepEqual(found('nowhere.txt'), []);
  });
});
