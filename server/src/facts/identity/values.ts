/** Whether two values can both be true, given how exactly and how loosely each is written. */
import type { DateMention, FigureMention } from '../../recognize/mentions';
import { apart, type Days, daysOf, weekdayOf, wordedIn } from '../calendar';
import { maySayPeople, measuredBy } from '../governing';
import type { StatementValue } from '../statement';
import { factorsOf } from '../sums/unit-factors';
import { isTransposed } from './slips';

export type Figure = FigureMention;

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The values that the words leave room for, in the figure's unit. */
export function boundsOf(figure: FigureMention): Bounds {
  if (figure.range) return figure.range;
  const { value } = figure;
  const slack = slackOf(figure);
  switch (figure.hedge) {
    case 'about':
      return { low: value * 0.88 - slack, high: value * 1.12 + slack };
    case 'nearly':
      return { low: value * 0.85 - slack, high: value + slack };
    case 'at-least':
      return { low: value, high: Infinity };
    case 'more-than':
      // "More than 26,000" is no way to say 31,000; "more than 100" may be 120.
      return { low: value, high: value * (isRound(value) ? 1.5 : 1.18) };
    case 'at-most':
    case 'up-to':
      return { low: -Infinity, high: value + slack };
    case 'less-than':
      return { low: -Infinity, high: value };
    case 'dozens':
      return { low: value, high: value * 9 };
    default:
      return { low: value - slack, high: value + slack };
  }
}

/** A hedge says by itself what else its zeros would: "nearly a hundred" is no way to say sixty. */
function slackOf(figure: FigureMention): number {
  const slack = Math.max(figure.tolerance, roundness(figure.value, figure));
  return figure.hedge === undefined
    ? slack
    : Math.min(slack, Math.abs(figure.value) * (figure.hedge === 'nearly' ? BELOW : BESIDE));
}

/** How much of a hedged value its zeros leave open beside the hedge. */
const BELOW = 0.1;
const BESIDE = 0.25;

/** One digit, and zeros behind it. */
function isRound(value: number): boolean {
  return /^[1-9]0+$/.test(String(value));
}

/** A count with zeros at its end may be a round one. */
function roundness(value: number, { figure }: FigureMention): number {
  if (figure !== 'count' || value < 100 || !Number.isInteger(value)) return 0;
  const zeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  return zeros === 0 ? 0 : 10 ** zeros / 2;
}

/** Both of one unit. */
export function figuresExclude(a: FigureMention, b: FigureMention): boolean {
  if (a.hedge === 'dozens' || b.hedge === 'dozens') return false;
  const [x, y] = [boundsOf(a), boundsOf(b)];
  if (a.figure === 'age') return Math.abs(a.value - b.value) > 2; // Years pass between documents.
  if (a.figure === 'money' && (isCut(a, b) || isCut(b, a))) return false;
  // "As many as 84,000" leaves room for 60,000; that its own digits in another order are meant, nobody believes.
  if (isHigherUpTo(a, b) && isTransposed(a, b)) return true;
  const margin = 0.004 * Math.max(Math.abs(a.value), Math.abs(b.value));
  return x.high + margin < y.low || y.high + margin < x.low;
}

/** Of the two the higher is said to be the most, the lower to be so many. */
function isHigherUpTo(a: FigureMention, b: FigureMention): boolean {
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  return high.hedge === 'up-to' && (low.hedge === undefined || low.hedge === 'about');
}

/** "$49" is a way to write $49.95. */
function isCut(short: FigureMention, long: FigureMention): boolean {
  return short.tolerance === 0.5 && long.tolerance < 0.5 && Math.floor(long.value) === short.value;
}

/** Figures of one kind and unit that exclude each other; ordinals tell things apart and measure nothing. */
export function excludeAsFigures(a: StatementValue, b: StatementValue): boolean {
  if (a.kind !== 'figure' || b.kind !== 'figure') return false;
  const [x, y] = [a.figure, b.figure];
  if (x.figure !== y.figure || x.figure === 'ordinal') return false;
  if (measuredBy(x) !== measuredBy(y) && !maySayPeople(x, y)) return false;
  if (x.figure === 'count' || x.unit === y.unit) return figuresExclude(x, y);
  const readings = inUnit(y, x.unit);
  return readings.length > 0 && readings.every((reading) => figuresExclude(x, reading));
}

/** A length in the other document's unit is mostly rounded to a full one of its own. */
const ROUNDED = 0.05;

/** The figure in another unit, once for each that the unit's name stands for; empty where nothing converts the two. */
export function inUnit(figure: FigureMention, unit: string): readonly FigureMention[] {
  if (figure.unit === unit) return [figure];
  return factorsOf(figure.unit, unit).map((factor) => {
    const { range } = figure;
    const value = figure.value * factor;
    return {
      ...figure,
      unit,
      value,
      tolerance: Math.max(figure.tolerance * factor, ROUNDED * Math.abs(value)),
      ...(range ? { range: { low: range.low * factor, high: range.high * factor } } : {}),
    };
  });
}

export interface DatesCompared {
  readonly exclude: boolean;
  /** Whether only what the words state was compared: no dateline, no assumed year. */
  readonly byWords: boolean;
}

/** `undefined` where the two have nothing in common that could be compared. */
export function datesCompared(a: DateMention, b: DateMention): DatesCompared | undefined {
  if (isLoose(a) || isLoose(b)) return undefined;
  const [x, y] = [daysSaid(a), daysSaid(b)];
  // A bare weekday hangs on the dateline: it is compared by itself.
  if (hangsOnDateline(a) || hangsOnDateline(b)) {
    const [one, other] = [
      wordedIn(a).weekday ?? weekdayIn(x) ?? weekdayInYear(a, y),
      wordedIn(b).weekday ?? weekdayIn(y) ?? weekdayInYear(b, x),
    ];
    return one && other ? { exclude: one !== other, byWords: true } : undefined;
  }
  if (x && y) return { exclude: apart(x, y), byWords: a.assumed.length === 0 && b.assumed.length === 0 };
  const [v, w] = [wordedIn(a), wordedIn(b)];
  const monthA = v.month ?? monthOf(x);
  const monthB = w.month ?? monthOf(y);
  if (monthA && monthB) {
    if (monthA !== monthB) return { exclude: true, byWords: true };
    const [dayA, dayB] = [v.day ?? dayOf(x), w.day ?? dayOf(y)];
    return { exclude: dayA !== undefined && dayB !== undefined && dayA !== dayB, byWords: true };
  }
  return undefined;
}

/** The days that the words leave room for: "two weeks later" is not said to the day, "today" may be printed tomorrow. */
export function daysSaid(date: DateMention): Days | undefined {
  const days = daysOf(date.value);
  // Whose spring is next, in March?
  if (days && isSeason(date)) return { from: days.from - SEASON, to: days.to + SEASON };
  const near = date.form === 'deictic' && date.basis === 'dateline';
  if (!days || (!near && (date.form !== 'ago' || date.stated.length > 0))) return days;
  const slack = COUNTED.find(([unit]) => unit.test(date.text))?.[1] ?? 1;
  return { from: days.from - slack, to: days.to + slack };
}

/** Days to both sides. */
const SEASON = 60;
/** In days to both sides. */
const COUNTED: readonly (readonly [RegExp, number])[] = [
  [/week|fortnight/i, 5],
  [/month/i, 20],
  [/year|decade/i, 366],
];

function hangsOnDateline(date: DateMention): boolean {
  if (isCounted(date)) return false;
  const { month, year } = wordedIn(date);
  return month === undefined && year === undefined && /^(?:\d{4}-\d\d-\d\d(?:T.*)?)?$/.test(date.value ?? '');
}

/**
 * "The following day", "two weeks later", "yesterday": counted to the day from a date that the text states. Not "today",
 * which mostly stands beside a day of its own.
 */
function isCounted({ form, value, text }: DateMention): boolean {
  return (
    (form === 'ago' || form === 'dayOfMonth' || (form === 'deictic' && !/today|tonight|this/i.test(text))) &&
    /^\d{4}-\d\d-\d\d$/.test(value ?? '')
  );
}

/** "Next spring" is one of some year, as far as the document's own date tells. */
function isSeason({ stated, value, text }: DateMention): boolean {
  return stated.includes('season') && value !== undefined && /^(?:last|next|this)\b/i.test(text);
}

/** "Last week", "last year", "today" where the day is unknown: nothing but a distance from the dateline, which reports of one day share. */
export function isLoose(date: DateMention): boolean {
  if (isCounted(date) || isSeason(date)) return false;
  const { weekday, month, day, year } = wordedIn(date);
  return !weekday && !month && !day && !year;
}

/** Of a day and month that leave the year open, taken for the year of the other date. */
function weekdayInYear(date: DateMention, other: Days | undefined): string | undefined {
  const { month, day } = wordedIn(date);
  const year = single(other)?.getUTCFullYear();
  if (month === undefined || day === undefined || year === undefined) return undefined;
  return weekdayIn(daysOf(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`));
}

function single(days: Days | undefined): Date | undefined {
  return days && days.from === days.to ? new Date(days.from * 86_400_000) : undefined;
}

function monthOf(days: Days | undefined): number | undefined {
  const day = single(days);
  return day && day.getUTCMonth() + 1;
}

function dayOf(days: Days | undefined): number | undefined {
  return single(days)?.getUTCDate();
}

function weekdayIn(days: Days | undefined): string | undefined {
  return days && days.from === days.to ? weekdayOf(days.from) : undefined;
}
