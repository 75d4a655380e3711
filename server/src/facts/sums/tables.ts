/**
 * Columns of a table and the line under them that says what they come to.
 *
 * "| Fees | 1,840 |" and "| Total | 2,245 |", or rows set with blanks, dots or tabs between: as many numbers in each. A
 * heading of years is no row; where a row repeats a part of others, or takes something away, nothing is read.
 */
import type { FigureMention } from '../../recognize/mentions';
import type { Text } from '../../text/text';
import { isOneDigitOff } from '../identity/slips';

export interface Column {
  readonly total: FigureMention;
  /** Two or more, from the top. */
  readonly parts: readonly FigureMention[];
}

interface Row {
  readonly label: string;
  readonly cells: readonly FigureMention[];
}

const TOTAL = /^\W*(?:grand\s+)?(?:totals?|sum|all (?:told|together)|altogether|overall|in all)\b/i;
const OTHER = /\b(?:of which|including|sub-?total|less|minus|average|mean|per|net|balance)\b/i;
const RULE = /^[\s|:=_+-]+$/;
const NUMBER = /^(?:[£$€]\s?)?(\d{1,3}(?:[,\u00a0\u202f]\d{3})+|\d+)(\.\d+)?\s?%?$/;
/** Further off, the line is of something else. */
const FAR = 0.3;

/** Those that do not come out. */
export function columnsAmiss({ content, lines }: Pick<Text, 'content' | 'lines'>): readonly Column[] {
  const amiss: Column[] = [];
  let rows: Row[] = [];
  for (const { start, end } of lines) {
    const line = content.slice(start, end);
    if (RULE.test(line)) continue;
    const row = rowOf(line, start);
    if (!row) rows = [];
    else if (!TOTAL.test(row.label)) rows.push(row);
    else {
      amiss.push(...amissUnder(rows, row));
      rows = [];
    }
  }
  return amiss;
}

function rowOf(line: string, start: number): Row | undefined {
  const cells = [...line.matchAll(line.includes('|') ? /[^|]+/g : /(?:(?!\s{2}|\t|\.{3}|…).)+/g)]
    .map((cell) => ({ text: cell[0].trim(), start: start + cell.index + cell[0].search(/\S/) }))
    .filter(({ text }) => /[\p{L}\d]/u.test(text));
  const [label, ...numbers] = cells;
  if (!label || numbers.length === 0) return undefined;
  const read = numbers.flatMap(({ text, start: from }) => cellOf(text, from) ?? []);
  const isHeading = NUMBER.test(label.text) || read.every(({ text }) => /^(?:19|20)\d\d$/.test(text));
  return read.length === numbers.length && !isHeading ? { label: label.text, cells: read } : undefined;
}

function cellOf(text: string, start: number): FigureMention | undefined {
  const [, whole, decimals = ''] = NUMBER.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const tolerance = decimals === '' ? 0 : 0.5 * 10 ** (1 - decimals.length);
  const value = Number(whole.replace(/\D/g, '') + decimals);
  return { kind: 'figure', figure: 'count', start, end: start + text.length, text, value, unit: '', tolerance };
}

function amissUnder(rows: readonly Row[], total: Row): readonly Column[] {
  if (rows.length < 2 || rows.some(({ label }) => OTHER.test(label))) return [];
  if (rows.some(({ cells }) => cells.length !== total.cells.length)) return [];
  return total.cells.flatMap((sum, i): readonly Column[] => {
    const parts = rows.flatMap(({ cells }) => cells[i] ?? []);
    const reckoned = Number(parts.reduce((all, { value }) => all + value, 0).toPrecision(12));
    const slack = parts.reduce((all, { tolerance }) => all + tolerance, sum.tolerance);
    const off = Math.abs(reckoned - sum.value);
    const isNear = off <= FAR * Math.max(reckoned, sum.value) || isOneDigitOff(reckoned, sum.value, 2);
    return off > slack + 1e-9 && isNear && !/%$/.test(sum.text) ? [{ total: sum, parts }] : [];
  });
}
