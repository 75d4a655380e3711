/** How alike the sentences of two statements are, by their words, words that mean the same, and by whom they name. */
import { entitiesOf, type Facts } from '../facts';
import { groupsOf } from '../lexicon/alike';
import { CARRIED, type Statement } from '../statement';
import { isFrame } from '../words';

/** 0 to 1: the shared part of the two sentences' terms and entities, the rare and near ones counting most. */
export function likenessOf(facts: Facts, a: Statement, b: Statement): number {
  const [x, y] = [weighed(facts, a), weighed(facts, b)];
  let shared = 0;
  for (const [term, weight] of x) shared += Math.min(weight, y.get(term) ?? 0);
  for (const [one, other] of synonymsIn(facts, a, b)) shared += SYNONYM * Math.min(x.get(one) ?? 0, y.get(other) ?? 0);
  const size = Math.sqrt(sum(x) * sum(y));
  return size === 0 ? 0 : shared / size;
}

/** How much a word of the same meaning counts beside the same word. */
const SYNONYM = 0.6;

/** The words of the one sentence that mean the same as words of the other; words that both have are left out. */
export function synonymsIn(facts: Facts, a: Statement, b: Statement): readonly (readonly [string, string])[] {
  const others = groupedIn(facts, b);
  const pairs: (readonly [string, string])[] = [];
  const taken = new Set<string>();
  for (const term of a.terms.keys()) {
    if (b.terms.has(term)) continue;
    for (const group of groupsOf(term)) {
      const other = others.get(group);
      if (other === undefined || taken.has(other) || a.terms.has(other) || (isFrame(term) && isFrame(other))) continue;
      pairs.push([term, other]);
      taken.add(other);
      break;
    }
  }
  return pairs;
}

const knownGroups = new WeakMap<Facts, Map<Statement, ReadonlyMap<number, string>>>();

/** The terms of a statement by the groups of the lexicon that they stand in. */
function groupedIn(facts: Facts, statement: Statement): ReadonlyMap<number, string> {
  const known = knownGroups.get(facts) ?? new Map<Statement, ReadonlyMap<number, string>>();
  knownGroups.set(facts, known);
  const own =
    known.get(statement) ??
    new Map([...statement.terms.keys()].flatMap((term) => groupsOf(term).map((group) => [group, term] as const)));
  known.set(statement, own);
  return own;
}

/** A statement is compared with many others of its folder. */
const knownWeights = new WeakMap<Facts, Map<Statement, ReadonlyMap<string, number>>>();

function weighed(facts: Facts, statement: Statement): ReadonlyMap<string, number> {
  const known = knownWeights.get(facts) ?? new Map<Statement, ReadonlyMap<string, number>>();
  knownWeights.set(facts, known);
  const weights = known.get(statement) ?? weightsIn(facts, statement);
  known.set(statement, weights);
  return weights;
}

function weightsIn(facts: Facts, statement: Statement): ReadonlyMap<string, number> {
  const weighed = new Map<string, number>();
  for (const [term, distance] of statement.terms)
    weighed.set(term, (facts.weights.get(term) ?? 0) * nearness(distance));
  for (const { id } of entitiesOf(facts.linked, statement.path, statement.participants))
    weighed.set(id, facts.weights.get(id) ?? 0);
  for (const { id } of entitiesOf(facts.linked, statement.path, statement.around))
    weighed.set(id, 0.6 * (facts.weights.get(id) ?? 0));
  return weighed;
}

function nearness(distance: number): number {
  if (distance >= CARRIED) return 0.3;
  return distance <= 4 ? 1 : distance <= 9 ? 0.7 : 0.45;
}

function sum(weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const weight of weights.values()) total += weight;
  return total;
}
