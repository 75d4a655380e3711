/**
 * A percentage that the figures beside it do not give.
 *
 * Agreeing: "Of the 50 houses, 12 (24%) were empty". Conflicting: "Of the 50 houses, 12 (34%) were empty"; "from
 * $4 million to $5 million, an increase of 20%". Documents that give the right one for the same figures are shown.
 */
import { statedAt, statementAt } from '../facts/at';
import type { Facts } from '../facts/facts';
import type { Bounds, Figure } from '../facts/identity/values';
import { onceEach } from '../facts/once';
import type { Statement } from '../facts/statement';
import { changesIn } from '../facts/sums/changes';
import { type DerivedShare, derivedSharesAmiss } from '../facts/sums/derived-shares';
import { soundBoundsOf } from '../facts/sums/exactness';
import { portionsIn } from '../facts/sums/portions';
import { sharesIn } from '../facts/sums/shares';
import { put } from '../text/buckets';
import { phrase } from '../text/phrase';
import { fileName, quoted } from './message';
import type { Finding, Rule } from './rule';

export const shareMismatch: Rule = { id: 'share-mismatch', check };

interface Claim {
  readonly path: string;
  readonly percent: Figure;
  /** A part and its whole, or a value after and before. */
  readonly figures: readonly [Figure, Figure];
  readonly change: boolean;
  /** Whether the part is what the percentage leaves of the whole. */
  readonly isRest?: boolean;
}

function* check(facts: Facts): Iterable<Finding> {
  const claims = [...facts.readings.keys()].sort().flatMap((path) => claimsIn(facts, path));
  const right = new Map<string, Statement[]>();
  for (const claim of claims) {
    const statement = agrees(claim) ? statementAt(facts, claim.path, claim.percent) : undefined;
    if (statement) put(right, keyOf(claim), statement);
  }
  for (const claim of claims) {
    const finding = agrees(claim) ? undefined : mismatchOf(facts, claim, right.get(keyOf(claim)) ?? []);
    if (finding) yield finding;
  }
  for (const derived of derivedSharesAmiss(facts)) yield derivedMismatch(facts, derived);
}

/** One document states what the figures of another do not give. */
function derivedMismatch(facts: Facts, { stated, from: [some, whole], value, unit }: DerivedShare): Finding {
  const exact = Number(value.toPrecision(3));
  return {
    rule: shareMismatch.id,
    severity: 'warning',
    message: phrase('{0} has {1} of {2}', fileName(some.path), quoted(facts, some), quoted(facts, whole)),
    at: stated,
    against: [some, whole],
    why: [
      unit === '%'
        ? phrase(
            '{0} of {1} is {2}, not {3}.',
            quoted(facts, some),
            quoted(facts, whole),
            `${exact}%`,
            quoted(facts, stated),
          )
        : phrase(
            '{0} of {1} is {2}, not {3}.',
            quoted(facts, some),
            quoted(facts, whole),
            exact,
            quoted(facts, stated),
          ),
    ],
  };
}

const portionsOf = onceEach(({ text, recognized }) => portionsIn({ text, ...recognized }));

function claimsIn(facts: Facts, path: string): readonly Claim[] {
  const reading = facts.readings.get(path);
  if (!reading) return [];
  const shares = sharesIn(reading);
  const told = new Set(shares.map(({ percent }) => percent.start));
  const portions = portionsOf(reading).filter(({ percent }) => !told.has(percent.start));
  return [
    ...[...shares, ...portions].map(
      ({ percent, part, whole, ...more }): Claim => ({ path, percent, figures: [part, whole], change: false, ...more }),
    ),
    ...changesIn(reading)
      .filter(({ by, before }) => by.figure === 'percent' && before.figure !== 'percent')
      .map(({ by, before, after }): Claim => ({ path, percent: by, figures: [after, before], change: true })),
  ];
}

function keyOf({ figures: [a, b], change }: Claim): string {
  return `${a.value} ${b.value} ${a.unit} ${change}`;
}

/** A percentage may be rounded a little more boldly than its digits say, */
const LEEWAY = 0.6;
/** and one in words, "a third", by more. */
const LEEWAY_IN_WORDS = 3;

function agrees(claim: Claim): boolean {
  const { percent, figures, change } = claim;
  const [a, b] = figures.map(soundBoundsOf) as [Bounds, Bounds];
  const stated = soundBoundsOf(percent);
  const bounded = percent.hedge === 'more-than' || percent.hedge === 'less-than';
  const leeway = bounded || /\d/.test(percent.text) ? LEEWAY : LEEWAY_IN_WORDS;
  const [least0, most0] = [(100 * a.low) / b.high, (100 * a.high) / b.low];
  const low = change ? least0 - 100 : claim.isRest ? 100 - most0 : least0;
  const high = change ? most0 - 100 : claim.isRest ? 100 - least0 : most0;
  const [least, most] = change && figures[0].value < figures[1].value ? [-high, -low] : [low, high];
  return least - leeway <= stated.high && stated.low <= most + leeway;
}

function mismatchOf(facts: Facts, { path, percent, figures, change }: Claim, right: Statement[]): Finding | undefined {
  const at = statementAt(facts, path, percent);
  const [a, b] = figures.map((figure) => statedAt(facts, path, figure));
  if (!at || !a || !b) return undefined;
  const ratio = figures[0].value / figures[1].value;
  const exact = `${Number((100 * (change ? Math.abs(ratio - 1) : ratio)).toPrecision(3))}%`;
  return {
    rule: shareMismatch.id,
    severity: 'warning',
    message: phrase('The figures give {0}', exact),
    at,
    against: [a, b, ...right],
    why: [
      change
        ? phrase('From {0} to {1} is {2}, not {3}.', quoted(facts, b), quoted(facts, a), exact, quoted(facts, at))
        : phrase('{0} of {1} is {2}, not {3}.', quoted(facts, a), quoted(facts, b), exact, quoted(facts, at)),
    ],
  };
}
