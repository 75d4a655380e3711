/** The folder's facts, a row each, as the editor's table shows them. */
import assert from 'node:assert/strict';
import { aloneCounted, aloneRows, factTable } from '../../../server/src/features/factTable';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

/** `verdict: path value, …`, a disputed value with a `!`. */
function rowsOf(written: string): readonly string[] {
  return factTable(folderOf(readFixture(written).files)).map(({ verdict, cells }) => {
    const said = cells.map(({ path, value, hedge, disputed }) =>
      [path, hedge, value + (disputed ? '!' : '')].filter(Boolean).join(' '),
    );
    return `${verdict}: ${said.join(', ')}`;
  });
}

suite('features: fact table', () => {
  test('two documents disagree: both sides are disputed', () =>
    assert.deepEqual(
      rowsOf(`
//- memo.txt
The Harbour Board fined Oakridge Shipping $4.2 million.
//- press.txt
The Harbour Board fined Oakridge Shipping $5 million.
`),
      ['conflict: memo.txt 4,200,000 USD!, press.txt 5,000,000 USD!'],
    ));

  test('they agree, one loosely', () =>
    assert.deepEqual(
      rowsOf(`
//- memo.txt
The Harbour Board fined Oakridge Shipping $4.9 million.
//- press.txt
The Harbour Board fined Oakridge Shipping nearly $5 million.
`),
      ['agreement: memo.txt 4,900,000 USD, press.txt nearly 5,000,000 USD'],
    ));

  test('what it is about stands in the words of the document, and counts as one counts', () => {
    const whatOf = (written: string) =>
      aloneRows(folderOf(readFixture(written).files)).map(({ what, cells: [cell] }) => `${what}: ${cell?.value}`);
    assert.deepEqual(whatOf('The Harbour Board slapped Oakridge Shipping with a fine of $4.2 million.'), [
      'slapped … fine · money: 4,200,000 USD',
    ]);
    assert.deepEqual(whatOf('The Harbour Board provided 31 pumps.'), ['provided · count: 31 pumps']);
    assert.deepEqual(whatOf('The Harbour Board provided 1 pump.'), ['provided · count: 1 pump']);
  });

  test('contradictions come first', () =>
    assert.deepEqual(
      rowsOf(`
//- memo.txt
The Harbour Board fined Acme Shipping $3 million in 2019.

The Harbour Board fined Oakridge Shipping $4.2 million.
//- press.txt
The Harbour Board fined Acme Shipping $3 million in 2019.

The Harbour Board fined Oakridge Shipping $5 million.
`).map((row) => row.split(':')[0])[0],
      'conflict',
    ));

  test('what one document says alone is a row apart', () => {
    const folder = folderOf(readFixture('The Harbour Board fined Oakridge Shipping $4.2 million.').files);
    assert.deepEqual(factTable(folder), []);
    assert.equal(aloneCounted(folder), 1);
    assert.deepEqual(
      aloneRows(folder).map(({ verdict, cells }) => `${verdict} ${cells.length}`),
      ['alone 1'],
    );
  });

  test('an empty folder', () => assert.deepEqual(rowsOf(''), []));
});
