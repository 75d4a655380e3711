/**
 * One office of one body, and two people who hold it in documents of the same weeks.
 *
 * Not: where either document names both, or speaks of a change; two spellings of one name; offices that several hold.
 */
import { daysOf } from '../../facts/calendar';
import { entitiesOf, type Facts } from '../../facts/facts';
import { daysMeet } from '../../facts/identity/distance';
import { inOrder, type Pair } from '../../facts/identity/pairs';
import { areFew, shareAStory } from '../../facts/identity/story';
import { isHeldByOne, officesIn } from '../../facts/people/offices';
import { tradeOf } from '../../facts/people/trades';
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
  /** Whether the words before the title say that there is one of it: "the", "the ship's". */
  readonly isTheOne: boolean;
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
  const offices = officesIn(value.role.title).filter((office) => isHeldByOne(office) && !office.isOwnWord);
  const only = onlyOf(content, statement, value.role.title);
  const known = body ? [...new Set(offices.map(({ name }) => name))] : [];
  return [...known, ...(only !== undefined && (known.length === 0 || !body) ? [only] : [])].map((office) => ({
    statement: {
      ...statement,
      span: { start: holderStart(statement) ?? span.start, end: holderEnd(statement) ?? span.end },
    },
    office,
    person: person.id,
    names: person.name.toLowerCase().split(/[^\p{L}]+/u),
    body: body && entitiesOf(linked, path, [body])[0]?.id,
    isStated: body !== undefined && statement.around.includes(body),
    isTheOne: DEFINITE.test(content.slice(Math.max(context.start, span.start - 12), span.start)),
  }));
}

const DEFINITE = /(?:\b(?:the|its|their|our)|['’]s?)\s+$/i;
const ONLY = /^(?:sole|only|chief|head|principal|lead|leading|presiding|first|resident|official)\s/i;

/** What the title calls somebody of whom there is one in the story, whatever the body: "the organist", "sole umpire". */
function onlyOf(content: string, { span }: Statement, title: string): string | undefined {
  const words = title
    .toLowerCase()
    .replace(/[^\p{L}-]+/gu, ' ')
    .trim();
  if (/\b(?:of|for|and)\b/.test(words) || /^\s+(?:of|for)\b/.test(content.slice(span.end, span.end + 6)))
    return undefined;
  const trade = tradeOf(words);
  return ONLY.test(words) || (trade !== undefined && !MANY.has(trade))
    ? `the ${words.replace(/^(?:sole|only) /, '')}`
    : undefined;
}

/** Of these a story has several. */
const MANY: ReadonlySet<string> = new Set(
  `judge juror nurse paramedic firefighter soldier policeman policewoman detective inspector guard driver farmer fisherman miner
  singer actor dancer photographer surgeon prosecutor banker steward stewardess waiter waitress builder monk nun`.split(
    /\s+/,
  ),
);

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
  if (a.person === b.person) return false;
  if (a.office.startsWith('the ')) {
    if (!areFew(facts.linked) || !(a.isTheOne || b.isTheOne) || (a.body !== b.body && a.isStated && b.isStated))
      return false;
    if (
      !daysMeet(a.statement, b.statement) ||
      !shareAStory(facts.linked, a.statement.path, b.statement.path, new Set([...a.names, ...b.names]))
    )
      return false;
  } else if (a.body === undefined || a.body !== b.body) return false;
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
