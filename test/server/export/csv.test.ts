/** Tables: facts by document, and words that a spreadsheet must not take for a formula. */
import assert from 'node:assert/strict';
import { exported } from '../../../server/src/exchange';
import { table } from '../../../server/src/export/table';
import { ruledFolder } from '../../support/ruling';

const documents = `
//- memo.txt
The Harbour Board fined Oakridge Shipping $4.2 million in 2021.
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million.
`;

suite('export: csv', () => {
  const folder = ruledFolder(documents, [
    [
      ['press.txt', '$5 million'],
      { decision: 'explained', rule: 'figures-disagree', against: [['memo.txt', '$4.2 million']] },
      'The second fine, with "costs", came on top.',
    ],
  ]);
  const rowsOf = (path: string) =>
    exported(folder, 'csv')
      .find((file) => file.path === path)
      ?.content.split('\r\n') ?? [];

  test('a fact is a row, a document a column', () => {
    const [heads, ...rows] = rowsOf('facts.csv');
    assert.equal(heads, '\ufefffact,about,memo.txt,press.txt');
    assert.ok(
      rows.some((row) => row.endsWith(',$4.2 million,$5 million')),
      rows.join('\n'),
    );
  });

  test('a settled finding keeps its reason', () => {
    assert.match(rowsOf('findings.csv').join('\n'), /,explained,"The second fine, with ""costs"", came on top\."\n/);
  });

  test('words stay words', () => {
    assert.equal(table([['=1+1', '-5%', '@x', '-x', 'a,b', 3, undefined]]), `\ufeff'=1+1,-5%,'@x,'-x,"a,b",3,\r\n`);
  });
});
