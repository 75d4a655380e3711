/**
 * What has a beginning, an end and a length, each perhaps in another document: inquiries, trials, strikes, talks.
 *
 * "A nine-month inquiry" and "the strike lasted six weeks" give a length, "the inquiry, opened on 4 May" a beginning,
 * "wound up the inquiry in April" an end. They belong together where the sentences name an entity in common.
 */
import type { Entity } from '../../entities/across';
import type { Facts } from '../facts';
import { entitiesAmong } from '../identity/events';
import { inOrder } from '../identity/pairs';
import type { Statement } from '../statement';
import { termOf } from '../words';

export interface Course {
  /** The term: `inquiry`. */
  readonly what: string;
  readonly length: Statement;
  readonly begin: Statement;
  /** Absent where no text dates it: then the length only has to fit before the document's own date. */
  readonly end: Statement | undefined;
}

const COURSES: ReadonlySet<string> = new Set(
  `inquiry trial strike talks protest blaze review audit repairs outbreak siege blockade lockout occupation search
  renovation refurbishment curfew lockdown boycott`
    .split(/\s+/)
    .map(termOf),
);
const BEGINS: ReadonlySet<string> = new Set(['open', 'begin', 'found', 'launch', termOf('commissioned')]);
const ENDS: ReadonlySet<string> = new Set(['close', 'end']);
/** What ends with its report. */
const REPORTING: ReadonlySet<string> = new Set(['inquiry', termOf('review'), termOf('audit')]);
const REPORTS: ReadonlySet<string> = new Set(['publish', 'deliver', 'send']);
/** Frames and words that stand at most so far from the date belong to it. */
const NEAR = 3;
const NEAR_WORDS = 16;

export function coursesIn(facts: Facts): readonly Course[] {
  const all = [...facts.statements.values()].flat().sort(inOrder);
  const dated = all.flatMap((statement) => toldBy(facts, statement) ?? []);
  const begins = dated.filter(({ how }) => how === 'begin');
  const ends = dated.filter(({ how }) => how === 'end');
  if (begins.length === 0) return [];
  return all.flatMap((length) => {
    const what = lastsSo(facts, length);
    if (what === undefined) return [];
    const own = begins.filter((begin) => begin.what === what && meet(facts, length, begin.at));
    // Two beginnings are two inquiries, or a disagreement of another kind.
    const begin = own[0]?.at;
    if (!begin || isEither(begin) || own.some(({ at }) => at.time !== begin.time)) return [];
    const fitting = ends.filter((end) => end.what === what && meet(facts, length, end.at)).map(({ at }) => at);
    const end =
      fitting.find(({ path, context }) => path === length.path && context.start === length.context.start) ??
      fitting.find(({ path }) => path === length.path);
    return [{ what, length, begin, end: end ?? fitting[0] }];
  });
}

/** "Last Thursday" is the one of this week or of the one before. */
function isEither({ value }: Statement): boolean {
  return value.kind === 'date' && /^last\s+\p{Lu}\p{Ll}+day$/u.test(value.date.text);
}

interface Told {
  readonly what: string;
  readonly how: 'begin' | 'end';
  readonly at: Statement;
}

/** The course that the statement dates, and how: with it right beside the date, or "it" for the one told before. */
function toldBy(facts: Facts, at: Statement): Told | undefined {
  const { value, frames, stance, path, span, context } = at;
  if (value.kind !== 'date' || !/^\d{4}-\d\d/.test(value.date.value ?? '')) return undefined;
  if (stance !== 'asserted' && stance !== 'attributed') return undefined;
  const near = frames.slice(0, NEAR);
  const own = [...COURSES].find((course) => near.includes(course) || (at.terms.get(course) ?? Infinity) <= NEAR_WORDS);
  const what = own ?? toldBefore(facts, at);
  if (what === undefined) return undefined;
  const before = (facts.readings.get(path)?.text.content ?? '').slice(context.start, span.start);
  if (REPORTING.has(what) && REPORTED.test(before)) return { what, how: 'end', at };
  const how = near.find((frame) => BEGINS.has(frame) || isEnd(what, frame));
  return how === undefined ? undefined : { what, how: BEGINS.has(how) ? 'begin' : 'end', at };
}

function isEnd(what: string, frame: string): boolean {
  return ENDS.has(frame) || (REPORTING.has(what) && REPORTS.has(frame));
}

const REPORTED = /\b(?:it|inquiry|review|audit|panel|commission)\s+reported\s+(?:on|in)\s+$/i;
const PRONOUN = /\b(?:it|they)\s+(?:was|were|has|had|took|lasted|ran|began|ended|opened|closed|reported)\b/i;
/** In UTF-16 units: about a sentence. */
const BACK = 200;

/** What "it" means: the last course named in the sentence before, or before it in the same one. */
function toldBefore({ readings }: Facts, { path, span, context }: Statement): string | undefined {
  const content = readings.get(path)?.text.content ?? '';
  const pronoun = PRONOUN.exec(content.slice(context.start, span.start));
  if (!pronoun) return undefined;
  const at = context.start + pronoun.index;
  const before =
    content
      .slice(Math.max(0, at - BACK), at)
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  return before
    .split(/[^\p{L}'’-]+/u)
    .map(termOf)
    .findLast((term) => COURSES.has(term));
}

/** The word before "lasted", "had taken about", "sat for". */
const LASTED =
  /([\p{L}-]+)\s+(?:has\s+|had\s+)?(?:took|taken|lasted|ran|run|sat|went on|gone on|dragged on)\s+(?:for\s+)?(?:(?:about|some|just|only|nearly|almost|more than|over|exactly)\s+)*$/iu;

/** What the length is a length of: right behind it as in "nine-month inquiry" or "nine weeks of talks", or before "lasted". */
function lastsSo(facts: Facts, statement: Statement): string | undefined {
  const { path, span, context, value, stance } = statement;
  if (value.kind !== 'figure' || value.figure.figure !== 'duration' || stance === 'planned' || stance === 'denied')
    return undefined;
  const content = facts.readings.get(path)?.text.content ?? '';
  const behind =
    /^(?:[\s-]+[\p{Ll}-]+){1,3}/u.exec(content.slice(span.end, context.end))?.[0].trim().split(/\s+/) ?? [];
  const joined = /[-‐]/.test(content.slice(span.start, span.end)) || /^[-‐]/.test(content.slice(span.end));
  const of = behind[0] === 'of' || behind[0] === 'on';
  const noun = joined || of ? behind.map(termOf).find((term) => COURSES.has(term)) : undefined;
  if (noun) return noun;
  const word = LASTED.exec(content.slice(context.start, span.start))?.[1];
  if (word === undefined) return undefined;
  return COURSES.has(termOf(word)) ? termOf(word) : toldBefore(facts, statement);
}

/** They name one in common, or stand in one document, and not each another body or person that the other leaves out. */
function meet({ linked }: Facts, a: Statement, b: Statement): boolean {
  const [x = [], y = []] = [a, b].map(({ path, participants, around }) =>
    entitiesAmong(linked, path, [...participants, ...around]).filter(({ type }) => type !== 'place'),
  );
  const alone = (one: readonly Entity[], other: readonly Entity[]) => one.some((entity) => !other.includes(entity));
  return (a.path === b.path || x.some((entity) => y.includes(entity))) && !(alone(x, y) && alone(y, x));
}
