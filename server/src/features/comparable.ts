/** The statements that speak of the same fact as a given one. */
import { NEEDED, sameFact } from '../facts/same';
import type { Statement } from '../facts/statement';
import type { Folder } from '../index/folder';
import type { Span } from '../text/span';

/** The statement whose value stands at `span`; `undefined` where that states nothing. */
export function statementAt(folder: Folder, path: string, { start, end }: Span): Statement | undefined {
  return folder.facts.statements.get(path)?.find(({ span }) => span.start === start && span.end === end);
}

/** Likely the same fact, with a value of the same unit; by path and place, itself left out. */
export function comparable(folder: Folder, statement: Statement): readonly Statement[] {
  const found = new Set<Statement>();
  for (const bucket of folder.facts.buckets.values())
    if (bucket.includes(statement))
      for (const other of bucket) if (other !== statement && sameThing(folder, statement, other)) found.add(other);
  return [...found].sort(byPlace);
}

function sameThing(folder: Folder, one: Statement, other: Statement): boolean {
  return sameMeasure(one, other) && (sameFact(folder.facts, one, other)?.points ?? 0) >= NEEDED;
}

function sameMeasure({ value: one }: Statement, { value: other }: Statement): boolean {
  if (one.kind === 'figure' && other.kind === 'figure')
    return one.figure.unit === other.figure.unit && one.figure.figure === other.figure.figure;
  return one.kind === other.kind;
}

function byPlace(a: Statement, b: Statement): number {
  return a.path === b.path ? a.span.start - b.span.start : a.path < b.path ? -1 : 1;
}
