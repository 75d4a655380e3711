/** What befell somebody before there was such a body or person, and ages that a date of birth does not give. */
import type { Beginning } from '../../facts/beginnings';
import { daysOf } from '../../facts/calendar';
import { happeningsOf } from '../../facts/events';
import type { Facts } from '../../facts/facts';
import { between } from '../../facts/lengths';
import type { Statement } from '../../facts/statement';
import { phrase } from '../../text/phrase';
import { quoted } from '../message';
import type { Impossible } from './impossible';

/** What is dated before the one it happened to came into being. */
export function* before(facts: Facts, { of, at: begun, date }: Beginning): Iterable<Impossible> {
  const first = daysOf(date.value);
  if (!first || of.type !== 'organisation') return;
  for (const path of new Set(of.mentions.map((mention) => mention.path)))
    for (const statement of facts.statements.get(path) ?? []) {
      const days = isTold(facts, statement, of.id) ? daysOf(statement.time) : undefined;
      if (!days || days.to >= first.from) continue;
      yield {
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

/** The age of a person born on a stated date, in a document of a known day. */
export function* ages(facts: Facts, { of, at: born, date }: Beginning): Iterable<Impossible> {
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
