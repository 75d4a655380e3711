/** The fact table as Markdown and as comma-separated values. */
import assert from 'node:assert/strict';
import { commaSeparated, markdown } from '../../../../client/webview/factTable/asText';
import type { FactTable } from '../../../../server/src/protocol/requests/factTable';

const cell = (document: number, words: string) => ({
  document,
  at: [0, 0, 0, 1] as const,
  words,
  value: words,
  quote: 0,
});
const table: FactTable = {
  documents: [
    { uri: 'file:///a.txt', path: 'a.txt' },
    { uri: 'file:///b%7Cc.txt', path: 'b|c.txt' },
  ],
  leftOut: 0,
  quotes: ['The fine.'],
  facts: [
    {
      what: 'fine',
      about: ['Harbour Board', 'Acme'],
      verdict: 'conflict',
      messages: [],
      cells: [cell(0, '$3 million'), cell(1, '"four", or =5'), cell(1, '=6')],
    },
  ],
};
const all = { facts: table.facts, columns: [0, 1] };
const heads = { fact: 'Fact', about: 'About', verdict: 'Verdict', verdictOf: () => 'contradiction' };

suite('pages: the fact table as text', () => {
  test('Markdown', () =>
    assert.equal(
      markdown(table, all, heads),
      [
        '| Fact | About | Verdict | a.txt | b\\|c.txt |',
        '| --- | --- | --- | --- | --- |',
        '| fine | Harbour Board; Acme | contradiction | $3 million | "four", or =5; =6 |',
        '',
      ].join('\n'),
    ));

  test('comma-separated values', () =>
    assert.equal(
      commaSeparated(table, all, heads),
      'Fact,About,Verdict,a.txt,b|c.txt\r\nfine,Harbour Board; Acme,contradiction,$3 million,"""four"", or =5; =6"\r\n',
    ));

  test('words that a spreadsheet would reckon with stay words', () => {
    const one = { ...table.facts[0], cells: [cell(0, '=1+1')] } as (typeof table.facts)[number];
    assert.match(commaSeparated(table, { facts: [one], columns: [0] }, heads), /,'=1\+1\r\n/);
  });

  test('only what is shown', () => assert.doesNotMatch(markdown(table, { ...all, columns: [0] }, heads), /c\.txt/));
});
