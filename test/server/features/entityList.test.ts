/** The list of entities: by type and weight, narrowed by words, with entities left out. */
import assert from 'node:assert/strict';
import { type EntityOrder, entityGroups, entityList, rankedAt } from '../../../server/src/features/entityList';
import { folderOf } from '../../support/engine';
import { cursorOf, readFixture } from '../../support/fixture';

const fixture = readFixture(`
//- letter.txt
Tom Reed resigned.
//- memo.txt
Ana Diaz, director of the Harbour Board, spoke in Łódź. Diaz left. Ana Diaz will return.
//- press.txt
The Harbour Board thanked <|>Tom Reed.
`);
const folder = folderOf(fixture.files);

const groups = (filter: string, hidden: readonly string[] = []) =>
  entityGroups(folder, { filter, hidden: new Set(hidden) })
    .map(({ type, total }) => `${type} ${total}`)
    .join(', ');
const list = (order: EntityOrder, filter = '', most = 10) =>
  entityList(folder, 'person', order, { filter, hidden: new Set() }, most)
    .map(({ name, mentions, documents }) => `${name} ${mentions}/${documents}`)
    .join(', ');

suite('features: list of entities', () => {
  test('by type, each with how many there are', () => assert.equal(groups(''), 'person 2, organisation 1, place 1'));

  test('the most mentioned first', () => assert.equal(list('mentions'), 'Ana Diaz 3/1, Tom Reed 2/2'));
  test('those of most documents first', () => assert.equal(list('documents'), 'Tom Reed 2/2, Ana Diaz 3/1'));
  test('no more than are wanted', () => assert.equal(list('mentions', '', 1), 'Ana Diaz 3/1'));

  const filters: readonly [filter: string, groups: string][] = [
    ['ana', 'person 1'],
    ['DIAZ ana', 'person 1'],
    ['lodz', 'place 1'],
    ['bo', 'organisation 1'],
    ['ana reed', ''],
    ['zebra', ''],
    [' ', 'person 2, organisation 1, place 1'],
  ];
  for (const [filter, expected] of filters)
    test(`narrowed by ${JSON.stringify(filter)}`, () => assert.equal(groups(filter), expected));

  test('without those that are hidden', () =>
    assert.equal(groups('', ['person/ana-diaz', 'organisation/harbour-board']), 'person 1, place 1'));

  test('where the name at a cursor stands in the list, if it stands there', () => {
    const { path, offset } = cursorOf(fixture);
    const at = (order: EntityOrder, filter = '') =>
      rankedAt(folder, path, offset, order, { filter, hidden: new Set() })?.rank;
    assert.deepEqual(
      [at('mentions'), at('documents'), at('mentions', 'reed'), at('mentions', 'diaz')],
      [1, 0, 0, undefined],
    );
    const everything = { filter: '', hidden: new Set<string>() };
    assert.equal(rankedAt(folder, path, offset, 'mentions', everything)?.head.name, 'Tom Reed');
    assert.equal(rankedAt(folder, path, offset - 3, 'mentions', everything), undefined);
  });
});
