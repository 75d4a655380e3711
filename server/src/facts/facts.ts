/**
 * The folder's statements, gathered into buckets of those that may speak of the same fact.
 *
 * A bucket holds the statements that share an anchor (an entity, or a rare word of their sentences) and what they
 * measure, so that comparing grows with the folder and not with its square.
 */
import type { Entity, Linked } from '../entities/across';
import type { LocalEntity, Reading } from '../entities/reading';
import { put } from '../text/buckets';
import { kinOf } from './frames/kin';
import { isHuman, kindAlone, measuredBy } from './governing';
import { groupsOf } from './lexicon/alike';
import { CARRIED, type Statement } from './statement';

export interface Facts {
  readonly linked: Linked;
  /** By path. */
  readonly readings: ReadonlyMap<string, Reading>;
  /** By path; each in reading order. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>;
  /** By anchor and what is measured; each ordered by path and place. */
  readonly buckets: ReadonlyMap<string, readonly Statement[]>;
  /** How telling a term or an entity's id is: the rarer in the folder's statements, the more. 0 where unknown. */
  readonly weights: ReadonlyMap<string, number>;
}

/** Even in a folder of two sentences a shared word says something. */
const SMALL = 5;

/** Rare terms of a statement that serve as anchors. */
const ANCHORS = 4;

export function gather(
  linked: Linked,
  readings: ReadonlyMap<string, Reading>,
  statements: ReadonlyMap<string, readonly Statement[]>,
): Facts {
  const paths = [...statements.keys()].sort();
  // Places have buckets of their own, by whose place it is.
  const all = paths.flatMap((path) => (statements.get(path) ?? []).filter(({ value }) => value.kind !== 'place'));
  const weights = weightsOf(linked, all);
  const buckets = new Map<string, Statement[]>();
  for (const statement of all) for (const key of keysOf(linked, weights, statement)) put(buckets, key, statement);
  return { linked, readings, statements, buckets, weights };
}

/** The buckets that hold a statement; none holds a place. */
export function bucketsOf(
  { linked, weights, buckets }: Facts,
  statement: Statement,
): readonly (readonly Statement[])[] {
  return [...keysOf(linked, weights, statement)].flatMap((key) => {
    const bucket = buckets.get(key);
    return bucket?.includes(statement) ? [bucket] : [];
  });
}

/** Statements that share a bucket with one that stands in none itself, being reckoned from others. */
export function besideReckoned(facts: Facts, statement: Statement): readonly Statement[] {
  const { linked, weights, buckets } = facts;
  return [...new Set([...keysOf(linked, weights, statement)].flatMap((key) => buckets.get(key) ?? []))];
}

/** The folder's entities for a statement's participants, the subject first. */
export function entitiesOf(linked: Linked, path: string, locals: readonly LocalEntity[]): readonly Entity[] {
  return [...new Set(locals.map((local) => linked.entityOf(path, local)))];
}

function weightsOf(linked: Linked, statements: readonly Statement[]): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  const contexts = new Set<string>();
  for (const statement of statements) {
    const context = `${statement.path} ${statement.context.start}`;
    if (contexts.has(context)) continue; // A sentence with five figures counts once.
    contexts.add(context);
    const ids = entitiesOf(linked, statement.path, [...statement.participants, ...statement.around]).map(
      ({ id }) => id,
    );
    for (const term of [...ownTerms(statement), ...ids]) seen.set(term, (seen.get(term) ?? 0) + 1);
  }
  return new Map([...seen].map(([term, count]) => [term, Math.log((contexts.size + SMALL) / count)]));
}

/** Stands for an anchor where a figure says by its noun or unit what it measures. */
export const ALONE = '*';

function ownTerms({ terms }: Statement): string[] {
  return [...terms].flatMap(([term, distance]) => (distance < CARRIED ? term : []));
}

function keysOf(linked: Linked, weights: ReadonlyMap<string, number>, statement: Statement): Set<string> {
  const { value } = statement;
  const ids = entitiesOf(linked, statement.path, [...statement.participants, ...statement.around]).map(({ id }) => id);
  const rare = ownTerms(statement)
    .sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || (a < b ? -1 : 1))
    .slice(0, ANCHORS);
  const measured =
    value.kind === 'figure'
      ? [measuredBy(value.figure), ...(isHuman(value.figure) ? ['person'] : [])]
      : statement.frames.slice(0, 3).map((frame) => `${value.kind} ${frame}`);
  const kin = value.kind === 'figure' ? statement.frames.slice(0, 2).flatMap(kinOf) : [];
  const anchors = [...ids, ...rare, ...statement.frames, ...kin.map((group) => `kin ${group}`)];
  if (value.kind === 'figure' && kindAlone(value.figure) !== undefined) anchors.push(ALONE);
  const groups = statement.frames
    .slice(0, 2)
    .flatMap(groupsOf)
    .map((group) => `~${group}`);
  if (value.kind === 'figure') anchors.push(...groups);
  const inOtherWords =
    value.kind === 'date'
      ? [...ids, ...rare].flatMap((anchor) => groups.map((group) => `${anchor} date ${group}`))
      : [];
  return new Set([...anchors.flatMap((anchor) => measured.map((what) => `${anchor} ${what}`)), ...inOtherWords]);
}
