/** Lengths of time that do not fit the dates they run between, or the event they are counted from. */
import { statementAt } from '../../facts/at';
import type { Facts } from '../../facts/facts';
import type { Course } from '../../facts/order/courses';
import { between, inUnits, lengthOf, misses } from '../../facts/order/lengths';
import type { Spell } from '../../facts/order/spells';
import type { WrongState } from '../../facts/order/states';
import type { Reckoning } from '../../facts/sums/reckonings';
import type { Term } from '../../facts/terms';
import { phrase } from '../../text/phrase';
import { fileName, quoted } from '../message';
import type { Impossible } from './impossible';

export function* mismatchOf(facts: Facts, path: string, { length, from, to }: Term): Iterable<Impossible> {
  const [stated, days] = [lengthOf(length), between(from, to)];
  if (!stated || !days || !misses(stated, days)) return;
  const [at, ...against] = [length, from, to].flatMap((mention) => statementAt(facts, path, mention) ?? []);
  if (!at || against.length < 2) return;
  yield {
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

export function* courseMismatch(facts: Facts, { what, length, begin, end }: Course): Iterable<Impossible> {
  if (length.value.kind !== 'figure') return;
  const figure = length.value.figure;
  const last = end?.value.kind === 'date' ? end.value.date : length.asOf;
  const [stated, days] = [lengthOf(figure), begin.time && last ? between(begin.time, last) : undefined];
  if (!stated || !days) return;
  // Without a date of its end it may have ended at any time before the text was written.
  if (end ? !misses(stated, days) : stated.low <= days.high) return;
  yield {
    message: end
      ? phrase('It began on {0}: that is {1}', quoted(facts, begin), inUnits(days, figure))
      : phrase('It began on {0}: that is {1} at most', quoted(facts, begin), inUnits(days, figure)),
    at: length,
    against: end ? [begin, end].filter((side) => side !== length) : [begin],
    why: [phrase('Both speak of the {0} and name the same.', what)],
  };
}

/** A length that no stretch from a first to a last day of the same bears out. */
export function mislong(facts: Facts, { what, length, stretch, days }: Spell): Impossible | undefined {
  if (length.value.kind !== 'figure') return undefined;
  return {
    message: phrase(
      '{0} has {1}: that is {2}',
      fileName(stretch.path),
      quoted(facts, stretch),
      inUnits(days, length.value.figure),
    ),
    at: length,
    against: [stretch],
    why: [phrase('Both speak of the same event: {0}.', what)],
  };
}

export function miscounted(facts: Facts, { length, figure, date, event, days }: Reckoning): Impossible {
  return {
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

/** What has lasted longer than since it began, or far shorter. */
export function overlong(facts: Facts, { length, figure, begun, days }: WrongState): Impossible {
  return {
    message: phrase('It began on {0}: that is {1}', quoted(facts, begun), inUnits(days, figure)),
    at: length,
    against: [begun],
    why: [phrase('The length runs up to the date of its document.')],
  };
}
