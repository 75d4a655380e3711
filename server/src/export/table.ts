/** Comma-separated values as spreadsheets take them: a byte order mark, quoted where needed, rows ended as in RFC 4180. */

export type Row = readonly (string | number | undefined)[];

/** The first row is the heads. */
export function table(rows: readonly Row[]): string {
  return `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  // A spreadsheet would reckon with what begins so, and the words come from anywhere.
  const harmless = /^(?:[=@\t\r]|[+-](?!\d))/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
