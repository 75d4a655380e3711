/** Every statement of the folder that has a time, in the order of what happened, and which of them disagree. */
import type { Entity } from '../entities/across';
import { type Days, daysOf } from '../facts/calendar';
import { entitiesOf } from '../facts/facts';
import type { Statement } from '../facts/statement';
import type { Folder } from '../index/folder';
import type { Finding } from '../rules/rule';
import type { Span } from '../text/span';
import { findings } from './findings';
import { spoken } from './words';

export interface Timeline {
  readonly events: readonly TimelineEvent[];
  readonly conflicts: readonly TimelineConflict[];
}

export interface TimelineEvent {
  readonly path: string;
  /** The words that give the time. */
  readonly span: Span;
  /** The clause or sentence that states it. */
  readonly context: Span;
  /** EDTF. */
  readonly value: string;
  readonly days: Days;
  /** Those that take part, the subject first. */
  readonly entities: readonly Entity[];
}

export interface TimelineConflict {
  readonly sides: readonly [TimelineEvent, TimelineEvent];
  readonly rule: string;
  /** For people. */
  readonly message: string;
}

/** By first day, then path and place. */
export function timeline(folder: Folder): Timeline {
  const found = new Map<string, TimelineEvent>();
  for (const path of folder.paths)
    for (const statement of folder.facts.statements.get(path) ?? []) {
      const event = eventOf(folder, statement);
      const key = keyOf(statement);
      // What a sentence says of one day is one event, however many values it gives.
      if (event && !found.has(key)) found.set(key, event);
    }
  const events = [...found.values()].sort(inTime);
  return { events, conflicts: findings(folder).flatMap((finding) => conflictsOf(finding, found)) };
}

function eventOf(folder: Folder, statement: Statement): TimelineEvent | undefined {
  const { path, context, participants, around } = statement;
  const date = dateOf(statement);
  const days = daysOf(date?.value);
  if (!date?.value || !days) return undefined;
  const entities = entitiesOf(folder.linked, path, [...participants, ...around]);
  return { path, span: { start: date.start, end: date.end }, context, value: date.value, days, entities };
}

function dateOf({ value, when }: Statement) {
  return value.kind === 'date' ? value.date : when;
}

function keyOf(statement: Statement): string {
  return `${statement.path} ${dateOf(statement)?.start}`;
}

function conflictsOf(
  { rule, message, at, against }: Finding,
  events: ReadonlyMap<string, TimelineEvent>,
): readonly TimelineConflict[] {
  const one = events.get(keyOf(at));
  if (!one) return [];
  return against.flatMap((side) => {
    const other = events.get(keyOf(side));
    return other && other !== one ? [{ sides: [one, other] as const, rule, message: spoken(message) }] : [];
  });
}

function inTime(a: TimelineEvent, b: TimelineEvent): number {
  const byDay = a.days.from - b.days.from;
  if (byDay !== 0 && !Number.isNaN(byDay)) return byDay; // Two that are open have no difference.
  return a.path === b.path ? a.span.start - b.span.start : a.path < b.path ? -1 : 1;
}
