/** What a selection grows to from a cursor, innermost first. */
import assert from 'node:assert/strict';
import { selectionRanges } from '../../../server/src/features/selectionRanges';
import { folderOf } from '../../support/engine';
import { cursorOf, readFixture } from '../../support/fixture';

function steps(written: string): readonly string[] | undefined {
  const fixture = readFixture(written);
  const { path, offset } = cursorOf(fixture);
  const content = fixture.files[0]?.content ?? '';
  return selectionRanges(folderOf(fixture.files), path, offset)?.map(({ start, end }) => content.slice(start, end));
}

suite('features: selection ranges', () => {
  test('name, clause, sentence, paragraph, document', () =>
    assert.deepEqual(
      steps('It rained. The Harbour Board resigned, while Ana D<|>iaz left for Lisbon.\n\nIt rained again.'),
      [
        'Ana Diaz',
        'while Ana Diaz left for Lisbon.',
        'The Harbour Board resigned, while Ana Diaz left for Lisbon.',
        'It rained. The Harbour Board resigned, while Ana Diaz left for Lisbon.',
        'It rained. The Harbour Board resigned, while Ana Diaz left for Lisbon.\n\nIt rained again.',
      ],
    ));

  test('a figure', () =>
    assert.deepEqual(steps('It cost $4<|>.2 million.'), ['$4.2 million', 'It cost $4.2 million.']));

  test('behind the last full stop it is still that sentence', () =>
    assert.deepEqual(steps('It rained. It was late.<|>\n\nIt rained.')?.slice(0, 2), [
      'It was late.',
      'It rained. It was late.',
    ]));

  test('between paragraphs there is only the document', () =>
    assert.deepEqual(steps('It rained.\n\n<|>\n\nIt rained.'), ['It rained.\n\n\n\nIt rained.']));
  test('an empty document is all there is', () => assert.deepEqual(steps('<|>'), ['']));
  test('a document that is not there has no answer', () =>
    assert.equal(selectionRanges(folderOf([]), 'a.txt', 0), undefined));
});
