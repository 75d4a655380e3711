/** The folder's facts, a row each: what every document says of it, and whether they agree. */
import { entitiesOf } from '../facts/facts';
import { inOrder } from '../facts/pairs';
import type { Statement, StatementValue } from '../facts/statement';
import { datesCompared, excludeAsFigures } from '../facts/values';
import { type Fact, factsOf } from '../index/factRows';
import type { Folder } from '../index/folder';
import type { Finding } from '../rules/rule';
import type { Span } from '../text/span';
import { amount, hedgeOf } from './amounts';
import { findings } from './findings';
import { subjectOf } from './subject';
import { dayInWords, spoken } from './words';

export interface FactRow {
  /** What is stated, and what kind of value it has: `fine · money`. */
  readonly what: string;
  /** Names of the entities that it is about. */
  readonly about: readonly string[];
  readonly verdict: 'conflict' | 'different' | 'agreement' | 'alone';
  /** What the findings on it say, for people. */
  readonly messages: readonly string[];
  /** By document and place. Never empty. */
  readonly cells: readonly FactCell[];
}

export interface FactCell {
  readonly path: string;
  readonly span: Span;
  /** The clause or sentence that states it. */
  readonly context: Span;
  /** Normalised, in the reader's language: `2,800,000,000 USD`. */
  readonly value: string;
  /** `nearly`, in the reader's language; absent where the words are firm. */
  readonly hedge: string | undefined;
  /** Whether a finding has it as a side. */
  readonly disputed: boolean;
}

const kept = new WeakMap<Folder, readonly FactRow[]>();

/** Contradictions first, then by the first place of each; worked out once for each state of the folder. */
export function factTable(folder: Folder): readonly FactRow[] {
  const known = kept.get(folder) ?? rowsOf(folder);
  kept.set(folder, known);
  return known;
}

function rowsOf(folder: Folder): readonly FactRow[] {
  const facts = [...factsOf(folder)];
  const factOf = new Map(facts.flatMap((fact) => fact.statements.map((statement) => [statement, fact] as const)));
  const findingsOf = new Map<Fact, Finding[]>();
  for (const finding of findings(folder)) {
    const sides = [finding.at, ...finding.against];
    const fact = sides.map((side) => factOf.get(side)).find((one) => one) ?? factFrom(folder, sides);
    if (!findingsOf.has(fact) && !facts.includes(fact)) facts.push(fact);
    for (const side of sides) factOf.set(side, factOf.get(side) ?? fact);
    findingsOf.set(fact, [...(findingsOf.get(fact) ?? []), finding]);
  }
  for (const path of folder.paths)
    for (const statement of folder.facts.statements.get(path) ?? []) {
      if (factOf.has(statement) || !measures(statement)) continue;
      facts.push(factFrom(folder, [statement]));
    }
  const rows = facts.map((fact) => rowOf(fact, findingsOf.get(fact) ?? []));
  return rows.sort((a, b) => rank(a) - rank(b) || byPlace(a, b));
}

/** A name or a place by itself is no fact that a reader would look up here. */
function measures({ value }: Statement): boolean {
  return value.kind === 'figure' || value.kind === 'date' || value.kind === 'role';
}

function factFrom(folder: Folder, sides: readonly Statement[]): Fact {
  const statements = [...new Set(sides)].sort(inOrder);
  const [{ attribute, path, participants }] = statements as [Statement];
  const about = entitiesOf(folder.linked, path, participants).map(({ name }) => name);
  return { attribute, about, statements };
}

function rowOf(fact: Fact, found: readonly Finding[]): FactRow {
  const sides = found.flatMap(({ at, against }) => [at, ...against]);
  const statements = [...new Set([...fact.statements, ...sides])].sort(inOrder);
  return {
    what: subjectOf(statements[0] as Statement),
    about: fact.about,
    verdict: found.length > 0 ? 'conflict' : verdictOn(statements),
    messages: found.map(({ message }) => spoken(message)),
    cells: statements.map((statement) => cellOf(statement, sides.includes(statement))),
  };
}

function cellOf({ path, span, context, value }: Statement, disputed: boolean): FactCell {
  const hedge = value.kind === 'figure' && value.figure.hedge ? hedgeOf(value.figure.hedge) : undefined;
  return { path, span, context, value: valueInWords(value), hedge, disputed };
}

function verdictOn(statements: readonly Statement[]): FactRow['verdict'] {
  if (new Set(statements.map(({ path }) => path)).size < 2) return 'alone';
  const differ = statements.some((a, i) => statements.slice(i + 1).some((b) => exclude(a.value, b.value)));
  return differ ? 'different' : 'agreement';
}

function exclude(a: StatementValue, b: StatementValue): boolean {
  if (a.kind === 'date' && b.kind === 'date') return datesCompared(a.date, b.date)?.exclude ?? false;
  return excludeAsFigures(a, b);
}

function rank({ verdict }: FactRow): number {
  return ['conflict', 'different', 'agreement', 'alone'].indexOf(verdict);
}

function byPlace({ cells: [a] }: FactRow, { cells: [b] }: FactRow): number {
  if (!a || !b || a.path === b.path) return (a?.span.start ?? 0) - (b?.span.start ?? 0);
  return a.path < b.path ? -1 : 1;
}

function valueInWords(value: StatementValue): string {
  switch (value.kind) {
    case 'figure':
      return amount(value.figure.value, value.figure.unit);
    case 'date':
      return dayInWords(value.date.value ?? value.date.text);
    case 'role':
      return [value.role.title, value.role.organisation?.text].filter(Boolean).join(', ');
    default:
      return value.name.text;
  }
}
