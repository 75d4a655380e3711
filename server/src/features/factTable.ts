/** The folder's facts, a row each: what every document says of it, and whether they agree. */
import { entitiesOf } from '../facts/facts';
import { inOrder } from '../facts/identity/pairs';
import { datesCompared, excludeAsFigures } from '../facts/identity/values';
import type { Statement, StatementValue } from '../facts/statement';
import { type Fact, factsOf, prepareFacts } from '../index/factRows';
import type { Folder } from '../index/folder';
import { InParts } from '../index/inParts';
import type { Finding } from '../rules/rule';
import { put } from '../text/buckets';
import type { Span } from '../text/span';
import { amount, hedgeOf } from './amounts';
import { findings } from './findings';
import { subjectOf } from './subject';
import { dayInWords, spoken, t } from './words';

export interface FactRow {
  /** What is stated, in words of the first document, and what kind of value it has: `fined · money`. */
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

interface Rows {
  readonly shared: readonly FactRow[];
  /** In no row of those. */
  readonly single: readonly Statement[];
}

const works = new WeakMap<Folder, InParts<Rows>>();

/**
 * Facts of several documents, or in dispute; contradictions first, then by the first place of each. Worked out once for
 * each state of the folder.
 */
export function factTable(folder: Folder): readonly FactRow[] {
  return rowsOf(folder).shared;
}

/** How many rows there are of what one document says alone. */
export function aloneCounted(folder: Folder): number {
  return rowsOf(folder).single.length;
}

/** What one document says alone, by its place. */
export function aloneRows(folder: Folder): readonly FactRow[] {
  return rowsOf(folder).single.map((statement) => rowOf(folder, factFrom(folder, [statement]), []));
}

/** Does a small part of the work beforehand; whether any is left. */
export function prepareTable(folder: Folder): boolean {
  return workOn(folder).advance();
}

function rowsOf(folder: Folder): Rows {
  return workOn(folder).result();
}

function workOn(folder: Folder): InParts<Rows> {
  const work = works.get(folder) ?? new InParts(gather(folder));
  works.set(folder, work);
  return work;
}

/** Facts in one go: some milliseconds. */
const PORTION = 50;

function* gather(folder: Folder): Generator<void, Rows> {
  while (prepareFacts(folder)) yield;
  const facts = new Set(factsOf(folder));
  const factOf = new Map([...facts].flatMap((fact) => fact.statements.map((statement) => [statement, fact] as const)));
  const findingsOf = new Map<Fact, Finding[]>();
  for (const finding of findings(folder)) {
    const sides = [finding.at, ...finding.against];
    const fact = sides.map((side) => factOf.get(side)).find((one) => one) ?? factFrom(folder, sides);
    facts.add(fact);
    for (const side of sides) factOf.set(side, factOf.get(side) ?? fact);
    put(findingsOf, fact, finding);
  }
  const single = folder.paths.flatMap((path) =>
    (folder.facts.statements.get(path) ?? []).filter((statement) => !factOf.has(statement) && measures(statement)),
  );
  const rows: FactRow[] = [];
  for (const fact of facts) {
    rows.push(rowOf(folder, fact, findingsOf.get(fact) ?? []));
    if (rows.length % PORTION === 0) yield;
  }
  return { shared: rows.sort((a, b) => rank(a) - rank(b) || byPlace(a, b)), single };
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

function rowOf(folder: Folder, fact: Fact, found: readonly Finding[]): FactRow {
  const sides = found.flatMap(({ at, against }) => [at, ...against]);
  const statements = [...new Set([...fact.statements, ...sides])].sort(inOrder);
  return {
    what: subjectOf(folder, statements[0] as Statement),
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
    case 'order':
      return t('order');
    default:
      return value.name.text;
  }
}
