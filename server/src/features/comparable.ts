/** The statements that speak of the same fact as a given one. */
import { bucketsOf } from '../facts/facts';
import { alike, inOrder } from '../facts/identity/pairs';
import { NEEDED, sameFact } from '../facts/identity/same';
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
  for (const bucket of bucketsOf(folder.facts, statement))
    for (const other of bucket) if (other !== statement && sameThing(folder, statement, other)) found.add(other);
  return [...found].sort(inOrder);
}

function sameThing(folder: Folder, one: Statement, other: Statement): boolean {
  return alike(one, other) && (sameFact(folder.facts, one, other)?.points ?? 0) >= NEEDED;
}
