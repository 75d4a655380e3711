/** What befell somebody before there was such a body or person, and ages that a date of birth does not give. */
import type { Entity } from '../../entities/across';
import type { LocalEntity } from '../../entities/reading';
import { daysOf } from '../../facts/calendar';
import type { Facts } from '../../facts/facts';
import { happeningsOf } from '../../facts/identity/events';
import type { Beginning } from '../../facts/order/beginnings';
import { between } from '../../facts/order/lengths';
import type { Statement } from '../../facts/statement';
import { phrase } from '../../text/phrase';
import { quoted } from '../message';
import type { Impossible } from './impossible';

/** What is dated before the one it happened to came into being. */
export function* before(facts: Facts, { of, at: begun, date }: Beginning): Iterable<Impossible> {
  const first = daysOf(date.value);
  if (!first || of.type === 'place') return;
  for (const path of new Set(of.mentions.map((mention) => mention.path)))
    for (const statement of facts.statements.get(path) ?? []) {
      const days = isTold(facts, statement, of) ? daysOf(statement.time) : undefined;
      if (!days || days.to >= first.from) continue;
      yield {
        message:
          of.type === 'person'
            ? phrase('{0} was born in {1}', of.name, quoted(facts, begun))
            : phrase('{0} was incorporated on {1}', of.name, quoted(facts, begun)),
        at: statement,
        against: [begun],
        why: [phrase('Both name {0}.', of.name)],
      };
    }
}

/** A day or month on which something happened to it, as the first that the clause names; of a person also a year. */
function isTold(facts: Facts, statement: Statement, { id, type }: Entity): boolean {
  const { value, frames, stance, path, parties, named } = statement;
  if (value.kind !== 'date' || (stance !== 'asserted' && stance !== 'attributed')) return false;
  if (type === 'person') {
    const own = facts.readings.get(path)?.entities.find((local) => facts.linked.entityOf(path, local).id === id);
    return frames.length > 0 && frames[0] !== 'birth' && own !== undefined && isOwnDeed(facts, statement, own);
  }
  const [first] = parties;
  if (!named || !first || facts.linked.entityOf(path, first).id !== id) return false;
  return /^\d{4}-\d\d/.test(value.date.value ?? '') && happeningsOf(frames.slice(0, 2)).length > 0;
}

/** "Ana Diaz joined the mill in 1950": nothing comes between the name and the date that had a date of its own. */
function isOwnDeed({ readings }: Facts, { path, span, context }: Statement, { mentions }: LocalEntity): boolean {
  const name = mentions.findLast(({ start, end }) => start >= context.start && end <= span.start);
  const between = name && (readings.get(path)?.text.content ?? '').slice(name.end, span.start);
  return between !== undefined && between.length < REACH && !OTHERS.test(between);
}

/** UTF-16 units. */
const REACH = 70;
const OTHERS =
  /^['’]|[.;:]|\b(?:built|founded|set up|established|made|composed|written|dat(?:es|ing)|since|from|whose|which|by|centenary|anniversary|(?:father|mother|parents|grand\p{L}+|ancestors?|family))\b/iu;

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
