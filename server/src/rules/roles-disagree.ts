/**
 * Two documents of about the same time give one person two offices that nobody holds together, or one office two
 * people.
 *
 * Agreeing: "Ines Cordeiro, chairman and chief executive" and "chief executive Ines Cordeiro". Conflicting: "Ines
 * Cordeiro, the chief financial officer" and "Ines Cordeiro, the bank's general counsel". Months apart, it is
 * information: the role may have changed.
 */
import { daysOf } from '../facts/calendar';
import type { Facts } from '../facts/facts';
import { oddOnes } from '../facts/identity/odd';
import { inOrder, type Pair } from '../facts/identity/pairs';
import { areFew, tellOneStory } from '../facts/identity/story';
import {
  bothTied,
  excludeEachOther,
  excludeInOneBody,
  excludeInOneStory,
  type Office,
  officesIn,
} from '../facts/people/offices';
import { isUnderTheOne, ranksApart } from '../facts/people/ranks';
import { tradeOf, tradesApart } from '../facts/people/trades';
import type { Statement } from '../facts/statement';
import { bucketsBy } from '../text/buckets';
import { phrase } from '../text/phrase';
import { wordsOf } from './message';
import { twoBodies } from './roles/two-bodies';
import { twoHolders } from './roles/two-holders';
import type { Finding, Rule } from './rule';

export const rolesDisagree: Rule = { id: 'roles-disagree', check };

/** In days. */
const SAME_TIME = 300;

function* check(facts: Facts): Iterable<Finding | undefined> {
  yield* ofOnePerson(facts);
  for (const { at, against, why } of oddOnes(twoHolders(facts)))
    yield { rule: rolesDisagree.id, severity: 'warning', message: wordsOf(facts, against), at, against, why };
}

function* ofOnePerson(facts: Facts): Iterable<Finding | undefined> {
  const byPerson = new Map<string, Statement[]>();
  for (const path of [...facts.statements.keys()].sort())
    for (const statement of facts.statements.get(path) ?? []) {
      const person =
        statement.value.kind === 'role' && statement.holder ? facts.linked.entityOf(path, statement.holder) : undefined;
      if (!person) continue;
      const own = byPerson.get(person.id);
      if (own) own.push(statement);
      else byPerson.set(person.id, [statement]);
    }
  for (const [id, statements] of [...byPerson].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const odd of oddOnes(pairsOf(facts, statements, facts.linked.byId.get(id)?.name ?? id)))
      yield {
        rule: rolesDisagree.id,
        severity: odd.against.some((other) => sameTime(facts, odd.at, other)) ? 'warning' : 'information',
        message: wordsOf(facts, odd.against),
        at: odd.at,
        against: odd.against,
        why: odd.why,
      };
    yield;
  }
}

function pairsOf(facts: Facts, statements: readonly Statement[], name: string): Pair[] {
  const byPath = bucketsBy(statements, ({ path }) => path);
  const pairs: Pair[] = [];
  for (const [path, own] of byPath)
    for (const [other, others] of byPath) {
      if (
        path >= other ||
        (share(facts, own, others) &&
          !own.some((a) => others.some((b) => twoBodies(facts, a, b) || rankedApart(facts, a, b))))
      )
        continue;
      for (const a of own)
        for (const b of others)
          if (exclude(facts, a, b))
            pairs.push({ a, b, points: 1, why: [phrase('Both speak of {0}, at about the same time.', name)] });
    }
  return pairs.sort((p, q) => inOrder(p.a, q.a) || inOrder(p.b, q.b));
}

/** What people go on being called whatever else they are. */
const RANKS: ReadonlySet<string> = new Set(['professor', 'councillor', 'doctor']);

/** A document that also gives the other's office means another one beside it. */
function share(facts: Facts, a: readonly Statement[], b: readonly Statement[]): boolean {
  const names = (list: readonly Statement[]) =>
    list.flatMap((one) => officesOf(facts, one).flatMap(({ name }) => (RANKS.has(name) ? [] : [name])));
  return names(a).some((name) => names(b).includes(name));
}

function exclude(facts: Facts, a: Statement, b: Statement): boolean {
  const isOne = oneBody(facts, a, b);
  if (isOne && (isUnder(a, b) || isUnder(b, a) || rankedApart(facts, a, b))) return true;
  if (isOne && ofTwoTrades(facts, a, b)) return true;
  const [x, y] = [officesOf(facts, a), officesOf(facts, b)];
  if (x.length === 0 || y.length === 0) return false;
  if (twoBodies(facts, a, b)) return x.some((one) => y.some((other) => bothTied(one, other)));
  if (!isOne) return false;
  const sameBody = isStated(a) && isStated(b);
  const few = areFew(facts.linked) && tellOneStory(facts.linked, a.path, b.path);
  return x.some((one) =>
    y.some(
      (other) =>
        (excludeEachOther(one, other) ||
          (sameBody && excludeInOneBody(one, other)) ||
          (few && excludeInOneStory(one, other))) &&
        isSure(one, a, other) &&
        isSure(other, b, one),
    ),
  );
}

function isStated({ around }: Statement): boolean {
  return around.some(({ type }) => type === 'organisation');
}

/** In a folder of one story: "nurse" and "welder". */
function ofTwoTrades({ linked }: Facts, a: Statement, b: Statement): boolean {
  if (!areFew(linked) || !tellOneStory(linked, a.path, b.path)) return false;
  const [x, y] = [a, b].map(({ value }) => (value.kind === 'role' ? tradeOf(value.role.title) : undefined));
  return x !== undefined && y !== undefined && tradesApart(x, y);
}

/** "Assistant curator" and "chief curator"; "co-pilot" and "the pilot". */
function rankedApart({ readings }: Facts, a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map(({ value }) => (value.kind === 'role' ? value.role.title.toLowerCase() : '')) as [
    string,
    string,
  ];
  const isTheOne = ({ path, span }: Statement) =>
    /\bthe\s+$/i.test((readings.get(path)?.text.content ?? '').slice(Math.max(0, span.start - 5), span.start));
  return ranksApart(x, y) || (isUnderTheOne(x, y) && isTheOne(b)) || (isUnderTheOne(y, x) && isTheOne(a));
}

/** A director of nothing that is named may be the chief of one trade in a body. */
function isSure({ name }: Office, { around }: Statement, { isOwnWord }: Office): boolean {
  return name !== 'director' || !isOwnWord || around.some(({ type }) => type === 'organisation');
}

/** "Deputy fire chief" under "fire chief"; "former" under an office that is said to be the present one. */
function isUnder(a: Statement, b: Statement): boolean {
  if (a.value.kind !== 'role' || b.value.kind !== 'role') return false;
  const [x, y] = [a, b].map(({ value }) => (value.kind === 'role' ? titleOf(value.role.title) : '')) as [
    string,
    string,
  ];
  const deputy = DEPUTY.exec(x);
  if (deputy) return x.slice(deputy[0].length) === y && y !== '';
  const past = /^(?:former|ex) /.exec(x);
  const present = /^(?:present|current|serving) /.exec(y);
  return past !== null && present !== null && x.slice(past[0].length) === y.slice(present[0].length);
}

const DEPUTY = /^(?:deputy|vice) /;

function titleOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

const kept = new WeakMap<Statement, readonly Office[]>();

/** A statement is held against those of many documents. */
function officesOf(facts: Facts, statement: Statement): readonly Office[] {
  const known = kept.get(statement) ?? officesRead(facts, statement);
  kept.set(statement, known);
  return known;
}

function officesRead({ readings }: Facts, { value, path, span, context }: Statement): readonly Office[] {
  if (value.kind !== 'role') return [];
  const content = readings.get(path)?.text.content ?? '';
  const behind = OF.exec(content.slice(span.end, context.end))?.[1];
  return officesIn(value.role.title, behind);
}

/** What a title is of: "of the Education Committee", "of the bank's legal department". */
const OF = /^\s+(?:of|for|in)\s+((?:[\p{L}'’&-]+\s+){0,4}[\p{L}'’-]+)/u;

/** Not said to be offices of two different organisations. */
function oneBody({ linked }: Facts, a: Statement, b: Statement): boolean {
  const [x = [], y = []] = [a, b].map(({ path, around }) =>
    around.filter(({ type }) => type === 'organisation').map((local) => linked.entityOf(path, local)),
  );
  return x.length === 0 || y.length === 0 || x.some((one) => y.some((other) => isPart(one.name, other.name)));
}

/** Whether all words of one name are in the other: "Halvorsen" and "Halvorsen Pipes". */
function isPart(a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => name.toLowerCase().split(/[^\p{L}\d]+/u)) as [string[], string[]];
  return x.every((word) => y.includes(word)) || y.every((word) => x.includes(word));
}

function sameTime(facts: Facts, a: Statement, b: Statement): boolean {
  const [x, y] = [daysOf(a.asOf), daysOf(b.asOf)];
  return !x || !y || Math.abs(x.from - y.from) < SAME_TIME || [a, b].some((statement) => ofTheEvent(facts, statement));
}

/** "Who was chief financial officer when the ship sank": the office at the time that the documents speak of. */
function ofTheEvent({ readings }: Facts, { path, span, context }: Statement): boolean {
  const content = readings.get(path)?.text.content ?? '';
  return (
    /^then\b/i.test(content.slice(span.start, span.end)) ||
    /^[^.;]{0,60}\b(?:when|at the time)\b/i.test(content.slice(span.end, context.end))
  );
}
