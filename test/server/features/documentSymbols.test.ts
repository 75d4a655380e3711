/** The outline of a document: its entities by type. */
import assert from 'node:assert/strict';
import { documentSymbols } from '../../../server/src/features/documentSymbols';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

function outline(written: string, path: string): readonly string[] | undefined {
  const groups = documentSymbols(folderOf(readFixture(written).files), path);
  return groups?.flatMap(({ title, symbols }) => [
    title,
    ...symbols.map(({ name, detail }) => `  ${name} (${detail})`),
  ]);
}

suite('features: document symbols', () => {
  const written = `
//- memo.txt
Ana Diaz and Tom Reed spoke to Oakridge Shipping in Lisbon. Diaz left.
//- press.txt
Ana Diaz, director of the Harbour Board, resigned from Oakridge Shipping Group.
`;

  test('by type, then in order, each with a role or how often it is mentioned', () =>
    assert.deepEqual(outline(written, 'press.txt'), [
      'People',
      '  Ana Diaz (director)',
      'Organisations',
      '  Harbour Board (1 mention)',
      '  Oakridge Shipping Group (1 mention)',
    ]));

  test('under the fullest name of the folder', () =>
    assert.deepEqual(outline(written, 'memo.txt'), [
      'People',
      '  Ana Diaz (2 mentions)',
      '  Tom Reed (1 mention)',
      'Organisations',
      '  Oakridge Shipping Group (1 mention)',
      'Places',
      '  Lisbon (1 mention)',
    ]));

  test('nothing named, nothing shown', () => assert.deepEqual(outline('It rained.', 'document.txt'), []));
  test('a document that is not there has none', () => assert.equal(outline('It rained.', 'other.txt'), undefined));
});
