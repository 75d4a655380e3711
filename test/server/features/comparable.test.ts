/** The statements that may speak of the same fact. */
import assert from 'node:assert/strict';
import { comparable, statementAt } from '../../../server/src/features/comparable';
import { folderOf } from '../../support/engine';
import { cursorOf, readFixture } from '../../support/fixture';

function comparableTo(written: string): readonly string[] | undefined {
  const fixture = readFixture(written);
  const { path, offset } = cursorOf(fixture);
  const folder = folderOf(fixture.files);
  const figure = folder.reading(path)?.recognized.figures.find(({ start, end }) => start <= offset && offset <= end);
  const statement = figure && statementAt(folder, path, figure);
  return statement && comparable(folder, statement).map((other) => other.path);
}

suite('features: comparable', () => {
  test('the same attribute of the same entity, in the same unit', () =>
    assert.deepEqual(
      comparableTo(`
//- a.txt
The Harbour Board fined Oakridge Shipping $4<|>.2 million in 2021.
//- b.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million.
//- c.txt
In 2021 the Harbour Board fined Tom Reed 30 days.
`),
      ['b.txt'],
    ));

  test('what nobody else states has none', () =>
    assert.deepEqual(comparableTo('The Harbour Board fined Oakridge Shipping $4<|>.2 million.'), []));
});
