/** Filter, order and columns of the fact table. */
import assert from 'node:assert/strict';
import { type Choice, firstChoice, shown } from '../../../../client/webview/factTable/shown';
import type { Fact, FactTable, Verdict } from '../../../../server/src/protocol/requests/factTable';

function fact(what: string, about: string, verdict: Verdict, ...said: readonly [number, string][]): Fact {
  const cells = said.map(([document, words]) => ({
    document,
    at: [0, 0, 0, 1] as const,
    words,
    value: words,
    quote: 0,
  }));
  return { what, about: [about], verdict, messages: [], cells };
}

const table: FactTable = {
  documents: ['a.txt', 'b.txt', 'c.txt'].map((path) => ({ uri: `file:///${path}`, path })),
  leftOut: 0,
  quotes: ['So it was.'],
  facts: [
    fact('fine', 'Harbour Board', 'conflict', [0, '$3 million'], [2, '$4 million']),
    fact('seat', 'City Council', 'different', [0, '12'], [1, '13']),
    fact('dead', 'Aria Bridge', 'agreement', [0, 'five'], [1, 'five'], [2, 'five']),
    fact('age', 'Ana Diaz', 'alone', [1, '52']),
  ],
};
const rows = (choice: Partial<Choice>) => shown(table, { ...firstChoice, ...choice }).facts.map(({ what }) => what);

suite('pages: what the fact table shows', () => {
  test('at first, what stands in several documents', () => assert.deepEqual(rows({}), ['fine', 'seat', 'dead']));
  test('contradictions and differences', () => assert.deepEqual(rows({ among: 'disputed' }), ['fine', 'seat']));
  test('all', () => assert.equal(rows({ among: 'all' }).length, 4));
  test('by a name', () => assert.deepEqual(rows({ filter: 'harbour' }), ['fine']));
  test('by words that stand apart', () => assert.deepEqual(rows({ filter: 'million board' }), ['fine']));
  test('by a document', () => assert.deepEqual(rows({ filter: 'B.TXT' }), ['seat', 'dead']));
  test('by nothing that is there', () => assert.deepEqual(rows({ filter: 'zebra' }), []));
  test('by fact', () => assert.deepEqual(rows({ order: 'what' }), ['dead', 'fine', 'seat']));
  test('by whom it is about', () => assert.deepEqual(rows({ order: 'about' }), ['dead', 'seat', 'fine']));
  test('most documents first', () => assert.deepEqual(rows({ order: 'documents' }), ['dead', 'fine', 'seat']));
  test('only documents that speak of what is shown are columns', () =>
    assert.deepEqual(shown(table, { ...firstChoice, filter: 'fine' }).columns, [0, 2]));
});
