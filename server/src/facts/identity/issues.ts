/**
 * Whether two documents tell each of a day, a round or an issue of its own, so that their figures are of two things.
 *
 * "A jury convicted Ana Diaz on Tuesday" in March and "a jury convicted Leo Paz on Monday" in June; stage four and stage
 * five; the minutes of two meetings. Not: two papers of the same days, or one that tells of a day long past.
 */

import type { Reading } from '../../entities/reading';
import { daysOf } from '../calendar';
import type { Facts } from '../facts';
import type { Statement } from '../statement';
import { roundsApart } from './rounds';

export function ofTwoIssues(facts: Facts, a: Statement, b: Statement): boolean {
  if (a.value.kind !== 'figure' && a.value.kind !== 'date') return false;
  if (roundsApart(facts, a, b) || regularPapers(facts, a, b) || isNext(a, b)) return true;
  const own = isOfOwnDay(a) && isOfOwnDay(b);
  return twoHappenings(facts, a.path, b.path).some(
    (frame) => own || (a.value.kind === 'date' && a.frames[0] === frame && b.frames[0] === frame),
  );
}

/** UTF-16 units: about two sentences of news. */
const OPENING = 350;

const REGULAR =
  /\b(?:minutes|log|logbook|accounts|results|agenda|menu|rota|register|timetable|newsletter|order of service)\b/i;

/** Papers of one heading and two days, as a body issues them again and again. */
function regularPapers(facts: Facts, a: Statement, b: Statement): boolean {
  const x = headingOf(facts, a.path);
  const y = x && headingOf(facts, b.path);
  if (x === undefined || x.words !== y?.words || x.whole === y.whole) return false;
  return [a, b].every((one) => isOfOwnDay(one)) || (a.span.end <= x.whole.length && b.span.end <= y.whole.length);
}

interface Heading {
  /** Without days and numbers. */
  readonly words: string;
  readonly whole: string;
}

const headings = new WeakMap<Reading, Heading | 'none'>();

function headingOf({ readings }: Facts, path: string): Heading | undefined {
  const reading = readings.get(path);
  if (!reading) return undefined;
  const own = headings.get(reading) ?? headingIn(reading.text.content) ?? 'none';
  headings.set(reading, own);
  return own === 'none' ? undefined : own;
}

function headingIn(content: string): Heading | undefined {
  const first = /^\s*([^\n]{10,300})/.exec(content)?.[1] ?? '';
  const whole = /^[^.:;]{10,120}/.exec(first)?.[0] ?? '';
  return REGULAR.test(whole) ? { words: whole.replace(TIMES, '').replace(/\W+/g, ' ').trim(), whole } : undefined;
}

const TIMES =
  /\b(?:\d+\p{L}*|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/giu;

/** "The next meeting will be on 7 April": which is the next, depends on when it is said. */
function isNext(a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map(({ value, beside }) => value.kind === 'date' && beside.before.includes('next'));
  return x === true && y === true ? a.asOf !== b.asOf : x === true || y === true;
}

/** It gives no time, or the day of its document. */
function isOfOwnDay({ when, asOf }: Statement): boolean {
  if (!when) return true;
  const [then, now] = [daysOf(when.value), daysOf(asOf)];
  return !!then && !!now && then.from <= now.to && now.from - then.to <= 1;
}

interface Happening {
  readonly frames: readonly string[];
  /** In days. */
  readonly asOf: number;
  readonly isToday: boolean;
  /** Of whom and what the sentence names. */
  readonly ids: ReadonlySet<string>;
}

const known = new WeakMap<Facts, Map<string, readonly Happening[]>>();

/** What the opening says to have happened on the document's own day, or on the eve. */
function newsOf(facts: Facts, path: string): readonly Happening[] {
  const all = known.get(facts) ?? new Map<string, readonly Happening[]>();
  known.set(facts, all);
  const own = all.get(path) ?? happeningsIn(facts, path);
  all.set(path, own);
  return own;
}

function happeningsIn({ statements, linked }: Facts, path: string): readonly Happening[] {
  return (statements.get(path) ?? []).flatMap((statement) => {
    const { value, frames, stance, context, asOf, participants, around } = statement;
    const now = daysOf(asOf);
    if (value.kind !== 'date' || !now || context.start > OPENING || stance === 'planned' || frames.length === 0)
      return [];
    if (!isOfOwnDay(statement)) return [];
    const ids = new Set([...participants, ...around].map((local) => linked.entityOf(path, local).id));
    return [{ frames: frames.slice(0, 2), asOf: now.from, isToday: daysOf(value.date.value)?.from === now.from, ids }];
  });
}

/** In days: who writes of something later than this does not call it the news of the day. */
const LATE = 2;

/** Things of one kind, each the news of its own day: the frames that tell them. */
function twoHappenings(facts: Facts, a: string, b: string): readonly string[] {
  return newsOf(facts, a).flatMap((one) =>
    newsOf(facts, b).flatMap((other) => {
      const days = Math.abs(one.asOf - other.asOf);
      const isTwo =
        days >= LATE || (days > 0 && one.isToday && other.isToday) || (days > 0 && apart(one.ids, other.ids));
      return isTwo ? one.frames.filter((frame) => other.frames.includes(frame)) : [];
    }),
  );
}

function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((id) => b.has(id));
}
