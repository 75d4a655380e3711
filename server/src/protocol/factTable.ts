/** The table of facts as the editor shows it: documents and quotes by number, values in the reader's language. */
import { aloneCounted, aloneRows, type FactCell as Cell, factTable } from '../features/factTable';
import { toShort, wordsAt } from './convert';
import { openAt } from './decisions';
import type { Documents } from './documents';
import { type FactCell, type FactTable, type FactTableParams, factTableRequest } from './requests/factTable';
import { ownRow } from './row';

export const factTableHandler = ownRow(factTableRequest, tableOf, 'comparing');

function tableOf(documents: Documents, { folder, alone }: FactTableParams): FactTable {
  const open = openAt(documents, folder);
  const { paths } = open.folder;
  const numbers = new Map(paths.map((path, number) => [path, number]));
  const quotes = new Map<string, number>();
  const numberOf = (quote: string) => {
    const number = quotes.get(quote) ?? quotes.size;
    quotes.set(quote, number);
    return number;
  };

  function cellOf({ path, span, context, value, hedge, disputed }: Cell): FactCell {
    return {
      document: numbers.get(path) ?? 0,
      at: toShort(open, { path, span }),
      words: wordsAt(open, { path, span }),
      value,
      ...(hedge !== undefined && { hedge }),
      quote: numberOf(wordsAt(open, { path, span: context })),
      ...(disputed && { disputed }),
    };
  }

  const rows = alone ? [...factTable(open.folder), ...aloneRows(open.folder)] : factTable(open.folder);
  return {
    documents: paths.map((path) => {
      const date = open.folder.reading(path)?.recognized.dateline.date;
      return { uri: open.uriOf(path), path, ...(date !== undefined && { date }) };
    }),
    facts: rows.map((row) => ({ ...row, cells: row.cells.map(cellOf) })),
    leftOut: alone ? 0 : aloneCounted(open.folder),
    quotes: [...quotes.keys()],
  };
}
