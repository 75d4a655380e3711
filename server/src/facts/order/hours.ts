/**
 * Events that documents put at clock times, and pairs of them that speak of one event at two times.
 *
 * "The ferry sank at 3.15 pm" and "when the ferry sank shortly after 4 pm". The days, where both have one, have to be the
 * same; zones that differ, rounded hours and hedges explain a difference, and so does another time in either document.
 */

import type { Reading } from '../../entities/reading';
import { bucketsBy, put } from '../../text/buckets';
import { phrase } from '../../text/phrase';
import { daysOf } from '../calendar';
import type { Facts } from '../facts';
import { general } from '../frames/things';
import { isEnd } from '../identity/comparable';
import type { Pair } from '../identity/pairs';
import { NEEDED, sameFact } from '../identity/same';
import { areHandful } from '../identity/story';
import { onceEach } from '../once';
import { sentencesOf } from '../sentence';
import type { Statement } from '../statement';
import { statedAt } from '../statements';
import { alikeness } from './alike-deeds';
import { type Clock, clocksIn, minutesApart } from './clocks';
import { type Deed, deedIn } from './deeds';

export interface Timed {
  readonly clock: Clock;
  readonly at: Statement;
  /** What its clause tells; `undefined` where that is nothing. */
  readonly deed: Deed | undefined;
}

/** In minutes: what lies further apart is another event, or the other half of the day. */
const NEAR = 300;
/** Minutes of two clocks that no rounding explains. */
const APART = 6;
/** What a near day counts for in dates, a near hour counts for here. */
const BONUS = 0.7;
const LENIENT = 0.3;

/** In reading order. */
export const timedIn = onceEach(read);

function read(reading: Reading): readonly Timed[] {
  const sentences = sentencesOf(reading);
  return sentences.flatMap((sentence) =>
    clocksIn(reading.text.content, sentence).flatMap((clock): readonly Timed[] => {
      const date = sentence.dates.find(({ start, end }) => start <= clock.start && clock.end <= end);
      if (date) return []; // A stamp: "2024-05-04 10:15".
      const mention = {
        kind: 'date',
        form: 'clock',
        start: clock.start,
        end: clock.end,
        text: reading.text.content.slice(clock.start, clock.end),
        value: undefined,
        stated: ['time'],
        assumed: [],
        basis: 'itself',
      } as const;
      const led = { start: clock.lead, end: clock.end };
      const at = { ...statedAt(reading, sentences, sentence, led, { kind: 'date', date: mention }), span: mention };
      const told = at.stance === 'asserted' || at.stance === 'attributed';
      if (!told) return [];
      const clause = sentence.clauses.findLast(({ start }) => start <= clock.lead) ?? sentence;
      const deed = deedIn(reading, sentences, sentence, clause, 'before');
      return [{ clock, at: { ...at, time: dayBeside(sentence.dates, at) }, deed }];
    }),
  );
}

/** The only day that the sentence states. */
function dayBeside(dates: readonly { readonly value: string | undefined }[], { time }: Statement): string | undefined {
  return dates.length === 1 ? dates[0]?.value : time;
}

export function hoursApart(facts: Facts): readonly Pair[] {
  const all = [...facts.readings].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, reading]) => timedIn(reading));
  const byFrame = new Map<string, Timed[]>();
  for (const timed of all) for (const frame of new Set(timed.at.frames)) put(byFrame, frame, timed);
  const byPath = bucketsBy(all, ({ at }) => at.path);
  const explained = (a: Timed, b: Timed) => isExplained(facts, byPath.get(a.at.path) ?? [], a, b);
  if (areHandful(facts.linked)) return amongFew(facts, all, explained);
  // What tells of one event has a frame in common; the first of them stands for the pair.
  return [...byFrame].flatMap(([frame, timed]) =>
    timed.flatMap((a, i) =>
      timed.slice(i + 1).flatMap((b): readonly Pair[] => {
        if (a.at.path === b.at.path || !differ(a, b)) return [];
        if (frame !== a.at.frames.find((one) => b.at.frames.includes(one))) return [];
        const same = sameTime(facts, a, b);
        if (!same || explained(a, b) || explained(b, a)) return [];
        return [{ a: a.at, b: b.at, points: same.points, why: same.why }];
      }),
    ),
  );
}

/** In a folder of one story all that has a time of day is held against all else. */
function amongFew(facts: Facts, all: readonly Timed[], explained: (a: Timed, b: Timed) => boolean): readonly Pair[] {
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b): readonly Pair[] => {
      if (a.at.path === b.at.path || !differ(a, b)) return [];
      const same = sameTime(facts, a, b) ?? toldAlike(facts, a, b, TOLD);
      if (!same || explained(a, b) || explained(b, a)) return [];
      return [{ a: a.at, b: b.at, points: same.points, why: same.why }];
    }),
  );
}

/** What two clauses have to have in common that tell of one event in other words. */
const TOLD = 2;
const HARDLY_TOLD = 1.5;

function toldAlike(facts: Facts, { at: x, deed: a }: Timed, { at: y, deed: b }: Timed, needed: number) {
  const points = a && b && isEnd(x) === isEnd(y) && haveMore(facts, a, b) ? alikeness(facts, a, b) : 0;
  return points >= needed ? { points, why: [phrase('Both tell of the same in other words.')] } : undefined;
}

/** Two explosions may be two: something besides has to be the same. */
function haveMore(facts: Facts, a: Deed, b: Deed): boolean {
  return alikeness(facts, { ...a, head: '' }, { ...b, head: '' }) > 0;
}

function differ({ clock: a, at: x }: Timed, { clock: b, at: y }: Timed): boolean {
  const minutes = minutesApart(a, b) ?? 0;
  return minutes > APART && minutes < NEAR && !onOtherDays(x, y);
}

function onOtherDays({ time: a }: Statement, { time: b }: Statement): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  return !!x && !!y && (x.to < y.from || y.to < x.from);
}

function sameTime(facts: Facts, a: Timed, b: Timed, needed = NEEDED) {
  const both = a.at.frames.filter((frame) => b.at.frames.includes(frame));
  if (isEnd(a.at) !== isEnd(b.at) || (both.length < 2 && both.every((frame) => general.has(frame)))) return undefined;
  const same = sameFact(facts, a.at, b.at);
  return same && same.points + BONUS >= needed ? same : undefined;
}

/** Whether the document of `a`, whose clock times are given, has the time of `b` too, for what may be the same. */
function isExplained(facts: Facts, beside: readonly Timed[], a: Timed, b: Timed): boolean {
  return beside.some(
    (other) =>
      other !== a &&
      !differ(other, b) &&
      (sameTime(facts, other, b, NEEDED - LENIENT) ?? toldAlike(facts, other, b, HARDLY_TOLD)) !== undefined,
  );
}
