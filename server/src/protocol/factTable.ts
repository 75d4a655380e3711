/** The table of facts as the editor shows it: documents by number, values in the reader's language. */
import { type FactCell as Cell, factTable } from '../features/factTable';
import { toLocation, wordsAt } from './convert';
import { openAt } from './decisions';
import type { OpenFolder } from './documents';
import { type FactCell, type FactTable, type FactTableParams, factTableRequest } from './requests/factTable';
import { ownRow } from './row';

export const factTableHandler = ownRow(factTableRequest, (documents, { folder }: FactTableParams): FactTable => {
  const open = openAt(documents, folder);
  const { paths } = open.folder;
  const numbers = new Map(paths.map((path, number) => [path, number]));
  return {
    documents: paths.map((path) => {
      const date = open.folder.reading(path)?.recognized.dateline.date;
      return { path, ...(date === undefined ? {} : { date }) };
    }),
    facts: factTable(open.folder).map((row) => ({
      ...row,
      cells: row.cells.map((cell) => cellOf(open, cell, numbers)),
    })),
  };
});

function cellOf(open: OpenFolder, cell: Cell, numbers: ReadonlyMap<string, number>): FactCell {
  const { path, span, context, value, hedge, disputed } = cell;
  return {
    document: numbers.get(path) ?? 0,
    place: toLocation(open, { path, span }),
    words: wordsAt(open, { path, span }),
    value,
    ...(hedge === undefined ? {} : { hedge }),
    quote: wordsAt(open, { path, span: context }),
    disputed,
  };
}
