/**
 * What happened on which days, as far as the folder dates it, and what a phrase such as "the vote" means by it.
 *
 * An event is known by its frame: "the collision", "the ships collided". What anything can do ("opened", "ended") is known
 * only with what did it: "the inquiry opened". Who is named in the phrase has to be named with the date.
 */
import type { LocalEntity } from '../../entities/reading';
import type { Span } from '../../text/span';
import { type Days, daysOf } from '../calendar';
import { entitiesOf, type Facts } from '../facts';
import { general, things } from '../frames/things';
import { dateStatedIn } from '../identity/borrowed';
import { eventsOf } from '../identity/comparable';
import { shareAStory } from '../identity/story';
import type { Sentence } from '../sentence';
import type { Statement } from '../statement';
import { isFrame } from '../words';

export interface Happened {
  readonly event: string;
  readonly at: Statement;
  readonly days: Days;
}

/** What the document `path` means by the phrase, as it and the others date it; the dates may disagree. */
export function meantBy(facts: Facts, path: string, sentence: Sentence, phrase: Span): readonly Happened[] {
  const words = sentence.words.filter(({ start, end }) => start >= phrase.start && end <= phrase.end);
  const terms = words.map(({ term }) => term).filter((term) => term !== '' && isFrame(term));
  const event = terms.find((term) => !general.has(term) && !things.has(term));
  const vague = event ?? terms.find((term) => general.has(term));
  if (vague === undefined) return [];
  const object = event === undefined ? terms.find((term) => term !== vague && things.has(term)) : undefined;
  if (event === undefined && object === undefined) return [];
  const named = sentence.names
    .filter(({ mention }) => mention.start >= phrase.start && mention.end <= phrase.end)
    .map(({ entity }) => entity);
  return (happeningsIn(facts).get(vague) ?? []).filter(
    ({ at }) =>
      !(at.path === path && at.context.start === sentence.start) &&
      (object === undefined || at.frames.slice(0, 3).includes(object)) &&
      (at.path === path || shareAStory(facts.linked, at.path, path)) &&
      meet(facts, path, named, at),
  );
}

/** Whether one of those named is named with the date too; so is nobody where neither names anybody. */
function meet({ linked }: Facts, path: string, named: readonly LocalEntity[], at: Statement): boolean {
  const bodies = entitiesOf(
    linked,
    path,
    named.filter(({ type }) => type !== 'place'),
  );
  if (bodies.length === 0) return true;
  const others = entitiesOf(linked, at.path, [...at.participants, ...at.around]);
  return bodies.some((body) => others.includes(body));
}

const kept = new WeakMap<Facts, ReadonlyMap<string, readonly Happened[]>>();

/** By event; those that are over, dated to the month or the day, in order of path and place. */
export function happeningsIn(facts: Facts): ReadonlyMap<string, readonly Happened[]> {
  const known = kept.get(facts);
  if (known) return known;
  const happenings = new Map<string, Happened[]>();
  for (const path of [...facts.statements.keys()].sort())
    for (const at of facts.statements.get(path) ?? []) {
      const days = daysWhen(facts, at);
      for (const event of days ? namesOf(at) : []) {
        const others = happenings.get(event);
        if (others) others.push({ event, at, days: days as Days });
        else happenings.set(event, [{ event, at, days: days as Days }]);
      }
    }
  kept.set(facts, happenings);
  return happenings;
}

/** The event nearest to the date; where anything can do that, also what it did: "the tender closed". */
function namesOf(at: Statement): readonly string[] {
  const [event, object] = eventsOf(at).filter(isFrame);
  if (event === undefined) return [];
  return general.has(event) && object !== undefined ? [event, object] : [event];
}

function daysWhen(facts: Facts, { value, stance, path, asOf }: Statement): Days | undefined {
  if (value.kind !== 'date' || stance === 'denied' || stance === 'hypothetical') return undefined;
  const stated = dateStatedIn(facts, path, value.date).value;
  const days = daysOf(stated);
  const now = daysOf(asOf);
  return days && days.to - days.from <= MONTH && (stance !== 'planned' || (now && days.to < now.from))
    ? days
    : undefined;
}

const MONTH = 31;
