/**
 * The dates of documents that state none, from events that a dated document tells too.
 *
 * Such a document takes the day of the event where its own words have that day without a year. Where two events give
 * two days, the date stays unknown: that is better than wrong.
 */
import type { Linked } from '../entities/across';
import type { Reading } from '../entities/reading';
import { inferFromEvent } from '../recognize/dateline';
import type { Dateline } from '../recognize/mentions';
import { type Facts, gather, keysOf } from './facts';
import { sameFact } from './same';
import type { Statement } from './statement';

/** Points of a pair of statements that is surely one event. */
const SURE = 2.8;

/** By path, for those undated readings only for which a date was found. */
export function datelinesFrom(
  readings: ReadonlyMap<string, Reading>,
  linked: Linked,
  statements: ReadonlyMap<string, readonly Statement[]>,
): ReadonlyMap<string, Dateline> {
  const ordered = [...readings.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
  const undated = ordered.filter(({ recognized }) => recognized.dateline.source === 'unknown');
  const found = new Map<string, Dateline>();
  if (undated.length === 0 || undated.length === ordered.length) return found;
  const facts = gather(linked, readings, statements);
  for (const reading of undated) {
    const dateline = fromEvents(facts, reading);
    if (dateline) found.set(reading.path, dateline);
  }
  return found;
}

function fromEvents(facts: Facts, { path, text, recognized }: Reading): Dateline | undefined {
  const found: Dateline[] = [];
  for (const statement of (facts.statements.get(path) ?? []).filter(isUnanchored))
    for (const other of mates(facts, statement)) {
      const { value } = other;
      if (value.kind !== 'date' || !value.date.value || !other.asOf) continue;
      if ((sameFact(facts, statement, other)?.points ?? 0) < SURE) continue;
      const dateline = inferFromEvent(text, recognized.expressions, { date: value.date.value, document: other.path });
      if (dateline) found.push(dateline);
    }
  const [first] = found.sort((a, b) => (a.why < b.why ? -1 : 1));
  return first && found.every(({ date }) => date === first.date) ? first : undefined;
}

/** Statements of other documents that share a bucket with it. */
function mates(facts: Facts, statement: Statement): ReadonlySet<Statement> {
  const shared = keysOf(facts.linked, facts.weights, statement);
  const buckets = [...shared].flatMap((key) => facts.buckets.get(key) ?? []);
  return new Set(buckets.filter(({ path }) => path !== statement.path));
}

/** A day of an event that the document's own date would have to complete. */
function isUnanchored({ value, frames }: Statement): boolean {
  return value.kind === 'date' && frames.length > 0 && !/\b\d{4}\b/.test(value.date.text);
}
