/** Which rows and columns of the table are in sight: filtered, sorted, without documents that say nothing of them. */
import type { Fact, FactTable } from '../../../server/src/protocol/requests/factTable';

export interface Choice {
  /** Words that each occur in a row: in what it is about, what a document says, or the name of a document. */
  readonly filter: string;
  readonly among: 'disputed' | 'several' | 'all';
  readonly order: 'verdict' | 'what' | 'about' | 'documents';
}

export const firstChoice: Choice = { filter: '', among: 'several', order: 'verdict' };

export const noFacts: FactTable = { documents: [], facts: [], leftOut: 0, quotes: [] };

export interface Shown {
  readonly facts: readonly Fact[];
  /** Indices of the documents, ascending. */
  readonly columns: readonly number[];
}

export function shown({ facts, documents }: FactTable, { filter, among, order }: Choice): Shown {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const rows = facts.filter((fact) => {
    if (among === 'several' && fact.verdict === 'alone') return false;
    if (among === 'disputed' && fact.verdict !== 'conflict' && fact.verdict !== 'different') return false;
    if (wanted.length === 0) return true;
    const words = wordsOf(fact, (document) => documents[document]?.path ?? '');
    return wanted.every((word) => words.includes(word));
  });
  const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ document }) => document)))];
  return { facts: sorted(rows, order), columns: columns.sort((a, b) => a - b) };
}

function wordsOf({ what, about, cells }: Fact, path: (document: number) => string): string {
  const said = cells.map(({ document, words, value, hedge = '' }) => `${words} ${value} ${hedge} ${path(document)}`);
  return [what, ...about, ...said].join('\n').toLowerCase();
}

function sorted(facts: readonly Fact[], order: Choice['order']): readonly Fact[] {
  switch (order) {
    case 'verdict':
      return facts; // As they come.
    case 'what':
      return facts.toSorted((a, b) => compare(a.what, b.what) || compare(a.about[0], b.about[0]));
    case 'about':
      return facts.toSorted((a, b) => compare(a.about[0], b.about[0]) || compare(a.what, b.what));
    case 'documents':
      return facts.toSorted((a, b) => documentsOf(b) - documentsOf(a));
  }
}

function documentsOf({ cells }: Fact): number {
  return new Set(cells.map(({ document }) => document)).size;
}

/** What has no name comes last. */
function compare(a = '\uffff', b = '\uffff'): number {
  return a.localeCompare(b);
}
