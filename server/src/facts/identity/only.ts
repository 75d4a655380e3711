/** Whether a document states only one value of a kind for what governs it: then another document's is of the same. */
import type { Facts } from '../facts';
import { general, things } from '../frames/things';
import { kindAlone, measuredBy } from '../governing';
import type { Statement } from '../statement';
import { isFrame } from '../words';

/** Each document has one date, or one measure, for what governs the two. */
export function onlyOne(facts: Facts, a: Statement, b: Statement, governing: readonly string[]): boolean {
  const measure = a.value.kind === 'figure' && /^(?:measure|money)$/.test(a.value.figure.figure);
  if (a.value.kind !== 'date' && !measure) return false;
  const single = (statement: Statement, frame: string) =>
    (facts.statements.get(statement.path) ?? []).every(
      (other) =>
        other === statement || measureOf(other) !== measureOf(statement) || !other.frames.slice(0, 2).includes(frame),
    );
  const telling = (frame: string) => !general.has(frame) && (measure ? isFrame(frame) : !things.has(frame));
  return governing.some((frame) => telling(frame) && single(a, frame) && single(b, frame));
}

function measureOf({ value }: Statement): string {
  return value.kind === 'figure' ? measuredBy(value.figure) : value.kind;
}

/** "Its 46 branches" and "it has 52 branches", of which each document has only these: a whole, and no part of it. */
export function owned(facts: Facts, a: Statement, b: Statement): boolean {
  if (a.value.kind !== 'figure' || b.value.kind !== 'figure' || a.value.figure.figure !== 'count') return false;
  const noun = measuredBy(a.value.figure);
  const sole = (statement: Statement) =>
    statement.frames[0] === 'have' &&
    (facts.statements.get(statement.path) ?? []).every(
      (other) =>
        other === statement ||
        other.value.kind !== 'figure' ||
        measuredBy(other.value.figure) !== noun ||
        other.frames[0] !== 'have',
    );
  return noun !== 'person' && sole(a) && sole(b);
}

/** Each document has one figure of the kind only, and the kind says what it measures: seats, or a unit that few use. */
export function sole(facts: Facts, a: Statement, b: Statement): boolean {
  if (a.value.kind !== 'figure' || b.value.kind !== 'figure') return false;
  const kind = kindAlone(a.value.figure);
  if (kind === undefined) return false;
  const counts = a.value.figure.figure === 'count';
  if (counts && Math.max(a.value.figure.value, b.value.figure.value) < MANY) return false;
  return [a, b].every((statement) =>
    (facts.statements.get(statement.path) ?? []).every(
      (other) =>
        other === statement ||
        other.value.kind !== 'figure' ||
        kindAlone(other.value.figure) !== kind ||
        other.scope.includes('part:of'), // "She never watched one of them" tells how many there are of nothing.
    ),
  );
}

/** Few of a thing are mostly some of them: two of the boats. */
const MANY = 20;
