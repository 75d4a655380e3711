/** The findings of a folder are worked out once for each of its states. */
import assert from 'node:assert/strict';
import { findings } from '../../../server/src/features/findings';
import { folderOf } from '../../support/engine';

suite('features: findings', () => {
  const folder = folderOf([{ path: 'a.txt', content: 'The board met on Tuesday, 13 March 2024.' }]);

  test('those of every rule', () =>
    assert.deepEqual(
      findings(folder).map(({ rule }) => rule),
      ['weekday-mismatch'],
    ));
  test('once', () => assert.equal(findings(folder), findings(folder)));
  test('anew for another state', () =>
    assert.deepEqual(findings(folder.withDocument('a.txt', 'The board met on Wednesday, 13 March 2024.')), []));
});
