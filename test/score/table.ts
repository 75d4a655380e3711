/** The scores as tables for the terminal. */
import type { Share } from './pairing';
import type { Row } from './rows';

/** Rates in per cent. Names are strict and typed; a figure's value is right with its unit. */
export function scoreTable(rows: readonly Row[]): string {
  const head = [
    '',
    'names',
    'linking',
    'dates',
    'value',
    'figures',
    'value',
    'documents',
    'found',
    'right',
    'negatives',
  ];
  return table([
    head,
    ...rows.map((row) => [
      row.title,
      ...[row.names, row.linking, row.dates, row.dateValue, row.figures, row.figureUnit].map(perCent),
      ...[row.documentDates, row.found, row.reported, row.negatives].map(counted),
    ]),
  ]);
}

/** Conflicts found by kind, a column for each row; counts are summed where rates are means. */
export function kindTable(rows: readonly Row[]): string {
  const kinds = [...new Set(rows.flatMap((row) => Object.keys(row.kinds)))].sort();
  return table([
    ['conflicts found', ...rows.map(({ title }) => title.replace('mean of ', ''))],
    ...kinds.map((kind) => [kind, ...rows.map((row) => counted(row.kinds[kind] ?? { right: 0, of: 0 }))]),
  ]);
}

/** The first column to the left, the others to the right. */
export function table(cells: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const line of cells) for (const [i, cell] of line.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  return cells
    .map((line) => line.map((cell, i) => (i ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join('  '))
    .join('\n');
}

function perCent(rate: number): string {
  return (100 * rate).toFixed(1);
}

function counted({ right, of }: Share): string {
  return `${right}/${of}`;
}
