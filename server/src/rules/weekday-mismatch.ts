/**
 * A weekday that does not fit the date it stands with.
 *
 * Agreeing: "Tuesday, 14 March 2023". Conflicting: "Wednesday, 14 March 2023", which was a Tuesday.
 */

import type { Reading } from '../entities/reading';
import { statementAt } from '../facts/at';
import { bareStatement } from '../facts/bare';
import { daysOf, weekdayOf } from '../facts/calendar';
import type { Facts } from '../facts/facts';
import { type GivenWeekday, headsItsWords, isPointedAt, weekdaysIn } from '../facts/order/weekdays';
import type { Statement } from '../facts/statement';
import { phrase } from '../text/phrase';
import { lineAt } from '../text/text';
import { quoted } from './message';
import type { Finding, Rule } from './rule';

export const weekdayMismatch: Rule = { id: 'weekday-mismatch', check };

function* check(facts: Facts): Iterable<Finding> {
  for (const path of [...facts.readings.keys()].sort()) {
    const reading = facts.readings.get(path);
    for (const given of reading ? weekdaysIn(reading) : [])
      if (reading && weekdayOf(given.day) !== given.weekday) yield mismatch(facts, reading, given);
  }
}

function mismatch(facts: Facts, reading: Reading, given: GivenWeekday): Finding {
  const { date } = given;
  const at = sideOf(facts, reading, given);
  return {
    rule: weekdayMismatch.id,
    severity: isFirm(reading, given) ? 'warning' : 'information',
    message: phrase('{0} was a {1}', date.value ?? '', { weekdayOf: date.value ?? '' }),
    at,
    against: [],
    why: [
      phrase('The words say “{0}”.', quoted(facts, at)),
      ...date.assumed.map((what) => phrase('Assumed: {0}.', what)),
    ],
  };
}

function sideOf(facts: Facts, reading: Reading, { date, span }: GivenWeekday): Statement {
  const statement = statementAt(facts, reading.path, date);
  if (statement) return { ...statement, span };
  const { start, end } = lineAt(reading.text, span.start);
  return bareStatement(reading, span, { start, end: Math.max(end, span.end) }, { kind: 'date', date });
}

/** What the text leaves out is firm where the document states its own date and the day lies near it. */
function isFirm(reading: Reading, { date, day, weekday }: GivenWeekday): boolean {
  if (date.stated.includes('year')) return date.assumed.length === 0; // 3/4/2024 can be read as another day.
  const { dateline } = reading.recognized;
  const own = daysOf(dateline.date);
  if (!own || dateline.source === 'inferred') return false;
  // A page may bear the date of the day after; it does not bear that of the week after.
  if (isPointedAt(date))
    return headsItsWords(reading) || ![day - 1, day + 1].some((next) => weekdayOf(next) === weekday);
  return Math.abs(own.from - day) < NEAR;
}

/** In days. Further off, the neighbouring year could be meant. */
const NEAR = 200;
