/** What several documents state of one fact, as the rows of a table. */
import { entitiesOf } from '../facts/facts';
import { inOrder, pairsIn } from '../facts/pairs';
import type { Statement } from '../facts/statement';
import type { Folder } from '../index/folder';

export interface Fact {
  /** What the value measures: `fine`. */
  readonly attribute: string;
  /** Names of the entities that it is about. */
  readonly about: readonly string[];
  /** By path and place; of two documents at least. */
  readonly statements: readonly Statement[];
}

/** In reading order of the first statement of each. */
export function factsOf(folder: Folder): readonly Fact[] {
  const { facts, linked } = folder;
  const groups = new Map<Statement, Set<Statement>>();
  const pairs = [...pairsIn(facts, 'figure', sameMeasure), ...pairsIn(facts, 'date', () => true)];
  for (const { a, b } of pairs) {
    const group = groups.get(a) ?? new Set([a]);
    for (const one of groups.get(b) ?? [b]) group.add(one);
    for (const one of group) groups.set(one, group);
  }
  return [...new Set(groups.values())]
    .map((group) => [...group].sort(inOrder))
    .sort((a, b) => inOrder(a[0] as Statement, b[0] as Statement))
    .map((statements) => {
      const [first] = statements as [Statement];
      const about = entitiesOf(linked, first.path, first.participants).map(({ name }) => name);
      return { attribute: first.attribute, about, statements };
    });
}

function sameMeasure({ value: one }: Statement, { value: other }: Statement): boolean {
  if (one.kind !== 'figure' || other.kind !== 'figure') return false;
  return one.figure.unit === other.figure.unit && one.figure.figure === other.figure.figure;
}
