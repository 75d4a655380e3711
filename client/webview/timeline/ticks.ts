/** The days that the axis names, and what it calls them: days under months, months under years, or years. */

/** In pixels, so that names do not touch. */
const APART = 44;
const DAYS = [1, 7] as const;
const MONTHS = [1, 3, 6] as const;
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;
const DAY = 86_400_000;

export interface Tick {
  /** From 1970-01-01. */
  readonly day: number;
  readonly name: string;
}

export interface Ticks {
  /** In order, `APART` pixels or more from one another. */
  readonly minor: readonly Tick[];
  /** Each stands for one day, not for the time from one to the next. */
  readonly minorAreDays: boolean;
  /** What the minor ones belong to, each where it begins; the first may begin before what is in sight. */
  readonly major: readonly Tick[];
}

export function ticksOf(from: number, to: number, pixelsPerDay: number, locale: string): Ticks {
  const named = (options: Intl.DateTimeFormatOptions) => {
    const format = formatOf(locale, options);
    return (day: number): Tick => ({ day, name: format.format(new Date(day * DAY)) });
  };
  const days = DAYS.find((step) => step * pixelsPerDay >= APART);
  if (days !== undefined)
    return {
      minor: daysWithin(from, to, days).map(named({ day: 'numeric' })),
      minorAreDays: days === 1,
      major: monthsWithin(from, to, 1).map(named({ year: 'numeric', month: 'long' })),
    };
  const months = MONTHS.find((step) => step * 28 * pixelsPerDay >= APART);
  if (months !== undefined)
    return {
      minor: monthsWithin(from, to, months).map(named({ month: 'short' })),
      minorAreDays: false,
      major: yearsWithin(from, to, 1).map(named({ year: 'numeric' })),
    };
  const years = YEARS.find((step) => step * 365 * pixelsPerDay >= APART) ?? YEARS[YEARS.length - 1] ?? 1;
  return { minor: yearsWithin(from, to, years).map(named({ year: 'numeric' })), minorAreDays: false, major: [] };
}

/** Making one takes longer than painting an axis. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** Every day, or the 1st, 8th, 15th and 22nd of every month: the last week takes what is left. */
function daysWithin(from: number, to: number, step: number): readonly number[] {
  if (step === 1)
    return Array.from({ length: Math.max(0, Math.floor(to) - Math.ceil(from) + 1) }, (_, i) => Math.ceil(from) + i);
  return monthsWithin(from, to, 1)
    .flatMap((first) => [0, 7, 14, 21].map((more) => first + more))
    .filter((day) => day >= from && day <= to);
}

/** Beginning with the one that `from` lies in. */
function monthsWithin(from: number, to: number, step: number): readonly number[] {
  const start = new Date(from * DAY);
  const days: number[] = [];
  for (let month = Math.floor(start.getUTCMonth() / step) * step; ; month += step) {
    const day = Date.UTC(start.getUTCFullYear(), month, 1) / DAY;
    if (day > to) return days;
    days.push(day);
  }
}

function yearsWithin(from: number, to: number, step: number): readonly number[] {
  const days: number[] = [];
  for (let year = Math.floor(new Date(from * DAY).getUTCFullYear() / step) * step; ; year += step) {
    const date = new Date(0);
    date.setUTCFullYear(year, 0, 1); // Date.UTC takes the years 0 to 99 for the 20th century's.
    const day = date.getTime() / DAY;
    if (day > to) return days;
    days.push(day);
  }
}
