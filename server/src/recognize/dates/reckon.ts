/** What a meaning comes to, from the day it is read on and the event told before it. */

import { phrase } from '../../text/phrase';
import { type Day, isDay, isoDay, monthOn, nearestWeekday, numberOf, plusDays, weekdayIn } from './calendar';
import type { Direction } from './direction';
import { fromNow, itself, type Known, type Reckoned } from './known';
import type { Meaning, Unit } from './meaning';
import {
  countedPeriod,
  dayPeriod,
  interval,
  movedPeriod,
  type Period,
  partPeriod,
  stretchPeriod,
  yearPeriod,
} from './period';
import { nearest, yearly } from './yearly';

/** `undefined` where what is known does not settle it. */
export function periodOf(meaning: Meaning, direction: Direction | undefined, known: Known): Reckoned | undefined {
  switch (meaning.kind) {
    case 'plain':
      return plain(meaning.value);
    case 'year':
      return typeof meaning.year === 'number' ? itself(yearPeriod(meaning.year)) : yearAway(meaning.year.offset, known);
    case 'weekday':
      return weekday(meaning, direction, known);
    case 'weekend':
      return weekend(direction, known);
    case 'dayOfMonth':
      return dayOfMonth(meaning.day, direction, known);
    case 'counted':
    case 'moved':
      return counted(meaning, known);
    case 'stretch':
      return (
        known.now &&
        fromNow(
          stretchPeriod(known.now, meaning.unit, meaning.by),
          phrase('the length counted from the document’s date'),
        )
      );
    case 'part':
      return part(meaning, direction, known);
    case 'beside':
    case 'weekdayBeside':
      return beside(meaning, direction, known);
    case 'range':
      return range(meaning, direction, known);
    case 'nearest':
      return nearest(meaning, known);
    default:
      return yearly(meaning, direction, known);
  }
}

type Of<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;

function plain(value: string): Reckoned {
  const first = Number(value.slice(0, 4).replaceAll('X', '0'));
  const last = Number((value.split('/')[1] ?? value).slice(0, 4).replaceAll('X', '9'));
  return itself({ first: { year: first, month: 1, day: 1 }, last: { year: last, month: 12, day: 31 }, value });
}

function yearAway(offset: number, { now }: Known): Reckoned | undefined {
  return now && fromNow(yearPeriod(now.year + offset));
}

function weekday(meaning: Of<'weekday'>, direction: Direction | undefined, { now }: Known): Reckoned | undefined {
  if (!now) return undefined;
  if (meaning.week === -1 && !meaning.exact)
    return fromNow(dayPeriod(nearestWeekday(plusDays(now, -1), meaning.weekday, false)));
  if (meaning.week === 'ahead') return fromNow(dayPeriod(nearestWeekday(plusDays(now, 1), meaning.weekday, true)));
  if (meaning.week !== undefined) return fromNow(dayPeriod(weekdayIn(now, meaning.weekday, meaning.week)));
  const ahead = direction === 'future';
  const day = nearestWeekday(now, meaning.weekday, ahead);
  return fromNow(
    dayPeriod(day),
    ahead
      ? phrase('the next such weekday, from {0}', isoDay(now))
      : phrase('the last such weekday, from {0}', isoDay(now)),
  );
}

const SATURDAY = 5;

/** The one that begins or began nearest, on the side that the verb looks to. */
function weekend(direction: Direction | undefined, { now }: Known): Reckoned | undefined {
  if (!now) return undefined;
  const saturday = nearestWeekday(now, SATURDAY, direction === 'future');
  return fromNow(
    interval(saturday, plusDays(saturday, 1)),
    direction === 'future'
      ? phrase('the next weekend, from {0}', isoDay(now))
      : phrase('the last weekend, from {0}', isoDay(now)),
  );
}

/** In the month told before or, after a day, one beside it, whichever makes the two lie closest; else near the document's. */
function dayOfMonth(day: number, direction: Direction | undefined, { now, event }: Known): Reckoned | undefined {
  if (event && lengthOf(event) > MONTH) return undefined; // Of some month of that year.
  const near = event?.first ?? now;
  if (!near) return undefined;
  const days = (event && lengthOf(event) > 1 ? [0] : [-1, 0, 1])
    .map((by) => ({ ...monthOn(near.year, near.month + by), day }))
    .filter((one) => isDay(one) && (event || isOnItsSide(one, near, direction)));
  const [closest] = days.sort((a, b) => distance(a, near) - distance(b, near));
  if (!closest) return undefined;
  return event
    ? { ...dayPeriod(closest), from: 'event', assumed: [phrase('the month of the date told before')] }
    : fromNow(dayPeriod(closest), phrase('the nearest such day, from {0}', isoDay(near)));
}

/** In days. */
const MONTH = 31;

function isOnItsSide(day: Day, now: Day, direction: Direction | undefined): boolean {
  const days = numberOf(day) - numberOf(now);
  return direction === 'future' ? days >= 0 : days <= 0;
}

function distance(a: Day, b: Day): number {
  return Math.abs(numberOf(a) - numberOf(b));
}

function counted(meaning: Of<'counted'> | Of<'moved'>, { now, event }: Known): Reckoned | undefined {
  const reckon = meaning.kind === 'counted' ? countedPeriod : movedPeriod;
  if (meaning.from === 'event') {
    if (event && lengthOf(event) <= EXACT[meaning.unit])
      return {
        ...reckon(event.first, meaning.unit, meaning.by),
        from: 'event',
        assumed: [phrase('counted from the date told before')],
      };
    // Without an event to count from, only a whole period can be meant from now: "the previous year".
    if (meaning.unit === 'day' || meaning.kind === 'moved') return undefined;
  }
  return now && fromNow(reckon(now, meaning.unit, meaning.by));
}

/** The longest period, in days, from which such a unit can be counted. */
const EXACT: Readonly<Record<Unit, number>> = {
  day: 1,
  week: 1,
  weekend: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3660,
};

function lengthOf({ first, last }: Period): number {
  return numberOf(last) - numberOf(first) + 1;
}

function part(meaning: Of<'part'>, direction: Direction | undefined, known: Known): Reckoned | undefined {
  const whole = periodOf(meaning.of, direction, known);
  return whole && { ...whole, ...partPeriod(whole, meaning.part) };
}

function beside(
  meaning: Of<'beside'> | Of<'weekdayBeside'>,
  direction: Direction | undefined,
  known: Known,
): Reckoned | undefined {
  const named = periodOf(meaning.of, direction, known);
  if (!named) return undefined;
  if (meaning.kind === 'weekdayBeside')
    return {
      ...named,
      ...dayPeriod(nearestWeekday(plusDays(named.first, meaning.by), meaning.weekday, meaning.by > 0)),
    };
  const period = dayPeriod(plusDays(named.first, meaning.by * (meaning.unit === 'week' ? 7 : 1)));
  // Weeks are not counted to the day.
  return { ...named, ...period, value: meaning.unit === 'week' ? `${period.value}~` : period.value };
}

function range(meaning: Of<'range'>, direction: Direction | undefined, known: Known): Reckoned | undefined {
  const from = periodOf(meaning.from, direction, known);
  if (!from) return undefined;
  const end = isYeared(meaning.to)
    ? periodOf(meaning.to, direction, known)
    : [0, 1]
        .map((years) => periodOf(inYear(meaning.to, from.first.year + years), direction, known))
        .find((to) => to && numberOf(to.first) >= numberOf(from.first));
  if (!end) return undefined;
  return { ...from, last: end.last, value: `${edge(from.value, 0)}/${edge(end.value, -1)}` };
}

/** One end of a value that may itself be an interval. */
function edge(value: string, index: 0 | -1): string {
  return value.split('/').at(index) ?? value;
}

function isYeared(meaning: Meaning): boolean {
  if (meaning.kind === 'part') return isYeared(meaning.of);
  return 'year' in meaning && meaning.year !== undefined;
}

function inYear(meaning: Meaning, year: number): Meaning {
  if (meaning.kind === 'part') return { ...meaning, of: inYear(meaning.of, year) };
  return 'month' in meaning || meaning.kind === 'quarter' ? { ...meaning, year } : meaning;
}
