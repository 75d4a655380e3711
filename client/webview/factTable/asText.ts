/** The table as text to paste elsewhere: Markdown for people, comma-separated values for a spreadsheet. */
import type { Fact, FactTable } from '../../../server/src/protocol/requests/factTable';
import type { Shown } from './shown';

export interface Heads {
  readonly fact: string;
  readonly about: string;
  readonly verdict: string;
  verdictOf(fact: Fact): string;
}

export function markdown(table: FactTable, shown: Shown, heads: Heads): string {
  const [first = [], ...rows] = rowsOf(table, shown, heads);
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/[\\|]/g, '\\$&')).join(' | ')} |`;
  return `${[line(first), line(first.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

/** Rows end as in RFC 4180. */
export function commaSeparated(table: FactTable, shown: Shown, heads: Heads): string {
  return rowsOf(table, shown, heads)
    .map((row) => `${row.map(quoted).join(',')}\r\n`)
    .join('');
}

function rowsOf({ documents }: FactTable, { facts, columns }: Shown, heads: Heads): readonly (readonly string[])[] {
  const paths = columns.map((column) => documents[column]?.path ?? '');
  const rows = facts.map((fact) => [
    fact.what,
    fact.about.join('; '),
    heads.verdictOf(fact),
    ...columns.map((column) =>
      fact.cells
        .filter(({ document }) => document === column)
        .map(({ words }) => words)
        .join('; '),
    ),
  ]);
  return [[heads.fact, heads.about, heads.verdict, ...paths], ...rows];
}

function quoted(cell: string): string {
  // A spreadsheet would reckon with what begins so, and the words come from anywhere.
  const harmless = /^(?:[=@\t\r]|[+-](?!\d))/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
