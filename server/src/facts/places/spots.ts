/**
 * Where a sentence says that something happens or is: "at the old depot in Oxelby", "from the north face of the Corran".
 *
 * A spot is read by its words alone, whether or not its names were recognized: a preposition, and noun phrases each of
 * which holds the one before it. Not read: places of many kinds that no noun and no capital tells, and what lies "near",
 * "between" or "towards" a place.
 */

import type { Reading } from '../../entities/reading';
import type { Span } from '../../text/span';
import { onceEach } from '../once';
import type { Sentence, Word } from '../sentence';
import { sentencesOf } from '../sentence';
import { isVerb } from '../words';
import { bareSpots } from './bare-spots';
import { levelsFrom } from './chained-levels';
import type { Level } from './spot-levels';

export type SpotRole = 'where' | 'whither' | 'whence' | 'seat';

export interface Spot extends Span {
  readonly role: SpotRole;
  /** Never empty; each lies in the next. */
  readonly levels: readonly [Level, ...Level[]];
  readonly sentence: Sentence;
  /** Of its first and last word in the sentence; the preposition is before them. */
  readonly from: number;
  readonly to: number;
  /** The verb behind "where": "the vault, where it is kept". */
  readonly states: Word | undefined;
}

const WHERE = new Set(
  'at in inside on off under beneath among amid outside aboard behind beside above below'.split(' '),
);
const WHITHER = new Set('to into onto'.split(' '));
const WHENCE = new Set(['from']);
const SEAT = /^(?:headquarters|head office|head offices|main office|registered office)$/i;

/** In reading order. */
export const spotsIn = onceEach((reading): readonly Spot[] =>
  sentencesOf(reading).flatMap((sentence) => spotsOf(reading, sentence)),
);

function spotsOf(reading: Reading, sentence: Sentence): readonly Spot[] {
  const spots: Spot[] = [];
  const { words } = sentence;
  for (let i = 0; i < words.length; i++) {
    const role = roleOf(reading, sentence, i);
    if (!role) {
      spots.push(...bareSpots(reading, sentence, i));
      continue;
    }
    const levels = levelsFrom(sentence, i + 1);
    const [first, ...rest] = levels;
    const last = levels.at(-1);
    if (!first || !last || !isPlace(levels) || isJoined(sentence, last)) continue;
    const to = words.findIndex(({ end }) => end >= last.end);
    const states = statedBehind(sentence, to);
    const spot = { sentence, from: i + 1, to, states };
    const [inner, ...outer] = rest;
    // "Run from its head office at Oxelby": the seat is in Oxelby.
    if (inner && SEAT.test([...first.others, first.noun].join(' ')))
      spots.push({ ...spot, role: 'seat', levels: [inner, ...outer], start: inner.start, end: last.end });
    else
      spots.push({
        ...spot,
        role: states ? 'where' : role,
        levels: [first, ...rest],
        start: first.start,
        end: last.end,
      });
    i = Math.max(i, to);
  }
  return spots;
}

function roleOf({ text }: Reading, { words, start }: Sentence, i: number): SpotRole | undefined {
  const word = words[i]?.text.toLowerCase() ?? '';
  if (WHITHER.has(word)) return 'whither';
  if (WHENCE.has(word) || (word === 'off' && isVerb(words[i - 1]?.text ?? ''))) return 'whence';
  if (!WHERE.has(word)) return undefined;
  const before = text.content.slice(start, words[i]?.start).trimEnd();
  return /\b(?:headquarters|(?:head|main|registered) offices?)$/i.test(before) ? 'seat' : 'where';
}

/** "…, where it is kept". */
function statedBehind({ words }: Sentence, to: number): Word | undefined {
  const [comma, where] = words.slice(to + 1, to + 3);
  const relative = comma?.text === ',' ? where : comma;
  if (relative?.text.toLowerCase() !== 'where') return undefined;
  return words.slice(to + 2, to + 9).find(({ text, term }) => term !== '' && isVerb(text));
}

/** Something in it has to be told to be a place: a noun, or a name that is nobody's. */
function isPlace([first, ...outer]: readonly Level[]): boolean {
  if (!first) return false;
  if (first.name.length > 0) return first.site !== undefined || !isBody(first);
  // "At the expense of the port" is no place, "in a gravel bed near Oxelby" is.
  return (
    first.site !== undefined ||
    (first.linked !== 'of' && outer.some((level) => level.name.length > 0 && !isBody(level)))
  );
}

function isBody({ entity }: Level): boolean {
  return entity?.type === 'person' || entity?.type === 'organisation';
}

/** "In Oxelby and Corran": two places of one thing, or of two. */
function isJoined({ words }: Sentence, last: Level): boolean {
  const i = words.findIndex(({ start }) => start >= last.end);
  const [next, then, third] = [words[i], words[i + 1], words[i + 2]];
  if (!next || i < 0) return false;
  if (!/^(?:and|or|,|&)$/i.test(next.text)) return false;
  return next.text === ','
    ? /^(?:and|or)$/i.test(then?.text ?? '') && /^\p{Lu}/u.test(third?.text ?? '')
    : /^\p{Lu}/u.test(then?.text ?? '') || /^(?:in|at|on|to|from|the)$/i.test(then?.text ?? '');
}
