/**
 * How long a state has lasted by the day of a document, against the day on which the folder has it begin.
 *
 * "She has now served five years" in a paper of May 2022, "she went to prison on 3 March 2019". Told of one person or
 * body; of two beginnings one that fits is enough.
 */
import type { FigureMention } from '../../recognize/mentions';
import { daysOf } from '../calendar';
import { entitiesOf, type Facts } from '../facts';
import { type Lasting, lastings } from '../frames/lasting';
import { dateStatedIn } from '../identity/borrowed';
import { tellOneStory } from '../identity/story';
import type { Sentence } from '../sentence';
import { sentencesOf } from '../sentence';
import type { Statement } from '../statement';
import { nearestWord } from './beside-dates';
import { between, lengthOf, type Stretch } from './lengths';

export interface WrongState {
  readonly length: Statement;
  readonly figure: FigureMention;
  readonly begun: Statement;
  /** From then to the document's own day. */
  readonly days: Stretch;
}

/** What has lasted: "has run the mill for", "have been on strike for". */
const PERFECT =
  /\b(?:has|have|['’]s|['’]ve)\s+(?:(?:now|already|also|so far|since|only|just)\s+)*(?!to\b)\p{L}+[^.;:]*$/iu;
/** By how much a length may be short: who began long before may have paused. */
const SHORT = 1.4;

/** In order of path and place. */
export function statesWrong(facts: Facts): readonly WrongState[] {
  const lengths = [...facts.statements]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, statements]) => statements.flatMap((at) => stateAt(facts, at) ?? []));
  return lengths.flatMap(({ at, figure, state }) => {
    const stated = lengthOf(figure);
    const begins = stated ? begunBy(facts, at, state) : [];
    const spans = begins.flatMap((begun) => {
      const when = begun.value.kind === 'date' ? dateStatedIn(facts, begun.path, begun.value.date) : undefined;
      const days = when && at.asOf ? between(when, at.asOf) : undefined;
      return days ? [{ begun, days }] : [];
    });
    const [first] = spans;
    if (!stated || !first || !spans.every(({ days }) => isWrong(stated, days))) return [];
    return [{ length: at, figure, ...first }];
  });
}

function isWrong(stated: Stretch, days: Stretch): boolean {
  return days.high >= 0 && (stated.low > days.high || stated.high * SHORT < days.low);
}

function stateAt(facts: Facts, at: Statement) {
  const { value, stance, path, span } = at;
  if (value.kind !== 'figure' || value.figure.figure !== 'duration' || !at.asOf) return undefined;
  if (stance === 'denied' || stance === 'hypothetical' || value.figure.hedge) return undefined;
  const reading = facts.readings.get(path);
  const sentence = reading && sentenceOf(facts, at);
  if (!reading || !sentence || reading.recognized.dateline.source !== 'stated') return undefined;
  const { content } = reading.text;
  const lead = content.slice(sentence.start, span.start);
  // "Has served five years and may be released": what may be comes behind.
  if (/\b(?:will|would|may|might|could|shall|should|if|to be)\b/i.test(lead)) return undefined;
  if (
    !PERFECT.test(lead) ||
    /\b(?:after|within|in|over|next|last|past|first)\s+(?:the\s+)?(?:\p{L}+\s+)?$/iu.test(lead)
  )
    return undefined;
  const clause = content.slice(Math.max(sentence.start, span.start - 70), Math.min(sentence.end, span.end + 50));
  const state = lastings.find((one) => one.state.test(clause));
  return state && { at, figure: value.figure, state };
}

function begunBy(facts: Facts, length: Statement, { begun }: Lasting): readonly Statement[] {
  const { linked, readings } = facts;
  const who = entitiesOf(linked, length.path, length.participants).filter(({ type }) => type !== 'place');
  const paths =
    who.length > 0 ? new Set(who.flatMap(({ mentions }) => mentions.map(({ path }) => path))) : [length.path];
  return [...paths].sort().flatMap((path) => {
    if (path !== length.path && !tellOneStory(linked, path, length.path)) return [];
    const content = readings.get(path)?.text.content ?? '';
    return (facts.statements.get(path) ?? []).filter((at) => {
      if (at.value.kind !== 'date' || (at.stance !== 'asserted' && at.stance !== 'attributed')) return false;
      const days = daysOf(at.time);
      const sentence = days && days.to - days.from < 366 ? sentenceOf(facts, at) : undefined;
      if (!sentence || !nearestWord(content, sentence, at.span, [begun])) return false;
      const others = entitiesOf(linked, path, at.participants).filter(({ type }) => type !== 'place');
      return who.length > 0
        ? who.some((one) => others.includes(one))
        : others.length === 0 && isNext(facts, at, length);
    });
  });
}

/** Where nobody is named in either: the sentence before. */
function isNext(facts: Facts, a: Statement, b: Statement): boolean {
  const [x, y] = [sentenceOf(facts, a), sentenceOf(facts, b)];
  return a.path === b.path && !!x && !!y && (y.index - x.index === 1 || y.index === x.index);
}

function sentenceOf({ readings }: Facts, { path, span }: Statement): Sentence | undefined {
  const reading = readings.get(path);
  return reading && sentencesOf(reading).find(({ start, end }) => start <= span.start && span.end <= end);
}
