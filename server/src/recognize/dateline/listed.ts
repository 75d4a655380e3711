/**
 * Dates that stand in a row: a chronology, a list of sources. None of them is the document's.
 */

import { put } from '../../text/buckets';
import type { Text } from '../../text/text';
import { lineNumberAt } from '../../text/text';
import type { DateExpression } from '../dates/dates';

/** So many dates of one shape are a list. */
const MANY = 3;

/** UTF-16 units from the start of a line within which an entry names its day. */
const FAR = 120;

type Shape = 'alone' | 'leading' | 'trailing';

/** The expressions that are entries of a list, of those that name a day with its year. */
export function listedIn(text: Text, expressions: readonly DateExpression[]): ReadonlySet<DateExpression> {
  const shapes = new Map<Shape, { readonly expression: DateExpression; readonly line: number }[]>();
  for (const expression of expressions) {
    if (expression.meaning.kind !== 'day' || typeof expression.meaning.year !== 'number') continue;
    const line = lineNumberAt(text, expression.start);
    const shape = shapeOf(text, expression, line);
    if (shape) put(shapes, shape, { expression, line });
  }
  const listed = new Set<DateExpression>();
  for (const [shape, entries] of shapes) {
    const days = new Set(entries.map(({ expression }) => JSON.stringify(expression.meaning)));
    const inRow = (line: number) => shape === 'trailing' && entries.some((other) => Math.abs(other.line - line) === 1);
    for (const { expression, line } of entries)
      if ((days.size >= MANY && shape !== 'trailing') || inRow(line)) listed.add(expression);
  }
  return listed;
}

const LEAD = /^[\s([•·*–—-]*$/;

function shapeOf(text: Text, { start, end }: DateExpression, at: number): Shape | undefined {
  const line = text.lines[at];
  if (!line || start - line.start > FAR) return undefined;
  const before = text.content.slice(line.start, start);
  const after = text.content.slice(end, Math.min(line.end, end + FAR));
  const closed = /^[\s.)\]:]*$/.test(after);
  if (LEAD.test(before)) return closed ? 'alone' : 'leading';
  return closed && /,\s*$/.test(before) ? 'trailing' : undefined;
}
