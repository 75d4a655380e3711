/**
 * The stretch of days that a date stands for, as far as its words and its EDTF value tell.
 *
 * Days are counted from 1970-01-01. A date that nothing anchors keeps what its words state: a weekday,
 * a day and month, or nothing.
 */

import type { DateMention } from '../recognize/mentions';
import { onceEach } from './once';

export interface Days {
  /** First and last day, both included; an open end is infinite. */
  readonly from: number;
  readonly to: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const PART: Readonly<Record<string, readonly [first: number, last: number]>> = {
  '21': [2, 4],
  '22': [5, 7],
  '23': [8, 10],
  '24': [11, 13],
};

/** A folder writes few different values, and compares each with many. */
const knownDays = new Map<string, Days | undefined>();

/** `undefined` for a value that is no EDTF of level 0 or 1, or that leaves the year open. */
export function daysOf(edtf: string | undefined): Days | undefined {
  if (!edtf) return undefined;
  if (!knownDays.has(edtf)) knownDays.set(edtf, daysRead(edtf));
  return knownDays.get(edtf);
}

function daysRead(edtf: string): Days | undefined {
  const [first = '', last] = edtf.split('/');
  if (last === undefined) return daysOfOne(first);
  const from = first === '..' || first === '' ? { from: -Infinity, to: -Infinity } : daysOfOne(first);
  const to = last === '..' || last === '' ? { from: Infinity, to: Infinity } : daysOfOne(last);
  return from && to && { from: from.from, to: to.to };
}

function daysOfOne(value: string): Days | undefined {
  const match = /^(\d{2}[\dX][\dX])(?:-(\d\d))?(?:-(\d\d))?(?:T[\d:.+Z-]*)?([~?%]?)$/.exec(value);
  if (!match) return undefined;
  const [, years = '', month, day, loose] = match;
  const [low, high] = [Number(years.replaceAll('X', '0')), Number(years.replaceAll('X', '9'))];
  const days = daysWithin(low, high, month, day);
  const slack = !loose ? 0 : day ? 3 : month ? 31 : 366;
  return { from: days.from - slack, to: days.to + slack };
}

function daysWithin(low: number, high: number, month: string | undefined, day: string | undefined): Days {
  if (month && day)
    return { from: dayOf(low, Number(month) - 1, Number(day)), to: dayOf(low, Number(month) - 1, Number(day)) };
  const [first, last] = month ? (PART[month] ?? [Number(month) - 1, Number(month) - 1]) : [0, 11];
  return { from: dayOf(low, first, 1), to: dayOf(high, last + 1, 1) - 1 };
}

function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / 86_400_000;
}

export function weekdayOf(day: number): Weekday {
  return WEEKDAYS[(((day + 4) % 7) + 7) % 7] as Weekday;
}

/** The weekday, month and day that the words themselves state. */
export interface Worded {
  readonly weekday?: Weekday;
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
  readonly year?: number;
}

const WEEKDAY = /\b(sun|mon|tue|wed|thu|fri|sat)(?:s|r|rs|nes|ur)?(?:day)?\b/i;
const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?/i;

/** Each date is compared with many others. */
export const wordedIn = onceEach(wordsRead);

function wordsRead({ text, stated, value }: DateMention): Worded {
  const words = wordsOf(text);
  // "Christmas Eve", "the last Friday of May": a day and month in other words.
  const [, , month, day] =
    stated.includes('month') && stated.includes('day') && !words.day
      ? (/^(\d{4})-(\d\d)-(\d\d)$/.exec(value ?? '') ?? [])
      : [];
  const { weekday: _, ...rest } = words;
  return month && day ? { ...rest, month: Number(month), day: Number(day) } : words;
}

function wordsOf(text: string): Worded {
  const weekday = WEEKDAY.exec(text)?.[1]?.toLowerCase();
  const month = MONTH.exec(text.replace(WEEKDAY, ''))?.[1]?.toLowerCase();
  const day = month && (/\b(\d{1,2})(?:st|nd|rd|th)?\b(?![\d:])/.exec(text)?.[1] ?? undefined);
  const year = /\b(1[5-9]\d\d|20\d\d)\b/.exec(text)?.[1];
  return {
    ...(weekday && { weekday: WEEKDAYS.find((name) => name.toLowerCase().startsWith(weekday)) }),
    ...(month && { month: MONTHS.indexOf(month) + 1 }),
    ...(day && { day: Number(day) }),
    ...(year && { year: Number(year) }),
  } as Worded;
}

export function apart(a: Days, b: Days): boolean {
  return a.to < b.from || b.to < a.from;
}
