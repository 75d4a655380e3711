/**
 * What has a beginning, an end and a length, each perhaps in another document: inquiries, trials, strikes, talks.
 *
 * "A nine-month inquiry" and "the strike lasted six weeks" give a length, "the inquiry, opened on 4 May" a beginning,
 * "wound up the inquiry in April" an end. They belong together where the sentences name an entity in common.
 */
import type { Entity } from '../entities/across';
import { entitiesAmong } from './events';
import type { Facts } from './facts';
import { inOrder } from './pairs';
import type { Statement } from './statement';
import { termOf } from './words';

export interface Course {
  /** The term: `inquiry`. */
  readonly what: string;
  readonly length: Statement;
  readonly begin: Statement;
  /** Absent where no text dates it: then the length only has to fit before the document's own date. */
  readonly end: Statement | undefined;
}

const COURSES: ReadonlySet<string> = new Set(['inquiry', 'trial', 'strike', 'negotiate', 'protest', 'blaze']);
const BEGINS: ReadonlySet<string> = new Set(['open', 'begin']);
const ENDS: ReadonlySet<string> = new Set(['close', 'end']);
/** Frames that stand at most so far from the date belong to it. */
const NEAR = 3;

export function coursesIn(facts: Facts): readonly Course[] {
  const all = [...facts.statements.values()].flat().sort(inOrder);
  const begins = all.filter((statement) => tells(statement, BEGINS));
  const ends = all.filter((statement) => tells(statement, ENDS));
  if (begins.length === 0) return [];
  return all.flatMap((length) => {
    const what = lastsSo(facts, length);
    if (what === undefined) return [];
    const own = begins.filter((begin) => begin.frames.slice(0, NEAR).includes(what) && meet(facts, length, begin));
    // Two beginnings are two inquiries, or a disagreement of another kind.
    const [begin] = own;
    if (!begin || own.some(({ time }) => time !== begin.time)) return [];
    const fitting = ends.filter((end) => end.frames.slice(0, NEAR).includes(what) && meet(facts, length, end));
    const end = fitting.find(({ path, context }) => path === length.path && context.start === length.context.start);
    return [{ what, length, begin, end: end ?? fitting[0] }];
  });
}

function tells({ value, frames, stance }: Statement, wanted: ReadonlySet<string>): boolean {
  if (value.kind !== 'date' || !/^\d{4}-\d\d/.test(value.date.value ?? '')) return false;
  if (stance !== 'asserted' && stance !== 'attributed') return false;
  const near = frames.slice(0, NEAR);
  return near.some((frame) => COURSES.has(frame)) && near.some((frame) => wanted.has(frame));
}

const LASTED = /^\s*(?:has\s+|had\s+)?(?:took|taken|lasted|ran|run|went on|dragged on)\s+(?:for\s+)?$/i;

/** What the length is a length of: right behind it as in "nine-month inquiry", or before "lasted". */
function lastsSo({ readings }: Facts, { path, span, context, value, stance }: Statement): string | undefined {
  if (value.kind !== 'figure' || value.figure.figure !== 'duration' || stance === 'planned' || stance === 'denied')
    return undefined;
  const content = readings.get(path)?.text.content ?? '';
  const behind =
    /^(?:[\s-]+[\p{Ll}-]+){1,2}/u.exec(content.slice(span.end, context.end))?.[0].trim().split(/\s+/) ?? [];
  const joined = /[-‐]/.test(content.slice(span.start, span.end)) || /^[-‐]/.test(content.slice(span.end));
  const noun = joined ? behind.map(termOf).find((term) => COURSES.has(term)) : undefined;
  if (noun) return noun;
  const [, word, verb] = /([\p{L}-]+)(\s+[\p{L}\s]{3,20})$/u.exec(content.slice(context.start, span.start)) ?? [];
  return word && verb && LASTED.test(verb) && COURSES.has(termOf(word)) ? termOf(word) : undefined;
}

/** They name one in common, and not each another body or person that the other leaves out. */
function meet({ linked }: Facts, a: Statement, b: Statement): boolean {
  const [x = [], y = []] = [a, b].map(({ path, participants, around }) =>
    entitiesAmong(linked, path, [...participants, ...around]).filter(({ type }) => type !== 'place'),
  );
  const alone = (one: readonly Entity[], other: readonly Entity[]) => one.some((entity) => !other.includes(entity));
  return x.some((entity) => y.includes(entity)) && !(alone(x, y) && alone(y, x));
}
