/** What stands at a place. */
import assert from 'node:assert/strict';
import { entityAt, thingAt } from '../../../server/src/features/at';
import { folderOf } from '../../support/engine';
import { cursorOf, readFixture } from '../../support/fixture';

function at(written: string): string | undefined {
  const fixture = readFixture(written);
  const { path, offset } = cursorOf(fixture);
  const thing = thingAt(folderOf(fixture.files), path, offset);
  return thing && `${thing.kind} ${thing.mention.text}`;
}

suite('features: what stands at a place', () => {
  test('an entity', () => assert.equal(at('Ana D<|>iaz spoke.'), 'entity Ana Diaz'));
  test('a date', () => assert.equal(at('It met on 15 <|>March 2024.'), 'date 15 March 2024'));
  test('a figure', () => assert.equal(at('It cost $4<|>.2 million.'), 'figure $4.2 million'));
  test('nothing', () => assert.equal(at('It co<|>st $4.2 million.'), undefined));
  test('nothing in a document that is not there', () => {
    assert.equal(thingAt(folderOf([]), 'a.txt', 0), undefined);
    assert.equal(entityAt(folderOf([]), 'a.txt', 0), undefined);
  });
});
