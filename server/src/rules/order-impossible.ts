/**
 * What cannot have happened in that order, or not within that time.
 *
 * Agreeing: "a two-year ban, from 1 March 2020 to 28 February 2022". Conflicting: "a two-year ban, from 1 March 2020 to
 * 30 June 2021"; "a nine-month inquiry" that one document has opened and another closed two years later; a licence
 * granted to a company before it was incorporated, "handed over on 12 May, three weeks after the vote" of 2 May, a
 * contract signed before its tender closed, a ferry in service before it was built; an age that a date of birth does not give.
 */
import { statementAt } from '../facts/at';
import { type Beginning, beginningsIn } from '../facts/beginnings';
import { daysOf } from '../facts/calendar';
import { type Course, coursesIn } from '../facts/courses';
import { happeningsOf } from '../facts/events';
import type { Facts } from '../facts/facts';
import { between, inUnits, lengthOf, misses } from '../facts/lengths';
import { type Making, makingsIn } from '../facts/makings';
import { type Reckoning, reckonedWrong } from '../facts/reckonings';
import { reversedIn } from '../facts/sequences';
import type { Statement } from '../facts/statement';
import { type Term, termsIn } from '../facts/terms';
import { phrase } from '../text/phrase';
import { fileName, quoted, wordsOf } from './message';
import type { Finding, Rule } from './rule';

export const orderImpossible: Rule = { id: 'order-impossible', check };

function* check(facts: Facts): Iterable<Finding> {
  for (const [path, reading] of [...facts.readings].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const term of termsIn(reading)) yield* mismatchOf(facts, path, term);
  for (const course of coursesIn(facts)) yield* courseMismatch(facts, course);
  const beginnings = beginningsIn(facts);
  for (const beginning of beginnings) {
    yield* before(facts, beginning);
    yield* ages(facts, beginning);
  }
  for (const making of makingsIn(facts)) yield* usedBefore(facts, making);
  for (const reckoning of reckonedWrong(facts)) yield miscounted(facts, reckoning);
  for (const { first, then } of reversedIn(facts))
    yield {
      rule: orderImpossible.id,
      severity: 'warning',
      message: wordsOf(facts, [first.at]),
      at: then.at,
      against: [first.at],
      why: [phrase('Of the two, {0} comes before {1}.', first.event, then.event)],
    };
}

function* mismatchOf(facts: Facts, path: string, { length, from, to }: Term): Iterable<Finding> {
  const [stated, days] = [lengthOf(length), between(from, to)];
  if (!stated || !days || !misses(stated, days)) return;
  const [at, ...against] = [length, from, to].flatMap((mention) => statementAt(facts, path, mention) ?? []);
  if (!at || against.length < 2) return;
  yield {
    rule: orderImpossible.id,
    severity: 'warning',
    message: phrase(
      'From {0} to {1} is {2}',
      quoted(facts, against[0] ?? at),
      quoted(facts, against[1] ?? at),
      inUnits(days, length),
    ),
    at,
    against,
    why: [phrase('The length and both dates stand in one sentence.')],
  };
}

function* courseMismatch(facts: Facts, { what, length, begin, end }: Course): Iterable<Finding> {
  if (length.value.kind !== 'figure') return;
  const figure = length.value.figure;
  const last = end?.value.kind === 'date' ? end.value.date : length.asOf;
  const [stated, days] = [lengthOf(figure), begin.time && last ? between(begin.time, last) : undefined];
  if (!stated || !days) return;
  // Without a date of its end it may have ended at any time before the text was written.
  if (end ? !misses(stated, days) : stated.low <= days.high) return;
  yield {
    rule: orderImpossible.id,
    severity: 'warning',
    message: end
      ? phrase('It began on {0}: that is {1}', quoted(facts, begin), inUnits(days, figure))
      : phrase('It began on {0}: that is {1} at most', quoted(facts, begin), inUnits(days, figure)),
    at: length,
    against: end ? [begin, end].filter((side) => side !== length) : [begin],
    why: [phrase('Both speak of the {0} and name the same.', what)],
  };
}

/** What is dated before the one it happened to came into being. */
function* before(facts: Facts, { of, at: begun, date }: Beginning): Iterable<Finding> {
  const first = daysOf(date.value);
  if (!first || of.type !== 'organisation') return;
  for (const path of new Set(of.mentions.map((mention) => mention.path)))
    for (const statement of facts.statements.get(path) ?? []) {
      const days = isTold(facts, statement, of.id) ? daysOf(statement.time) : undefined;
      if (!days || days.to >= first.from) continue;
      yield {
        rule: orderImpossible.id,
        severity: 'warning',
        message: phrase('{0} was incorporated on {1}', of.name, quoted(facts, begun)),
        at: statement,
        against: [begun],
        why: [phrase('Both name {0}.', of.name)],
      };
    }
}

/** A day or month on which something happened to it, as the first that the clause names. */
function isTold({ linked }: Facts, statement: Statement, id: string): boolean {
  const { value, frames, stance, path, parties, named } = statement;
  if (value.kind !== 'date' || !named || (stance !== 'asserted' && stance !== 'attributed')) return false;
  const [first] = parties;
  if (!first || linked.entityOf(path, first).id !== id || !/^\d{4}-\d\d/.test(value.date.value ?? '')) return false;
  return happeningsOf(frames.slice(0, 2)).length > 0;
}

function miscounted(facts: Facts, { length, figure, date, event, days }: Reckoning): Finding {
  return {
    rule: orderImpossible.id,
    severity: 'warning',
    message: phrase(
      '{0} has {1}: that is {2}',
      fileName(event.at.path),
      quoted(facts, event.at),
      inUnits(days, figure),
    ),
    at: length,
    against: [date, event.at],
    why: [phrase('Both speak of the same event: {0}.', event.event)],
  };
}

function* usedBefore(facts: Facts, { made, used, what }: Making): Iterable<Finding> {
  const [first, since] = [daysOf(made.time), daysOf(used.time)];
  if (!first || !since || since.to >= first.from) return;
  yield {
    rule: orderImpossible.id,
    severity: 'warning',
    message: phrase('The {0} was made in {1}', what, quoted(facts, made)),
    at: used,
    against: [made],
    why: [phrase('Both speak of the {0}, in documents that name the same.', what)],
  };
}

/** The age of a person born on a stated date, in a document of a known day. */
function* ages(facts: Facts, { of, at: born, date }: Beginning): Iterable<Finding> {
  if (of.type !== 'person' || !date.stated.includes('year')) return;
  for (const path of new Set(of.mentions.map((mention) => mention.path)))
    for (const statement of facts.statements.get(path) ?? []) {
      const { value, holder, asOf } = statement;
      if (value.kind !== 'figure' || value.figure.figure !== 'age' || !holder || !asOf) continue;
      if (facts.linked.entityOf(path, holder) !== of || !isPresent(facts, statement)) continue;
      const lived = between(date, asOf);
      if (!lived) continue;
      const [least, most] = [Math.floor(lived.low / YEAR) - SLACK, Math.floor(lived.high / YEAR) + SLACK];
      if (value.figure.value >= least && value.figure.value <= most) continue;
      yield {
        rule: orderImpossible.id,
        severity: 'warning',
        message: phrase('Born {0}: that is {1} years', quoted(facts, born), most - SLACK),
        at: statement,
        against: [born],
        why: [phrase('Both speak of {0}.', of.name)],
      };
    }
}

const YEAR = 365.25;
/** A text may be of another year than its document's date. */
const SLACK = 1;

/** ", 52," and "52-year-old" are of the day of writing; "aged 25 when", "at 25" are not. */
function isPresent({ readings }: Facts, { path, span, context, when }: Statement): boolean {
  const content = readings.get(path)?.text.content ?? '';
  const behind = content.slice(span.end, context.end);
  const before = content.slice(Math.max(0, span.start - 12), span.start);
  return (
    when === undefined && !/^\s*(?:when|at the time)\b/i.test(behind) && !/\b(?:at|then|was|turned)\s*$/i.test(before)
  );
}
