/** What stands over the first line, and what each part of it opens. */
import assert from 'node:assert/strict';
import { codeLens, type Lens } from '../../../server/src/features/codeLens';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

function lenses(written: string, path = 'document.txt'): readonly Lens[] | undefined {
  return codeLens(folderOf(readFixture(written).files), path);
}

const titles = (written: string, path?: string) => lenses(written, path)?.map(({ title }) => title);

suite('features: code lens', () => {
  test('the date and the line that states it, which it opens', () => {
    const [lens] = lenses('Harbour news\nPublished: 15 March 2023\n\nIt rained.') ?? [];
    assert.equal(lens?.title, 'Wednesday, 15 March 2023 · stated on line 2');
    assert.deepEqual(lens?.opens, { places: [{ path: 'document.txt', span: { start: 24, end: 37 } }] });
  });

  const wire = 'LISBON, Nov. 12 (Harbour Wire) — The mill burned. It was sold in May 2024 and shut in August 2024.';

  test('an inferred date is called so', () => {
    const [title] = titles(wire) ?? [];
    assert.equal(title, 'Tuesday, 12 November 2024 · inferred from line 1');
  });

  test('an unknown one can be set', () => {
    const [lens] = lenses('It rained on Friday.') ?? [];
    assert.equal(lens?.title, 'Date unknown: set it …');
    assert.deepEqual(lens?.opens, {
      question: 'setDate',
      at: { path: 'document.txt', span: { start: 0, end: 20 } },
    });
  });

  test('names by type, as the outline lists them', () => {
    const [, lens] = lenses('Ana Diaz and Tom Reed met in Lisbon. Diaz left.') ?? [];
    assert.equal(lens?.title, '2 people, 1 place');
    assert.deepEqual(lens?.opens, { list: 'names' });
  });

  const disagreeing = `
//- memo.txt
The Harbour Board fined Oakridge Shipping $4.2 million in 2021.
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million.
`;

  test('findings, with both sides, the document’s own first', () => {
    for (const [path, other] of [
      ['memo.txt', 'press.txt'],
      ['press.txt', 'memo.txt'],
    ] as const) {
      const lens = lenses(disagreeing, path)?.at(-1);
      assert.equal(lens?.title, '1 finding');
      assert.ok(lens && 'places' in lens.opens);
      assert.deepEqual(
        lens.opens.places.map((place) => place.path),
        [path, other],
      );
    }
  });

  test('a document that names nothing and contradicts nobody has its date alone', () =>
    assert.deepEqual(titles('It rained.'), ['Date unknown: set it …']));
  test('an empty one has nothing', () => assert.deepEqual(lenses(''), []));
  test('one that is not there has no answer', () => assert.equal(lenses('It rained.', 'other.txt'), undefined));
});
