/** Finding an entity by name or alias. */
import assert from 'node:assert/strict';
import { workspaceSymbols } from '../../../server/src/features/workspaceSymbols';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

const folder = folderOf(
  readFixture(`
//- memo.txt
Ana Diaz, director of the Harbour Board, spoke in Łódź. Diaz left with Tom Reed.
//- press.txt
Ana Diaz resigned. The Harbour Board thanked her.
`).files,
);

const found = (query: string) =>
  workspaceSymbols(folder, query).map(({ name, of, place }) => `${name}${of ? ` = ${of}` : ''} ${place.path}`);

suite('features: workspace symbols', () => {
  test('nothing asked: the most mentioned first', () =>
    assert.deepEqual(found('').slice(0, 2), ['Ana Diaz memo.txt', 'Harbour Board memo.txt']));
  test('by name', () => assert.deepEqual(found('tom reed'), ['Tom Reed memo.txt']));
  test('by letters in order', () => assert.deepEqual(found('hbrd'), ['Harbour Board memo.txt']));
  test('not by letters in another order', () => assert.deepEqual(found('drbh'), []));
  test('by an alias, shown with whose it is', () => assert.deepEqual(found('diaz'), ['Diaz = Ana Diaz memo.txt']));
  test('without accents', () => assert.deepEqual(found('odz').length, 1));
  test('nobody', () => assert.deepEqual(found('zebra'), []));
});
