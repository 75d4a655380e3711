/**
 * Orders of events that a text tells, against the days on which the folder dates the two.
 *
 * "She resigned after the sale had been approved" is no news beside "the sale was approved on 4 May" and "she resigned on
 * 2 May". Every dating of the two has to say otherwise; what lies more than a year apart may be another pair of events.
 */
import { overlaps, type Span } from '../../text/span';
import { type Days, daysOf } from '../calendar';
import { entitiesOf, type Facts } from '../facts';
import { general } from '../frames/things';
import { dateStatedIn } from '../identity/borrowed';
import { eventsOf, isEnd } from '../identity/comparable';
import { areFew, areHandful, tellOneStory } from '../identity/story';
import { daysSaid, isLoose } from '../identity/values';
import { isTitled } from '../people/titled';
import { CARRIED, type Statement } from '../statement';
import { isFrame } from '../words';
import type { Deed } from './deeds';
import { type Precedence, precedencesIn } from './precedences';
import { isPointedAt } from './weekdays';

export interface Misplaced {
  readonly told: Precedence;
  readonly one: Statement;
  readonly other: Statement;
}

interface Dated {
  readonly at: Statement;
  readonly days: Days;
}

/** The end of one is not when it happened. */
const LASTING = new Set('strike trial inquiry protest blaze negotiate ban'.split(' '));
/** In days. */
const NEAR = 366;

/** In order of path and place. */
export function misplacedIn(facts: Facts): readonly Misplaced[] {
  const dated = datedIn(facts);
  return [...facts.readings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, reading]) => precedencesIn(reading))
    .flatMap((told) => misplaced(facts, dated, told) ?? []);
}

function misplaced(facts: Facts, dated: Dating, told: Precedence): Misplaced | undefined {
  const ones = tellingsOf(facts, dated, told, told.one);
  const others = tellingsOf(facts, dated, told, withWhat(told));
  const pairs = ones.flatMap((one) =>
    others
      .filter(({ at, evidence }) => at !== one.at && isEnough(evidence, one.evidence, at.path === one.at.path))
      .map((other) => ({ one, other })),
  );
  const [first] = pairs;
  if (!first || !pairs.every(({ one, other }) => excludes(told, one.days, other.days))) return undefined;
  return { told, one: first.one.at, other: first.other.at };
}

/** "The crane was inspected before the collapse": of the crane. */
function withWhat({ one, other }: Precedence): Deed {
  return other.named.length === 0 && other.terms.size === 0 ? { ...other, named: one.named, terms: one.terms } : other;
}

function excludes({ gap }: Precedence, one: Days, other: Days): boolean {
  const [low, high] = [one.from - other.to, one.to - other.from];
  const near = gap.counted ? Math.max(NEAR, 2 * Math.max(Math.abs(gap.days.low), Math.abs(gap.days.high))) : NEAR;
  if (low > near || high < -near) return false;
  return high < gap.days.low || low > gap.days.high;
}

type Dating = ReadonlyMap<string, readonly Dated[]>;

/** By event: the one nearest to the date, and what anything can do also by what it did. */
function datedIn(facts: Facts): Dating {
  const dated = new Map<string, Dated[]>();
  for (const path of [...facts.statements.keys()].sort())
    for (const at of facts.statements.get(path) ?? []) {
      const days = daysTold(facts, at);
      const [event, object] = eventsOf(at);
      if (!days || event === undefined) continue;
      for (const key of general.has(event) && object !== undefined && !(isEnd(at) && LASTING.has(object))
        ? [event, object]
        : [event]) {
        const others = dated.get(key);
        if (others) others.push({ at, days });
        else dated.set(key, [{ at, days }]);
      }
    }
  return dated;
}

function daysTold(facts: Facts, { value, stance, path, asOf }: Statement): Days | undefined {
  if (value.kind !== 'date' || stance === 'denied' || stance === 'hypothetical') return undefined;
  if (isLoose(value.date) && !isPointedAt(value.date)) return undefined;
  const days = daysSaid(dateStatedIn(facts, path, value.date));
  const now = daysOf(asOf);
  if (!days || days.to - days.from > NEAR || (stance === 'planned' && !(now && days.to < now.from))) return undefined;
  return days;
}

interface Telling extends Dated {
  readonly evidence: Evidence;
}

/** What speaks for a statement's dating an event: `own` where the sentence itself dates it. */
type Evidence = 'own' | 'telling' | 'weak';

/** What anything can do is dated where the other event is dated, or where more than one thing speaks for it. */
function isEnough(a: Evidence, b: Evidence, together: boolean): boolean {
  return together || (a !== 'weak' && b !== 'weak');
}

/** The sentence's own date of the event where it has one; else those of the folder. */
function tellingsOf(facts: Facts, dated: Dating, { sentence, other }: Precedence, deed: Deed): readonly Telling[] {
  const known = dated.get(deed.head) ?? [];
  const here = ({ at }: Dated) => at.path === deed.path && at.context.start === sentence.start;
  // What stands before may also be dated at the head of the sentence.
  const isOwn = (span: Span) => (deed.span === other.span ? overlaps(span, deed.span) : !overlaps(span, other.span));
  const own = known.filter((dating) => here(dating) && isOwn(dating.at.span));
  if (own.length > 0) return own.map((dating) => ({ ...dating, evidence: 'own' }));
  const tellings = known.flatMap((dating): readonly Telling[] => {
    const evidence = here(dating) ? undefined : evidenceOf(facts, deed, dating.at);
    return evidence ? [{ ...dating, evidence }] : [];
  });
  // In a folder of one story, what is dated once is no other.
  const [first] = tellings;
  const once = first && tellings.every(({ days }) => days.from <= first.days.to && first.days.from <= days.to);
  return once && areHandful(facts.linked) ? tellings.map((one) => ({ ...one, evidence: 'telling' })) : tellings;
}

/** Whether the statement dates the deed: they name one in common, or speak of the same besides. */
function evidenceOf(facts: Facts, deed: Deed, at: Statement): Evidence | undefined {
  const { linked } = facts;
  if (at.path !== deed.path && !tellOneStory(linked, at.path, deed.path)) return undefined;
  const mine = entitiesOf(linked, deed.path, deed.named);
  const theirs = entitiesOf(linked, at.path, [...at.participants, ...at.around]);
  const people = [mine, theirs].map((entities) => entities.filter(({ type }) => type === 'person'));
  const [x = [], y = []] = people;
  if (x.length > 0 && y.length > 0 && !x.some((person) => y.includes(person))) return undefined;
  const shared =
    mine.filter((one) => theirs.includes(one)).length +
    [...deed.terms].filter((term) => (at.terms.get(term) ?? CARRIED) < CARRIED).length +
    (x.length === 0 && y.some((person) => isTitled(facts, person, deed.terms)) ? 1 : 0);
  const plain = isFrame(deed.head) && !general.has(deed.head);
  if (shared > (plain ? 0 : 1)) return 'telling';
  if (shared > 0) return 'weak';
  const bare = mine.length === 0 && deed.terms.size === 0;
  return plain && bare && (at.path === deed.path || areFew(linked)) ? 'telling' : undefined;
}
