/**
 * Every statement of the folder that has a time, in the order of what happened, and which of them disagree.
 *
 * The line that dates a document tells of no event.
 */
import type { Entity } from '../entities/across';
import { type Days, daysOf } from '../facts/calendar';
import { entitiesOf } from '../facts/facts';
import type { Statement } from '../facts/statement';
import type { Folder } from '../index/folder';
import { InParts } from '../index/inParts';
import type { Finding } from '../rules/rule';
import { overlaps, type Span } from '../text/span';
import { slice } from '../text/text';
import { findings } from './findings';
import { t } from './words';

export interface Timeline {
  /** Every document, by path. */
  readonly documents: readonly TimelineDocument[];
  readonly events: readonly TimelineEvent[];
  readonly conflicts: readonly TimelineConflict[];
}

export interface TimelineDocument {
  readonly path: string;
  /** Its own date, EDTF; absent where unknown. */
  readonly date?: string;
  readonly days?: Days;
  /** The words that give it. */
  readonly span?: Span;
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
  readonly finding: Finding;
  /** For people: what either side has. */
  readonly message: string;
}

/** By first day, then path and place. */
export function timeline(folder: Folder): Timeline {
  return new InParts(gatherTimeline(folder)).result();
}

/** Documents in one go: some milliseconds. */
const PORTION = 50;

/** The same, in parts. */
export function* gatherTimeline(folder: Folder): Generator<void, Timeline> {
  const found = new Map<string, TimelineEvent>();
  for (const [number, path] of folder.paths.entries()) {
    if (number % PORTION === PORTION - 1) yield;
    for (const statement of folder.facts.statements.get(path) ?? []) {
      const event = eventOf(folder, statement);
      const key = keyOf(statement);
      // What a sentence says of one day is one event, however many values it gives.
      if (event && !found.has(key)) found.set(key, event);
    }
  }
  const events = [...found.values()].sort(inTime);
  const conflicts = new Map<string, TimelineConflict>();
  // A finding that stands at each of its sides tells of one pair.
  for (const finding of findings(folder))
    for (const conflict of conflictsOf(folder, finding, found))
      conflicts.set(
        conflict.sides.map(({ path, span }) => `${path} ${span.start}`).join() + conflict.message,
        conflict,
      );
  return {
    documents: folder.paths.map((path) => documentOf(folder, path)),
    events,
    conflicts: [...conflicts.values()],
  };
}

function documentOf(folder: Folder, path: string): TimelineDocument {
  const { date, span } = folder.reading(path)?.recognized.dateline ?? {};
  const days = daysOf(date);
  return { path, ...(date !== undefined && { date }), ...(days && { days }), ...(span && { span }) };
}

function eventOf(folder: Folder, statement: Statement): TimelineEvent | undefined {
  const { path, context, participants, around } = statement;
  const date = dateOf(statement);
  const days = daysOf(date?.value);
  if (!date?.value || !days || datesTheDocument(folder, path, date)) return undefined;
  const entities = entitiesOf(folder.linked, path, [...participants, ...around]);
  return { path, span: { start: date.start, end: date.end }, context, value: date.value, days, entities };
}

function datesTheDocument(folder: Folder, path: string, date: Span): boolean {
  const dateline = folder.reading(path)?.recognized.dateline;
  return dateline?.source === 'stated' && dateline.span !== undefined && overlaps(dateline.span, date);
}

function dateOf({ value, when }: Statement) {
  return value.kind === 'date' ? value.date : when;
}

function keyOf(statement: Statement): string {
  return `${statement.path} ${dateOf(statement)?.start}`;
}

function conflictsOf(
  folder: Folder,
  finding: Finding,
  events: ReadonlyMap<string, TimelineEvent>,
): readonly TimelineConflict[] {
  const { at, against } = finding;
  const one = events.get(keyOf(at));
  return against.flatMap((side) => {
    const other = events.get(keyOf(side));
    if (!one || !other || other === one) return [];
    const [first, second] = inTime(one, other) < 0 ? [at, side] : [side, at];
    const message = t('{0} has {1}, {2} has {3}', ...saying(folder, first), ...saying(folder, second));
    return [{ sides: first === at ? ([one, other] as const) : ([other, one] as const), finding, message }];
  });
}

function saying(folder: Folder, { path, span }: Statement): readonly [path: string, words: string] {
  const text = folder.reading(path)?.text;
  return [path, text ? slice(text, span) : ''];
}

function inTime(a: TimelineEvent, b: TimelineEvent): number {
  const byDay = a.days.from - b.days.from;
  if (byDay !== 0 && !Number.isNaN(byDay)) return byDay; // Two that are open have no difference.
  return a.path === b.path ? a.span.start - b.span.start : a.path < b.path ? -1 : 1;
}
