/**
 * Listed parts that do not come to their total.
 *
 * Agreeing: "18 goals: 11 at home, four away and three in the cup". Conflicting: "20 goals: 11 at home, four away and
 * three in the cup". A list that only gives examples ("including") has no total.
 */
import { statedAt, statementAt } from '../facts/at';
import type { Facts } from '../facts/facts';
import { agree, type Breakdown } from '../facts/sums/agreement';
import { breakdownsIn } from '../facts/sums/breakdowns';
import { type Hundred, hundredsAmiss } from '../facts/sums/hundreds';
import { type Part, phrase } from '../text/phrase';
import { quoted } from './message';
import type { Finding, Rule } from './rule';
import { lapsesAmiss } from './sums/lapses';

export const sumMismatch: Rule = { id: 'sum-mismatch', check };

function* check(facts: Facts): Iterable<Finding> {
  for (const [path, reading] of [...facts.readings].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const breakdown of breakdownsIn(reading)) {
      const finding = mismatchOf(facts, path, breakdown);
      if (finding) yield finding;
    }
  for (const [path, reading] of [...facts.readings].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const list of hundredsAmiss(reading)) {
      const finding = notAHundred(facts, path, list);
      if (finding) yield finding;
    }
  for (const [path, reading] of [...facts.readings].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const impossible of lapsesAmiss(facts, path, reading))
      yield { rule: sumMismatch.id, severity: 'warning', ...impossible };
}

function notAHundred(facts: Facts, path: string, list: Hundred): Finding | undefined {
  const [at, ...against] = [...list].reverse().flatMap((figure) => statementAt(facts, path, figure) ?? []);
  if (!at || against.length < list.length - 1) return undefined;
  const sum = Number(list.reduce((all, { value }) => all + value, 0).toPrecision(4));
  return {
    rule: sumMismatch.id,
    severity: 'warning',
    message: phrase('The shares come to {0}', `${sum}%`),
    at,
    against: against.reverse(),
    why: [phrase('{0} = {1}, not {2}.', terms(list.map(({ value }) => value)), sum, 100)],
  };
}

function mismatchOf(facts: Facts, path: string, breakdown: Breakdown): Finding | undefined {
  if (agree(breakdown)) return undefined;
  const { total, parts } = breakdown;
  const [at, ...against] = [total, ...parts].flatMap((figure) => statedAt(facts, path, figure) ?? []);
  if (!at || against.length < parts.length) return undefined;
  const sum = parts.reduce((value, part) => value + part.value, 0);
  return {
    rule: sumMismatch.id,
    severity: 'warning',
    message: phrase('The parts come to {0}', sum),
    at,
    against,
    why: [
      phrase(
        '{0} are listed as the parts of {1}.',
        against.map((part) => quoted(facts, part)),
        quoted(facts, at),
      ),
      phrase('{0} = {1}, not {2}.', terms(parts.map(({ value }) => value)), sum, total.value),
    ],
  };
}

/** `18 + 4 + 3`, nested: each two are a phrase of their own. */
function terms([first = 0, ...rest]: readonly number[]): Part {
  return rest.reduce<Part>((sum, value) => phrase('{0} + {1}', sum, value), first);
}
