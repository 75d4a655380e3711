/**
 * A weekday that does not fit the date it stands with.
 *
 * Agreeing: "Tuesday, 14 March 2023". Conflicting: "Wednesday, 14 March 2023", which was a Tuesday.
 */
import { daysOf, weekdayOf, wordedIn } from '../facts/calendar';
import type { Facts } from '../facts/facts';
import type { Statement } from '../facts/statement';
import { phrase } from '../text/phrase';
import { quoted } from './message';
import type { Finding, Rule } from './rule';

export const weekdayMismatch: Rule = { id: 'weekday-mismatch', check };

function* check(facts: Facts): Iterable<Finding> {
  for (const path of [...facts.statements.keys()].sort())
    for (const statement of facts.statements.get(path) ?? []) {
      const finding = mismatchIn(facts, statement);
      if (finding) yield finding;
    }
}

function mismatchIn(facts: Facts, at: Statement): Finding | undefined {
  if (at.value.kind !== 'date') return undefined;
  const { date } = at.value;
  const { weekday, day, month, year } = wordedIn(date);
  const days = daysOf(date.value);
  if (!weekday || !day || !month || !days || days.from !== days.to) return undefined;
  const fact = weekdayOf(days.from);
  if (fact === weekday) return undefined;
  return {
    rule: weekdayMismatch.id,
    severity: year || isFirm(facts, at, days.from) ? 'warning' : 'information',
    message: phrase('{0} was a {1}', date.value ?? '', { weekdayOf: date.value ?? '' }),
    at,
    against: [],
    why: [
      phrase('The words say “{0}”.', quoted(facts, at)),
      ...date.assumed.map((what) => phrase('Assumed: {0}.', what)),
    ],
  };
}

/** A year that the text leaves out is firm where the document states its own date and the day lies near it. */
function isFirm(facts: Facts, { path }: Statement, day: number): boolean {
  const dateline = facts.readings.get(path)?.recognized.dateline;
  const own = daysOf(dateline?.date);
  return !!own && dateline?.source !== 'inferred' && Math.abs(own.from - day) < NEAR;
}

/** In days. Further off, the neighbouring year could be meant. */
const NEAR = 200;
