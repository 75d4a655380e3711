/**
 * Days, months, quarters, halves, seasons and holidays whose year may go without saying.
 *
 * The verb says which way to look; without one the closest is meant.
 */

import { phrase } from '../../text/phrase';
import { type Day, isDay, isoDay, numberOf } from './calendar';
import type { Direction } from './direction';
import { fromNow, itself, type Known, type Reckoned } from './known';
import type { Meaning, Yearly } from './meaning';
import { dayPeriod, holidayPeriod, monthsPeriod, nthPeriod, type Period, seasonPeriod } from './period';

type Nearest = Extract<Meaning, { kind: 'nearest' }>;

/** "Last June", "next summer": the nearest that is over, or not begun. */
export function nearest({ by, of }: Nearest, { now }: Known): Reckoned | undefined {
  if (!now) return undefined;
  if (by === 0) return fromNow(inItsYear(of, now.year));
  const periods = [-2, -1, 0, 1, 2].map((offset) => inItsYear(of, now.year + offset));
  const today = numberOf(now);
  const period =
    by < 0 ? periods.findLast((one) => numberOf(one.last) < today) : periods.find((one) => numberOf(one.first) > today);
  return period && fromNow(period);
}

/** Of the year written, or else of the year that lies closest. */
export function yearly(meaning: Yearly, direction: Direction | undefined, { now, year }: Known): Reckoned | undefined {
  if (typeof meaning.year === 'number') return itself(inItsYear(meaning, meaning.year));
  if (meaning.year) return now && fromNow(inItsYear(meaning, now.year + meaning.year.offset));
  if (now) {
    const period = closest(meaning, direction, now);
    return fromNow(period, phrase('the year {0}, from {1}', String(period.first.year), isoDay(now)));
  }
  if (year === undefined || meaning.kind !== 'day' || !exists(meaning, year)) return undefined;
  return {
    ...inItsYear(meaning, year),
    from: 'itself',
    assumed: [phrase('the year {0}, from the other dates of the text', String(year))],
  };
}

/** A verb that looks one way is believed up to this many days; beyond, the nearer date is meant. */
const BELIEVED = 320;

function closest(meaning: Yearly, direction: Direction | undefined, now: Day): Period {
  const today = numberOf(now);
  // A leap day may lie some years off.
  const offsets = exists(meaning, 2001) ? [-1, 0, 1] : [-4, -3, -2, -1, 0, 1, 2, 3, 4];
  const years = offsets.map((offset) => now.year + offset).filter((one) => exists(meaning, one));
  const periods = years.map((one) => inItsYear(meaning, one));
  const distance = (one: Period) => Math.max(numberOf(one.first) - today, today - numberOf(one.last), 0);
  const sided =
    direction === 'future'
      ? periods.find((one) => numberOf(one.last) >= today)
      : direction === 'past'
        ? periods.findLast((one) => numberOf(one.first) <= today)
        : undefined;
  if (sided && distance(sided) < BELIEVED) return sided;
  return periods.reduce((best, one) => (distance(one) < distance(best) ? one : best));
}

function exists(meaning: Yearly, year: number): boolean {
  return meaning.kind !== 'day' || isDay({ year, month: meaning.month, day: meaning.day });
}

function inItsYear(meaning: Yearly, year: number): Period {
  switch (meaning.kind) {
    case 'day':
      return dayPeriod({ year, month: meaning.month, day: meaning.day });
    case 'month':
      return monthsPeriod(year, meaning.month, 1);
    case 'quarter':
      return monthsPeriod(year, meaning.which * 3 - 2, 3);
    case 'half':
      return monthsPeriod(year, meaning.which * 6 - 5, 6);
    case 'season':
      return seasonPeriod(year, meaning.season);
    case 'holiday':
      return holidayPeriod(year, meaning.holiday);
    case 'nth':
      return nthPeriod(year, meaning.month, meaning.weekday, meaning.which);
  }
}
