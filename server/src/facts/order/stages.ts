/**
 * Stages of one process that are dated the other way round.
 *
 * "The ship took to the water on 2 May" and "her keel was laid on 9 May"; "the first sod was cut on 3 June" and "tenants
 * moved in on 20 May". Both have to be of the same, and no other date of either may put them right.
 */
import type { Reading } from '../../entities/reading';
import { type Buckets, put } from '../../text/buckets';
import type { Span } from '../../text/span';
import { type Days, daysOf } from '../calendar';
import { entitiesOf, type Facts } from '../facts';
import { type Process, processes } from '../frames/processes';
import { general, things } from '../frames/things';
import { dateStatedIn } from '../identity/borrowed';
import { areFew, areHandful, tellOneStory } from '../identity/story';
import { sentencesOf } from '../sentence';
import { CARRIED, type Statement } from '../statement';
import { isFrame } from '../words';
import { nearestWord } from './beside-dates';
import type { Happened } from './happened';
import type { Reversed } from './sequences';

interface Staged {
  readonly line: Process;
  /** Index into its stages. */
  readonly stage: number;
  /** The words for it. */
  readonly word: string;
  readonly at: Statement;
  readonly days: Days;
  /** Of its sentence. */
  readonly sentence: Span & { readonly index: number };
}

/** In days: what lies further apart may be another case. */
const NEAR = 62;
const NEAR_SAME = 400;

/** In order of path and place. */
export function stagesReversed(facts: Facts): readonly Reversed[] {
  const staged = [...facts.readings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, reading]) => stagedIn(facts, path, reading));
  const beside = neighboursOf(facts, staged);
  const reported = new Set<Statement>();
  return staged.flatMap((late) => {
    if (reported.has(late.at)) return [];
    const mine = beside(late);
    const [first] = mine.filter((one) => one.stage < late.stage && isReversed(facts, one, late));
    // Another date of either, or a stage that happens more than once, puts them right.
    if (!first || mine.some(({ stage, days }) => stage === first.stage && days.from <= late.days.to)) return [];
    if (beside(first).some(({ stage, days }) => stage === late.stage && days.to >= first.days.from)) return [];
    reported.add(late.at);
    const then = happened(late);
    return [{ first: happened(first), then }];
  });
}

/** For each those of the same thing and process. In a folder of many stories only what has a name in common, or a document. */
function neighboursOf(facts: Facts, staged: readonly Staged[]): (one: Staged) => readonly Staged[] {
  const { linked } = facts;
  const few = areFew(linked);
  const keysOf = ({ line, at }: Staged) =>
    few
      ? [String(processes.indexOf(line))]
      : [at.path, ...entitiesOf(linked, at.path, at.participants).map(({ id }) => id)].map(
          (key) => `${processes.indexOf(line)} ${key}`,
        );
  const buckets: Buckets<string, Staged> = new Map();
  for (const one of staged) for (const key of keysOf(one)) put(buckets, key, one);
  return (one) => {
    const all = new Set(keysOf(one).flatMap((key) => buckets.get(key) ?? []));
    const line = few ? [...all] : [];
    return [...all].filter((other) => areOfOne(facts, one, other) || areOnly(facts, line, one, other));
  };
}

function happened({ word, at, days }: Staged): Happened {
  return { event: word, at, days };
}

function isReversed(facts: Facts, first: Staged, then: Staged): boolean {
  const gap = first.days.from - then.days.to;
  return gap > 0 && gap < (namesInCommon(facts, first.at, then.at) ? NEAR_SAME : NEAR);
}

const AGAIN =
  /\b(?:another|second(?!\s+(?:reading|leg|dose|jab|injection))|next|again|re-\p{L}+|re(?:opened|built|sumed|launched|issued)|sister|earlier|previous|former|other|old)\b/iu;
function stagedIn(facts: Facts, path: string, reading: Reading): readonly Staged[] {
  const { content } = reading.text;
  const sentences = sentencesOf(reading).filter(({ dates }) => dates.length > 0);
  return (facts.statements.get(path) ?? []).flatMap((at): readonly Staged[] => {
    const days = daysWhen(facts, at);
    const sentence = days && sentences.find(({ start, end }) => start <= at.span.start && at.span.end <= end);
    if (!days || !sentence) return [];
    return processes.flatMap((line): readonly Staged[] => {
      const nearest = nearestWord(content, sentence, at.span, line.stages);
      return nearest ? [{ line, stage: nearest.index, word: nearest.word, at, days, sentence }] : [];
    });
  });
}

/** Of what is over, to the day or the month. */
function daysWhen(facts: Facts, { value, stance, path, asOf }: Statement): Days | undefined {
  if (value.kind !== 'date' || stance === 'denied' || stance === 'hypothetical') return undefined;
  const days = daysOf(dateStatedIn(facts, path, value.date).value);
  const now = daysOf(asOf);
  if (!days || days.to - days.from > 31) return undefined;
  return stance !== 'planned' || (now && days.to < now.from) ? days : undefined;
}

function areOfOne(facts: Facts, a: Staged, b: Staged): boolean {
  const { linked, readings } = facts;
  if (a.at === b.at) return false;
  const words = (one: Staged) =>
    readings.get(one.at.path)?.text.content.slice(one.sentence.start, one.sentence.end) ?? '';
  if (AGAIN.test(words(a)) || AGAIN.test(words(b))) return false;
  const together = a.at.path === b.at.path;
  if (!together && !tellOneStory(linked, a.at.path, b.at.path)) return false;
  const [x = [], y = []] = [a.at, b.at].map(({ path, participants, around }) =>
    entitiesOf(linked, path, [...participants, ...around]),
  );
  const [p, q] = [x, y].map((all) => all.filter(({ type }) => type === 'person'));
  const sharedPerson = !!p && !!q && p.some((one) => q.includes(one));
  const near = together && Math.abs(a.sentence.index - b.sentence.index) <= 1;
  if (a.line.of === 'person') return sharedPerson || (near && (p?.length === 0 || q?.length === 0));
  if (near) return true;
  const [own, others] = [x, y].map((all) => all.filter(({ type }) => type !== 'person' && type !== 'place'));
  if (own && others && own.length > 0 && others.length > 0 && !own.some((one) => others.includes(one)) && !together)
    return false;
  return namesInCommon(facts, a.at, b.at) || wordsInCommon(a, b);
}

/** In a folder of one story, that dates either stage once: there is but one of it. */
function areOnly({ linked }: Facts, all: readonly Staged[], a: Staged, b: Staged): boolean {
  if (a.line.of === 'person' || a.at.path === b.at.path || !areHandful(linked)) return false;
  const isOnly = (one: Staged) => all.every(({ stage, days }) => stage !== one.stage || days.from === one.days.from);
  return isOnly(a) && isOnly(b);
}

function namesInCommon({ linked }: Facts, a: Statement, b: Statement): boolean {
  const [x = [], y = []] = [a, b].map(({ path, participants }) => entitiesOf(linked, path, participants));
  return x.some((one) => one.type !== 'place' && y.includes(one));
}

/** What both speak of besides what happened to it: the bridge, the bill. */
function wordsInCommon(a: Staged, b: Staged): boolean {
  const stages = new Set(`${a.word} ${b.word}`.toLowerCase().split(/\s+/));
  return [...a.at.terms].some(
    ([term, distance]) =>
      distance < CARRIED &&
      (b.at.terms.get(term) ?? CARRIED) < CARRIED &&
      /\p{L}{3}/u.test(term) &&
      !general.has(term) &&
      (!isFrame(term) || things.has(term)) &&
      ![...stages].some((word) => word.startsWith(term)),
  );
}
