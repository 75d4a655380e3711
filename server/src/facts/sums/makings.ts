/**
 * When a ship, an aircraft, a bridge or the like was made, and since when it is said to have been in use.
 *
 * "The ferry was built in Oxelby in 1998"; "the ferry, which entered service in 1996", "since its delivery from the yard
 * in 1996". Such things mostly go without a name, so the documents have to have entities in common.
 */
import { entitiesOf, type Facts } from '../facts';
import type { Statement } from '../statement';

export interface Making {
  readonly made: Statement;
  readonly used: Statement;
  /** As the text calls it: `ferry`. */
  readonly what: string;
}

const THING =
  /\b(?:the|its|an?)\s+(?:[\p{L}-]+\s+){0,2}?(aircraft|aeroplane|airplane|plane|jet|helicopter|ship|ferry|vessel|tanker|freighter|trawler|yacht|bus|train|locomotive|bridge|dam|stadium|tunnel|lift|turbine|reactor|crane)\b/iu;
const MADE = /\b(?:built|manufactured|constructed|completed)\b[^.;]{0,40}?\bin\s*$/i;
const USED =
  /\b(?:deliver(?:y|ed)|enter(?:ed|ing) service|in service|commissioned|opened|inaugurated|maiden (?:voyage|flight)|first (?:flew|sailed))\b[^.;]{0,40}?\b(?:in|since)\s*$/i;
/** What is made again keeps its name. */
const AGAIN = /\b(?:re-?built|re-?opened|re-?fitted|refurbished|renovated|second-hand|again)\b/i;
/** Entities that two documents have in common where they speak of the same thing. */
const COMMON = 2;

export function makingsIn(facts: Facts): readonly Making[] {
  const told = [...facts.statements.keys()].sort().flatMap((path) => {
    const content = facts.readings.get(path)?.text.content ?? '';
    return (facts.statements.get(path) ?? []).flatMap((statement) => toldBy(content, statement) ?? []);
  });
  const made = told.filter(({ how }) => how === 'made');
  return told.flatMap(({ how, what, statement: used }) => {
    if (how === 'made') return [];
    const own = made.filter((one) => one.what === what && common(facts, one.statement, used));
    const [first] = own;
    // Made at two times, there are two of them.
    const one = first && own.every(({ statement }) => statement.time === first.statement.time);
    return one ? [{ made: first.statement, used, what }] : [];
  });
}

function toldBy(content: string, statement: Statement) {
  const { value, span, context, stance } = statement;
  if (value.kind !== 'date' || stance === 'planned' || stance === 'hypothetical') return undefined;
  if (!value.date.stated.includes('year')) return undefined;
  const sentence = content.slice(context.start, context.end);
  const before = content.slice(context.start, span.start);
  const what = AGAIN.test(sentence) ? undefined : THING.exec(before)?.[1]?.toLowerCase();
  const how = MADE.test(before) ? 'made' : USED.test(before) ? 'used' : undefined;
  return what && how ? { how, what, statement } : undefined;
}

function common({ linked, readings }: Facts, a: Statement, b: Statement): boolean {
  if (a.path === b.path) return true;
  const [x = [], y = []] = [a, b].map(({ path }) => entitiesOf(linked, path, readings.get(path)?.entities ?? []));
  return x.filter((entity) => y.includes(entity)).length >= COMMON;
}
