/** The table of facts as the editor shows it: documents and quotes by number, values in the reader's language. */
import {
  aloneCounted,
  aloneRows,
  type FactCell as Cell,
  type FactRow,
  factTable,
  prepareTable,
} from '../features/factTable';
import { InParts } from '../index/inParts';
import { toShort, wordsAt } from './convert';
import type { OpenFolder } from './documents';
import { type FactCell, type FactTable, type FactTableParams, factTableRequest } from './requests/factTable';
import { inPortions, wholeFolder } from './wholeFolder';

export const wholeFactTable = wholeFolder(
  factTableRequest,
  sharedFacts,
  'comparing',
  (open, { alone }: FactTableParams) => (alone ? allFacts(open) : undefined),
);

/** Facts in one go. */
const PORTION = 50;

function* sharedFacts(open: OpenFolder): Generator<void, FactTable> {
  while (prepareTable(open.folder)) yield;
  return yield* tableOf(open, factTable(open.folder), aloneCounted(open.folder));
}

function allFacts(open: OpenFolder): FactTable {
  return new InParts(tableOf(open, [...factTable(open.folder), ...aloneRows(open.folder)], 0)).result();
}

function* tableOf(open: OpenFolder, rows: readonly FactRow[], leftOut: number): Generator<void, FactTable> {
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

  return {
    documents: paths.map((path) => {
      const date = open.folder.reading(path)?.recognized.dateline.date;
      return { uri: open.uriOf(path), path, ...(date !== undefined && { date }) };
    }),
    facts: yield* inPortions(rows, PORTION, (row) => ({ ...row, cells: row.cells.map(cellOf) })),
    leftOut,
    quotes: [...quotes.keys()],
  };
}
