/**
 * One office of one body, and two people who hold it in documents of the same weeks.
 *
 * Not: where either document names both, or speaks of a change; two spellings of one name; offices that several hold.
 */
import { daysOf } from '../../facts/calendar';
import { entitiesOf, type Facts } from '../../facts/facts';
import { inOrder, type Pair } from '../../facts/identity/pairs';
import { areFew } from '../../facts/identity/story';
import { isHeldByOne, officesIn } from '../../facts/people/offices';
import type { Statement } from '../../facts/statement';
import { put } from '../../text/buckets';
import { phrase } from '../../text/phrase';
import { CHANGE } from './changes';

/** In days. */
const SAME_WEEKS = 45;
interface Held {
  readonly statement: Statement;
  readonly office: string;
  readonly person: string;
  readonly names: readonly string[];
  readonly body: string | undefined;
  /** Whether the title names the body. */
  readonly isStated: boolean;
}

export function twoHolders(facts: Facts): readonly Pair[] {
  const byOffice = new Map<string, Held[]>();
  for (const path of [...facts.statements.keys()].sort())
    for (const held of (facts.statements.get(path) ?? []).flatMap((statement) => heldIn(facts, statement)))
      put(byOffice, held.office, held);
  const pairs = [...byOffice.values()].flatMap((all) =>
    all.length > CROWD
      ? []
      : all.flatMap((a) =>
          all.flatMap((b): Pair[] =>
            a.statement.path < b.statement.path && exclude(facts, a, b)
              ? [{ a: a.statement, b: b.statement, points: 1, why: [phrase('Both say who was {0}.', a.office)] }]
              : [],
          ),
        ),
  );
  return pairs.sort((p, q) => inOrder(p.a, q.a) || inOrder(p.b, q.b));
}

/** An office that more statements name than this is one of many bodies. */
const CROWD = 100;

function heldIn({ linked, readings }: Facts, statement: Statement): Held[] {
  const { path, value, holder, span, context } = statement;
  const content = readings.get(path)?.text.content ?? '';
  if (value.kind !== 'role' || !holder || CHANGE.test(content.slice(context.start, context.end))) return [];
  const person = linked.entityOf(path, holder);
  const body = bodyOf(statement, readings.get(path)?.entities ?? []);
  if (!body) return [];
  const offices = officesIn(value.role.title).filter((office) => isHeldByOne(office) && !office.isOwnWord);
  return [...new Set(offices.map(({ name }) => name))].map((office) => ({
    statement: {
      ...statement,
      span: { start: holderStart(statement) ?? span.start, end: holderEnd(statement) ?? span.end },
    },
    office,
    person: person.id,
    names: person.name.toLowerCase().split(/[^\p{L}]+/u),
    body: entitiesOf(linked, path, [body])[0]?.id,
    isStated: statement.around.includes(body),
  }));
}

function holderStart({ value }: Statement): number | undefined {
  return value.kind === 'role' ? value.role.holder?.start : undefined;
}

function holderEnd({ value }: Statement): number | undefined {
  return value.kind === 'role' ? value.role.holder?.end : undefined;
}

/** The body that the title names, else the only organisation named before it. */
function bodyOf({ around, span }: Statement, entities: Statement['around']): Statement['around'][number] | undefined {
  const own = around.find(({ type }) => type === 'organisation');
  if (own || around.length > 0) return own;
  const [only, another] = entities.filter(
    ({ type, mentions }) => type === 'organisation' && mentions.some(({ end }) => end <= span.start),
  );
  return another ? undefined : only;
}

function exclude(facts: Facts, a: Held, b: Held): boolean {
  if (a.body === undefined || a.body !== b.body || a.person === b.person) return false;
  if (!a.isStated && !b.isStated && !areFew(facts.linked)) return false;
  if (a.names.some((name) => name.length > 2 && b.names.includes(name))) return false;
  const [x, y] = [daysOf(a.statement.asOf), daysOf(b.statement.asOf)];
  if (x && y ? Math.abs(x.from - y.from) > SAME_WEEKS : !areFew(facts.linked)) return false;
  return !mentions(facts, a.statement.path, b) && !mentions(facts, b.statement.path, a);
}

/** Whether a document names the other holder at all, if only by surname, and gives no office but this one. */
function mentions({ readings, statements, linked }: Facts, path: string, { names, person, office }: Held): boolean {
  const content = readings.get(path)?.text.content.toLowerCase() ?? '';
  if (!content.includes(names.at(-1) ?? '')) return false;
  const own = (statements.get(path) ?? []).flatMap(({ value, holder }) =>
    value.kind === 'role' && holder && linked.entityOf(path, holder).id === person ? officesIn(value.role.title) : [],
  );
  return own.length === 0 || own.some(({ name }) => name === office);
}
