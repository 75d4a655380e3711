/**
 * Every written form, one a line.
 *
 * Where two read the same words, the longer reading wins, then the earlier line.
 */
import { ago } from './ago';
import { dayMonth } from './dayMonth';
import { dayOfMonth } from './dayOfMonth';
import { dayRange } from './dayRange';
import { decade } from './decade';
import { deictic } from './deictic';
import { fiscal } from './fiscal';
import type { Form } from './form';
import { holiday } from './holiday';
import { hyphenated } from './hyphenated';
import { iso } from './iso';
import { month } from './month';
import { monthDay } from './monthDay';
import { nthWeekday } from './nthWeekday';
import { numeric } from './numeric';
import { periodEnd } from './periodEnd';
import { proclaimed } from './proclaimed';
import { quarter } from './quarter';
import { relative } from './relative';
import { season } from './season';
import { stretch } from './stretch';
import { weekday } from './weekday';
import { weekend } from './weekend';
import { year } from './year';
import { years } from './years';

export const forms: readonly Form[] = [
  iso,
  numeric,
  hyphenated,
  dayRange,
  proclaimed,
  nthWeekday,
  dayMonth,
  monthDay,
  month,
  quarter,
  season,
  holiday,
  fiscal,
  years,
  year,
  decade,
  weekday,
  deictic,
  ago,
  stretch,
  relative,
  weekend,
  dayOfMonth,
  periodEnd,
];
