/**
 * The date of a document that gives none, from an event in its opening that another document dates.
 *
 * By day: "On 4 May, A and B signed …" here, "the pact that A and B signed in May 2021" there. By weekday: the event is
 * told here without a date, a person who was there is named in both, and its day is a weekday that this text names.
 * Where the other documents leave two days open, it stays unknown.
 */
import type { Linked } from '../entities/across';
import type { LocalEntity, Reading } from '../entities/reading';
import { inferFromEvent } from '../recognize/dateline';
import type { DateExpression } from '../recognize/dates/dates';
import type { Dateline } from '../recognize/mentions';
import { put } from '../text/buckets';
import { lineAt } from '../text/text';
import { entitiesAmong, happeningsOf, sameEvent, type Telling } from './identity/events';
import { type Sentence, sentencesOf } from './sentence';
import type { Statement } from './statement';

export interface Stated {
  readonly reading: Reading;
  readonly statements: readonly Statement[];
}

interface Dated extends Telling {
  readonly path: string;
  /** EDTF, a day or a month. */
  readonly date: string;
}

/** By path. Those of `by: 'weekday'` may rest on documents that `by: 'day'` has dated before. */
export function datelinesFrom(
  linked: Linked,
  documents: ReadonlyMap<string, Stated>,
  by: 'day' | 'weekday',
): ReadonlyMap<string, Dateline> {
  const datelines = new Map<string, Dateline>();
  const tellings = by === 'day' ? openingDays : openingEvents;
  const undated = [...documents].flatMap(([path, document]) => {
    if (document.reading.recognized.dateline.source !== 'unknown') return [];
    const told = tellings(linked, document);
    return told.length > 0 ? [{ path, document, told }] : [];
  });
  if (undated.length === 0) return datelines;
  const dated = datedEvents(linked, documents);
  for (const { path, document, told } of undated) {
    const dateline = datelineOf(linked, documents, document, told, dated, by);
    if (dateline) datelines.set(path, dateline);
  }
  return datelines;
}

function datelineOf(
  linked: Linked,
  documents: ReadonlyMap<string, Stated>,
  { reading }: Stated,
  told: readonly Telling[],
  dated: ReadonlyMap<string, readonly Dated[]>,
  by: 'day' | 'weekday',
): Dateline | undefined {
  const found = told.flatMap((telling) =>
    happeningsOf(telling.frames).flatMap((happening) =>
      (dated.get(happening) ?? []).filter(
        (event) =>
          event.path !== reading.path &&
          sameEvent(telling, event) === happening &&
          (by === 'day' || (event.date.length === DAY && meet(linked, reading, documents.get(event.path), happening))),
      ),
    ),
  );
  // A weekday fits one day in seven by chance, so that all tellings have to agree before it is asked.
  if (by === 'weekday' && new Set(found.map(({ date }) => date)).size > 1) return undefined;
  const datelines = found.flatMap(({ path, date }) => {
    const dateline = inferFromEvent(reading.text, reading.recognized.expressions, { date, document: path });
    return dateline ? [{ ...dateline, borrowed: path }] : [];
  });
  return new Set(datelines.map(({ date }) => date)).size === 1 ? datelines[0] : undefined;
}

/** As long as `2021-05-04`. */
const DAY = 10;

/** Someone whom both documents name with the event. */
function meet(linked: Linked, here: Reading, there: Stated | undefined, happening: string): boolean {
  const others = there ? witnesses(linked, there.reading, happening) : [];
  return witnesses(linked, here, happening).some((person) => others.includes(person));
}

function witnesses(linked: Linked, reading: Reading, happening: string) {
  const locals = sentencesOf(reading)
    .filter(({ words }) => words.some(({ term }) => term === happening))
    .flatMap(({ names }) => names.map(({ entity }) => entity).filter(({ type }) => type === 'person'));
  return entitiesAmong(linked, reading.path, locals);
}

/** By happening; each in order of path and place. */
function datedEvents(linked: Linked, documents: ReadonlyMap<string, Stated>): ReadonlyMap<string, readonly Dated[]> {
  const dated = new Map<string, Dated[]>();
  for (const [path, { statements, reading }] of documents)
    for (const statement of statements) {
      const date = dateOf(reading, statement);
      if (!date) continue;
      for (const happening of happeningsOf(statement.frames))
        put(dated, happening, { ...tellingOf(linked, statement), path, date });
    }
  return dated;
}

function dateOf({ recognized }: Reading, { value, stance }: Statement): string | undefined {
  if (value.kind !== 'date' || stance === 'denied' || stance === 'hypothetical' || stance === 'planned')
    return undefined;
  // A day of a document that was itself dated by an event counts only with a month and day of its own.
  if (recognized.dateline.borrowed && !value.date.stated.includes('day')) return undefined;
  return /^\d{4}-(?:0\d|1[0-2])(?:-\d\d)?$/.test(value.date.value ?? '') ? value.date.value : undefined;
}

function tellingOf(linked: Linked, { path, frames, terms, participants, around }: Statement): Telling {
  return {
    frames,
    terms: new Set(terms.keys()),
    entities: entitiesAmong(linked, path, [...participants, ...around]),
  };
}

/** What the opening tells of a day and month, where no later day of the text says that it is long past. */
function openingDays(linked: Linked, { reading, statements }: Stated): readonly Telling[] {
  const opening = openingOf(reading);
  return statements.flatMap((statement) => {
    if (statement.value.kind !== 'date' || statement.stance === 'planned') return [];
    if (!opening.some(({ start }) => start === statement.context.start)) return [];
    const day = pastDay(reading.recognized.expressions.find(({ start }) => start === statement.span.start));
    return day !== undefined && isLatest(reading, day) ? [tellingOf(linked, statement)] : [];
  });
}

/** Days of a year that goes without saying, as a number that grows through it. */
function pastDay(expression: DateExpression | undefined): number | undefined {
  if (expression?.meaning.kind !== 'day' || expression.direction === 'future') return undefined;
  const { year, month, day } = expression.meaning;
  return year === undefined ? 31 * month + day : undefined;
}

function isLatest({ recognized }: Reading, day: number): boolean {
  return recognized.expressions.every((expression) => (pastDay(expression) ?? day) <= day);
}

/** What the opening of a text tells that names weekdays, and no day of a month. */
function openingEvents(linked: Linked, { reading }: Stated): readonly Telling[] {
  const { expressions } = reading.recognized;
  const weekdays = expressions.some(({ meaning, direction }) => meaning.kind === 'weekday' && direction !== 'future');
  if (!weekdays || expressions.some((expression) => pastDay(expression) !== undefined)) return [];
  return openingOf(reading)
    .map(({ words, names }) => {
      const terms = words.map(({ term }) => term).filter(Boolean);
      const locals: readonly LocalEntity[] = names.map(({ entity }) => entity);
      return { frames: terms, terms: new Set(terms), entities: entitiesAmong(linked, reading.path, locals) };
    })
    .filter(({ frames }) => happeningsOf(frames).length > 0);
}

const OPENING = 2;
/** Words; less is a headline or furniture. */
const SENTENCE = 10;

function openingOf(reading: Reading): readonly Sentence[] {
  return sentencesOf(reading)
    .filter(({ words, start }) => words.length >= SENTENCE && lineAt(reading.text, start).kind === 'prose')
    .slice(0, OPENING);
}
