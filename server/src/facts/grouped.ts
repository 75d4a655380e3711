/** The statements of one document by their sentence and by their kind, so that none is looked for among all. */

import { bucketsBy } from '../text/buckets';
import type { Statement, StatementValue } from './statement';

interface Grouped {
  readonly bySentence: ReadonlyMap<number, readonly Statement[]>;
  readonly byKind: ReadonlyMap<string, readonly Statement[]>;
}

/** Those of a document's `statements` whose context begins at `start`. */
export function inSentenceOf(statements: readonly Statement[], start: number): readonly Statement[] {
  return grouped(statements).bySentence.get(start) ?? [];
}

/** Those whose values are of the kind of `value`: dates, or money, or ages. */
export function ofKindIn(statements: readonly Statement[], value: StatementValue): readonly Statement[] {
  return grouped(statements).byKind.get(kindOf(value)) ?? [];
}

function kindOf(value: StatementValue): string {
  return value.kind === 'figure' ? value.figure.figure : value.kind;
}

const kept = new WeakMap<readonly Statement[], Grouped>();

function grouped(statements: readonly Statement[]): Grouped {
  const known = kept.get(statements) ?? {
    bySentence: bucketsBy(statements, ({ context }) => context.start),
    byKind: bucketsBy(statements, ({ value }) => kindOf(value)),
  };
  kept.set(statements, known);
  return known;
}
