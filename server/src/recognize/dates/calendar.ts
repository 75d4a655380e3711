/** The Gregorian calendar as plain numbers: days counted, written and compared, without a clock. */

/** `month` from 1; always a day that exists. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS = 86_400_000;

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Days since 1970-01-01. */
export function numberOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS;
}

export function dayOf(number: number): Day {
  const date = new Date(number * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function plusDays(day: Day, days: number): Day {
  return dayOf(numberOf(day) + days);
}

/** A month counted on: `month` may lie outside 1 to 12. */
export function monthOn(year: number, month: number): { readonly year: number; readonly month: number } {
  const index = year * 12 + month - 1;
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 };
}

/** Monday is 0. */
export function weekdayOf(day: Day): number {
  return (((numberOf(day) + 3) % 7) + 7) % 7;
}

/** The Monday of the day's week. */
export function mondayOf(day: Day): Day {
  return plusDays(day, -weekdayOf(day));
}

/** The `weekday` of the day's own week, moved by weeks. */
export function weekdayIn(day: Day, weekday: number, weeks: number): Day {
  return plusDays(mondayOf(day), weekday + 7 * weeks);
}

/** The last such weekday up to the day, itself included; the next one from it on where `ahead`. */
export function nearestWeekday(day: Day, weekday: number, ahead: boolean): Day {
  const gap = weekday - weekdayOf(day);
  return plusDays(day, ahead ? (gap + 7) % 7 : -((7 - gap) % 7));
}

export function isoDay({ year, month, day }: Day): string {
  return `${isoMonth(year, month)}-${String(day).padStart(2, '0')}`;
}

export function isoMonth(year: number, month: number): string {
  return `${isoYear(year)}-${String(month).padStart(2, '0')}`;
}

export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** `undefined` unless the EDTF value is one day, stated exactly. */
export function dayFrom(value: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(value ?? '');
  if (!match) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isDay(day) ? day : undefined;
}

/** Easter Sunday of the Western churches, after the rule of Meeus, Jones and Butcher. */
export function easterOf(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leap = Math.floor(century / 4);
  const moon =
    (19 * golden + century - leap - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const sum = moon + weekday - 7 * late + 114;
  return { year, month: Math.floor(sum / 31), day: (sum % 31) + 1 };
}
