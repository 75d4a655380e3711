/** What sets two statements apart whatever else they share: stance, event, measure, time, holder, direction. */
import type { DateMention } from '../../recognize/mentions';
import { apart, daysOf, wordedIn } from '../calendar';
import type { Facts } from '../facts';
import { general, things } from '../frames/things';
import { maySayPeople, measuredBy, toldOf, VAGUE } from '../governing';
import { alike } from '../lexicon/alike';
import type { Statement } from '../statement';
import { dimensionOf, lastOtherThings } from '../sums/dimensions';
import { isFrame } from '../words';
import { mayEvolve } from './evolving';
import { isTransposed } from './slips';
import { datesCompared } from './values';

export function comparable(facts: Facts, a: Statement, b: Statement): boolean {
  if (a.stance === 'denied' || b.stance === 'denied' || a.stance === 'hypothetical' || b.stance === 'hypothetical')
    return false;
  if ((a.value.kind === 'date' || a.value.kind === 'place') && (!oneEvent(a, b) || isOvertaken(a, b))) return false;
  if (a.value.kind === 'figure' && b.value.kind === 'figure') {
    if (measuredBy(a.value.figure) !== measuredBy(b.value.figure) && !samePeople(a, b)) return false;
    if (dimensionsApart(a, b) || lastOtherThings(a, b)) return false;
    if (oneOfSeveral(a) || oneOfSeveral(b) || !tellAlike(a, b)) return false;
    if ((a.stance === 'planned') !== (b.stance === 'planned') && !isTransposed(a.value.figure, b.value.figure))
      return false;
    if (isRaised(facts, a, b) || isRaised(facts, b, a) || isState(a, b)) return false;
    if (!sameHolder(facts, a, b) || !oneWay(a, b) || bareChange(a, b)) return false;
  }
  return true;
}

const RAISED =
  /\b(?:raised|increased|lifted|lowered|cut|reduced|extended|revised|improved|upped|trimmed|slashed|rose|fell|climbed|dropped|slipped|grew|risen|fallen|grown|(?:went|gone) (?:up|down))\b[^.;]{0,60}\bto (?:[\p{Ll}-]+ ){0,3}$/iu;

/** What a later document says to have been raised or cut to its value, had another one before. */
function isRaised({ readings }: Facts, earlier: Statement, later: Statement): boolean {
  const [x, y] = [daysOf(earlier.asOf), daysOf(later.asOf)];
  if (!x || !y || x.from >= y.from || mayEvolve(earlier, later)) return false;
  return RAISED.test(readings.get(later.path)?.text.content.slice(later.context.start, later.span.start) ?? '');
}

/** In days. */
const STATES_LAST = 100;
const STATES = new Set(['employ', 'have', 'pupil']);

/** How many somebody employs or has changes over months. */
function isState(a: Statement, b: Statement): boolean {
  if (![a, b].every(({ frames }) => STATES.has(frames[0] ?? '')) || (a.when && b.when)) return false;
  const [x, y] = [daysOf(a.asOf), daysOf(b.asOf)];
  return !!x && !!y && Math.abs(x.from - y.from) > STATES_LAST;
}

/** In days. */
const PLANS_HOLD = 30;

/** A plan of months ago, and what came of it. */
function isOvertaken(a: Statement, b: Statement): boolean {
  if ((a.stance === 'planned') === (b.stance === 'planned')) return false;
  const [x, y] = [daysOf(a.asOf), daysOf(b.asOf)];
  return !!x && !!y && Math.abs(x.from - y.from) > PLANS_HOLD;
}

/** "420 employees" and "480 people", both of them dismissed. */
function samePeople(a: Statement, b: Statement): boolean {
  if (a.value.kind !== 'figure' || b.value.kind !== 'figure' || !maySayPeople(a.value.figure, b.value.figure))
    return false;
  return a.frames
    .slice(0, 2)
    .some(
      (frame) => b.frames.slice(0, 2).includes(frame) && isFrame(frame) && !general.has(frame) && !things.has(frame),
    );
}

/** A length is no height. */
function dimensionsApart(a: Statement, b: Statement): boolean {
  const [x, y] = [dimensionOf(a), dimensionOf(b)];
  return x !== undefined && y !== undefined && x !== y;
}

/** A date or place belongs to an event: the one nearest to it on either side, and near enough on the other. */
function oneEvent(a: Statement, b: Statement): boolean {
  const [x, y] = [eventsOf(a), eventsOf(b)];
  if (x[0] === undefined || y[0] === undefined) return false;
  if (bothCease(a, b)) return true;
  if (isEnd(a) !== isEnd(b)) return false;
  if (alike(x[0], y[0])) return true;
  return a.value.kind === 'date' && sharedEvent(x, y) !== undefined;
}

/** "The licence lapses", "the licence ends": of one thing, one event. */
function bothCease(a: Statement, b: Statement): boolean {
  if (![a, b].every((one) => CEASING.has(eventsOf(one)[0] ?? ''))) return false;
  const [own, others] = [a.frames.slice(0, 3), b.frames.slice(0, 3)];
  return own.some((frame) => things.has(frame) && others.includes(frame));
}

const CEASING = new Set(['end', 'close', 'expire']);

/** "The strike ended on 30 May" is no day of "the strike of 2 May", nor of its beginning. */
export function isEnd({ frames }: Statement): boolean {
  const phase = frames.slice(0, 2).find((frame) => frame === 'begin' || PHASES.has(frame));
  return phase === 'end' || phase === 'close';
}

/** The event nearest to one of the two that the other has near as well; no event that anything has, and not of two. */
function sharedEvent(x: readonly string[], y: readonly string[]): string | undefined {
  if ([x[0], y[0]].every((event) => event !== undefined && isFrame(event) && !general.has(event))) return undefined;
  return [x[0], y[0]].find(
    (event) => event !== undefined && !general.has(event) && x.includes(event) && y.includes(event),
  );
}

/** Whether both date the same event first of all. */
export function sameTop(a: Statement, b: Statement): boolean {
  return alike(eventsOf(a)[0] ?? '', eventsOf(b)[0] ?? '');
}

/** What happened, the nearest first: no thing, and no verb that only says that something took place. */
export function eventsOf({ frames }: Statement): readonly string[] {
  const events = frames.slice(0, 4).filter((frame) => !things.has(frame));
  // "The strike that began on 4 May ended": of what began, not of its end.
  const phase = SUPPORT.has(events[0] ?? '');
  const told = events.filter(
    (frame) =>
      !SUPPORT.has(frame) && !(phase && PHASES.has(frame)) && !(frame === 'strike' && events.includes('earthquake')),
  );
  return (told.length > 0 ? told : events).slice(0, 3);
}

const PHASES = new Set(['end', 'close', 'open']);

/** They say of an event that there was one: "the vote was held", "the strike began", "a quake shook the town". */
const SUPPORT = new Set(
  'hold begin hit shak rattl rock rip happen occur com follow suffer experienc carri conduct perform schedul expect'.split(
    ' ',
  ),
);

/** What one says by its noun, "nine hostages", the other has to say too: "nine people were held hostage". */
function tellAlike(a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map(({ value }) => (value.kind === 'figure' ? toldOf(value.figure) : undefined));
  if (x !== undefined && y !== undefined) return a.frames.includes(y) || b.frames.includes(x);
  return (x === undefined || b.frames.includes(x)) && (y === undefined || a.frames.includes(y));
}

/** An age is somebody's, and a distance is counted from somewhere: from the same on both sides. */
export function sameHolder({ linked }: Facts, a: Statement, b: Statement): boolean {
  const age = a.value.kind === 'figure' && a.value.figure.figure === 'age';
  if (!a.holder && !b.holder) return !age;
  return !!a.holder && !!b.holder && linked.entityOf(a.path, a.holder) === linked.entityOf(b.path, b.holder);
}

/** A day of the week is near the dateline: it is no day of a month or year that another text has to name. */
export function timesApart(a: DateMention, b: DateMention): boolean {
  const compared = datesCompared(a, b);
  if (compared) return compared.exclude;
  const [x, y] = [daysOf(a.value), daysOf(b.value)];
  if (x && y) return apart(x, y);
  return (wordedIn(a).weekday !== undefined) !== (wordedIn(b).weekday !== undefined);
}

/** A percentage by which nobody says what rises. */
function bareChange(a: Statement, b: Statement): boolean {
  if (a.value.kind !== 'figure' || a.value.figure.figure !== 'percent') return false;
  return !a.frames.some((frame) => !general.has(frame) && b.frames.includes(frame)) && a.participants.length === 0;
}

/** Whether the verb says of an event no more than that there was one. */
export function isSupport(term: string): boolean {
  return SUPPORT.has(term);
}

/** "Two counts of murder and one of robbery": what the noun leaves open tells the members of such a list apart. */
function oneOfSeveral({ value, siblings }: Statement): boolean {
  if (value.kind !== 'figure' || value.figure.figure !== 'count' || siblings === 0) return false;
  const noun = measuredBy(value.figure);
  return VAGUE.has(noun) || noun === 'charge';
}

/** A rise is not compared with a fall. */
function oneWay(a: Statement, b: Statement): boolean {
  const ways = [a, b].map(({ frames }) => frames.find((frame) => frame === 'rise' || frame === 'fall'));
  return !ways[0] || !ways[1] || ways[0] === ways[1];
}
