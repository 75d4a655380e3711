/** Stretches of the calendar with their EDTF values: days, weeks, months, quarters, halves, seasons, years, parts. */
import {
  type Day,
  dayOf,
  daysIn,
  easterOf,
  isoDay,
  isoMonth,
  isoYear,
  mondayOf,
  monthOn,
  nearestWeekday,
  numberOf,
  plusDays,
} from './calendar';
import type { Holiday, Part, Season, Unit } from './meaning';

/** Both ends are inside. */
export interface Period {
  readonly first: Day;
  readonly last: Day;
  readonly value: string;
}

export function dayPeriod(day: Day): Period {
  return { first: day, last: day, value: isoDay(day) };
}

/** `month` may lie outside 1 to 12. */
export function monthsPeriod(year: number, month: number, months: number): Period {
  const from = monthOn(year, month);
  const to = monthOn(year, month + months - 1);
  const value =
    months === 1
      ? isoMonth(from.year, from.month)
      : `${isoMonth(from.year, from.month)}/${isoMonth(to.year, to.month)}`;
  return { first: { ...from, day: 1 }, last: { ...to, day: daysIn(to.year, to.month) }, value };
}

export function yearPeriod(year: number): Period {
  return { first: { year, month: 1, day: 1 }, last: { year, month: 12, day: 31 }, value: isoYear(year) };
}

const SEASON_START: Readonly<Record<Season, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

/** Of the northern half; a winter belongs to the year it begins in. */
export function seasonPeriod(year: number, season: Season): Period {
  return monthsPeriod(year, SEASON_START[season], 3);
}

export function holidayPeriod(year: number, holiday: Holiday): Period {
  return dayPeriod('easter' in holiday ? plusDays(easterOf(year), holiday.easter) : { year, ...holiday });
}

/** `which` from 1, -1 the last; of a month that has no fifth, the fourth. */
export function nthPeriod(year: number, month: number, weekday: number, which: number): Period {
  const first = nearestWeekday({ year, month, day: 1 }, weekday, true);
  const last = nearestWeekday({ year, month, day: daysIn(year, month) }, weekday, false);
  const day = plusDays(first, 7 * (which - 1));
  return dayPeriod(which < 0 || day.month !== month ? last : day);
}

export function interval(first: Day, last: Day): Period {
  return { first, last, value: `${isoDay(first)}/${isoDay(last)}` };
}

/** The period of the calendar that lies `by` from the one holding `day`. */
export function countedPeriod(day: Day, unit: Unit, by: number): Period {
  const { year, month } = day;
  if (unit === 'year') return yearPeriod(year + by);
  if (unit === 'month') return monthsPeriod(year, month + by, 1);
  if (unit === 'quarter') return monthsPeriod(year, month - ((month - 1) % 3) + 3 * by, 3);
  if (unit === 'decade') return decadePeriod(year - (year % 10) + 10 * by);
  if (unit === 'day') return dayPeriod(plusDays(day, by));
  const monday = plusDays(mondayOf(day), 7 * by);
  if (unit === 'week') return interval(monday, plusDays(monday, 6));
  // On a Sunday "last weekend" is a week back; on a weekday it is the one before this week's.
  return interval(plusDays(monday, 5), plusDays(monday, 6));
}

function decadePeriod(year: number): Period {
  const value = `${isoYear(year).slice(0, 3)}X`;
  return { first: { year, month: 1, day: 1 }, last: { year: year + 9, month: 12, day: 31 }, value };
}

/** The period at a distance from `day`, as exact as the unit. */
export function movedPeriod(day: Day, unit: Unit, by: number): Period {
  if (unit === 'week') return dayPeriod(plusDays(day, 7 * by));
  if (unit === 'decade') return { ...yearPeriod(day.year + 10 * by), value: `${isoYear(day.year + 10 * by)}~` };
  return countedPeriod(day, unit, by);
}

/** From this many years on the start is only good to the year. */
const LONG = 5;

/** From `by` units before `day` to `day`, or from `day` on; the far end is approximate. */
export function stretchPeriod(day: Day, unit: Unit, by: number): Period {
  const far = farEnd(day, unit, by);
  const near = unit === 'day' || unit === 'week' ? isoDay(day) : isoMonth(day.year, day.month);
  const first = by < 0 ? far.first : day;
  const last = by < 0 ? day : far.last;
  return { first, last, value: by < 0 ? `${far.value}~/${near}` : `${near}/${far.value}~` };
}

function farEnd(day: Day, unit: Unit, by: number): Period {
  if (unit === 'day' || unit === 'week') return dayPeriod(plusDays(day, by * (unit === 'week' ? 7 : 1)));
  const years = unit === 'decade' ? 10 * by : by;
  if (unit === 'month') return monthsPeriod(day.year, day.month + by, 1);
  return Math.abs(years) < LONG ? monthsPeriod(day.year + years, day.month, 1) : yearPeriod(day.year + years);
}

const WEEKS: readonly Part[] = ['first-week', 'second-week', 'third-week', 'fourth-week'];

/** Unchanged where the period is too short to have parts. */
export function partPeriod(whole: Period, part: Part): Period {
  const { first, last } = whole;
  const days = numberOf(last) - numberOf(first) + 1;
  if (days < 28) return whole;
  if (part === 'start') return dayPeriod(first);
  if (part === 'end') return dayPeriod(last);
  const week = WEEKS.indexOf(part);
  if (week >= 0) return interval(plusDays(first, 7 * week), plusDays(first, 7 * week + 6));
  if (part === 'last-week') return interval(plusDays(last, -6), last);
  const half = plusDays(first, (days <= 31 ? 15 : Math.floor(days / 2)) - 1);
  if (part === 'first-half') return interval(first, half);
  if (part === 'second-half') return interval(plusDays(half, 1), last);
  if (days > 3660 / 2) return whole;
  if (part === 'middle') return middleOf(first, days);
  const early = part === 'early';
  if (days <= 31) return early ? interval(first, plusDays(first, 9)) : interval({ ...first, day: 21 }, last);
  const months = days > 200 ? 3 : days > 100 ? 2 : 1;
  return early
    ? monthsPeriod(first.year, first.month, months)
    : monthsPeriod(last.year, last.month - months + 1, months);
}

function middleOf(first: Day, days: number): Period {
  const day = dayOf(numberOf(first) + Math.floor((days - 1) / 2) - (days <= 31 ? 0 : 2));
  if (days <= 31)
    return {
      first: { ...first, day: 11 },
      last: { ...first, day: 20 },
      value: `${isoMonth(first.year, first.month)}-15~`,
    };
  const month = monthsPeriod(day.year, day.month, 1);
  return { ...month, value: `${month.value}~` };
}
