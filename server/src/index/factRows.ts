/** What several documents state of one fact, as the rows of a table. */
import { entitiesOf } from '../facts/facts';
import { inOrder, meetings } from '../facts/identity/pairs';
import { NEEDED, sameFact } from '../facts/identity/same';
import type { Statement } from '../facts/statement';
import type { Folder } from './folder';
import { InParts } from './inParts';

export interface Fact {
  /** What the value measures: `fine`. */
  readonly attribute: string;
  /** Names of the entities that it is about. */
  readonly about: readonly string[];
  /** By path and place; of two documents at least. */
  readonly statements: readonly Statement[];
}

const works = new WeakMap<Folder, InParts<readonly Fact[]>>();

/** In reading order of the first statement of each; worked out once for each state of the folder. */
export function factsOf(folder: Folder): readonly Fact[] {
  return workOn(folder).result();
}

/** Does a small part of the work beforehand; whether any is left. */
export function prepareFacts(folder: Folder): boolean {
  return workOn(folder).advance();
}

function workOn(folder: Folder): InParts<readonly Fact[]> {
  const work = works.get(folder) ?? new InParts(gather(folder));
  works.set(folder, work);
  return work;
}

/** Pairs that are looked at in one go: some milliseconds. */
const PART = 4000;

function* gather({ facts, linked }: Folder): Generator<void, readonly Fact[]> {
  const groups = new Map<Statement, Set<Statement>>();
  let looked = 0;
  for (const kind of ['figure', 'date'] as const)
    for (const [a, b] of meetings(facts, kind)) {
      looked += 1;
      if (looked % PART === 0) yield;
      const group = groups.get(a) ?? new Set([a]);
      if (group.has(b)) continue; // Through others they are known to be one fact.
      if (!sameMeasure(a, b) || (sameFact(facts, a, b)?.points ?? 0) < NEEDED) continue;
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
  if (one.kind !== 'figure' || other.kind !== 'figure') return one.kind === other.kind;
  return one.figure.unit === other.figure.unit && one.figure.figure === other.figure.figure;
}
