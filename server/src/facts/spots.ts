/**
 * Where a sentence says that something happens or is: "at the cold store in Oxelby", "from the north face of the Corran".
 *
 * A spot is read by its words alone, whether or not its names were recognized: a preposition, and noun phrases each of
 * which holds the one before it. Not read: places of many kinds that no noun and no capital tells, and what lies "near",
 * "between" or "towards" a place.
 */
import type { LocalEntity, Reading } from '../entities/reading';
import { overlaps, type Span } from '../text/span';
import { type Sentence, sentencesIn, type Word } from './sentence';
import { isGeneric, type Site, siteNoun } from './site-nouns';
import { isVerb } from './words';

export type SpotRole = 'where' | 'whither' | 'whence' | 'seat';

/** One noun phrase of a spot. Words in lower case. */
export interface Level extends Span {
  /** Capitalised words, the noun left out: `kingsway` of "the Kingsway Hospital". */
  readonly name: readonly string[];
  /** The noun that it ends with, where it says what kind of place it is; else its last word where it has no name. */
  readonly noun: string | undefined;
  readonly site: Site | undefined;
  /** Small words before the noun, and numbers behind it. */
  readonly others: readonly string[];
  /** Whether it begins with "the". */
  readonly definite: boolean;
  readonly entity: LocalEntity | undefined;
}

export interface Spot extends Span {
  readonly role: SpotRole;
  /** Never empty; each lies in the next. */
  readonly levels: readonly [Level, ...Level[]];
  readonly sentence: Sentence;
  /** Of its first and last word in the sentence; the preposition is before them. */
  readonly from: number;
  readonly to: number;
  /** The verb behind "where": "the crypt, where it is kept". */
  readonly states: Word | undefined;
}

const WHERE = new Set('at in inside on under beneath among amid outside aboard behind beside above below'.split(' '));
const WHITHER = new Set('to into onto'.split(' '));
const WHENCE = new Set('from off'.split(' '));
/** Between a place and the one that holds it, or beside which it lies. */
const HOLDS = new Set('of in at on above below under by beside behind outside near'.split(' '));
const ARTICLE = new Set('the a an our its their his her this that'.split(' '));
const SEAT = /^(?:headquarters|head office|head offices|main office|registered office)$/i;
/** Words of one noun phrase. */
const LONGEST = 7;

const kept = new WeakMap<Reading, readonly Spot[]>();

/** In reading order. */
export function spotsIn(reading: Reading): readonly Spot[] {
  const known = kept.get(reading) ?? sentencesIn(reading).flatMap((sentence) => spotsOf(reading, sentence));
  kept.set(reading, known);
  return known;
}

function spotsOf(reading: Reading, sentence: Sentence): readonly Spot[] {
  const spots: Spot[] = [];
  const { words } = sentence;
  for (let i = 0; i < words.length; i++) {
    const role = roleOf(reading, sentence, i);
    if (!role) continue;
    const levels: Level[] = [];
    let at = i + 1;
    for (;;) {
      const next = levelAt(sentence, at);
      if (!next) break;
      levels.push(next.level);
      const link = words[next.end];
      at = next.end + 1;
      if (!link) break;
      if (link.text === ',' || link.text === "'s" || link.text === '’s') {
        const container = levelAt(sentence, at);
        if (!container || container.level.name.length === 0 || container.level.definite) break;
        continue;
      }
      if (!HOLDS.has(link.text.toLowerCase())) break;
    }
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
  if (WHENCE.has(word)) return 'whence';
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

/** The noun phrase that begins with word `at`, and the word behind it. */
function levelAt({ words, names, dates, figures }: Sentence, at: number): { level: Level; end: number } | undefined {
  const article = words[at]?.text.toLowerCase() ?? '';
  const from = ARTICLE.has(article) ? at + 1 : at;
  const stops = [...dates, ...figures.filter(({ figure }) => figure !== 'ordinal')];
  let end = from;
  while (end < words.length && end - from < LONGEST && belongs(words, from, end)) {
    const word = words[end] as Word;
    if (stops.some((span) => overlaps(span, word)) && !/^\d{1,3}$/.test(word.text)) break;
    end += 1;
  }
  const own = words.slice(from, end);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return undefined;
  const capital = own.filter(({ text }) => /^\p{Lu}/u.test(text));
  // A name ends the phrase: "in Oxelby cold" is no phrase.
  const noun =
    [...own].reverse().find(({ text }) => siteNoun(text) !== undefined) ?? (capital.length > 0 ? undefined : last);
  const title = capital.length === 1 && noun === last && article === 'the' && !isGeneric(last.text);
  const rest = own.filter((word) => word !== noun || title);
  const lower = (list: readonly Word[]) => list.map(({ text }) => text.toLowerCase());
  const span = { start: first.start, end: last.end };
  return {
    level: {
      ...span,
      name: lower(rest.filter(({ text }) => /^\p{Lu}/u.test(text))),
      noun: noun?.text.toLowerCase(),
      site: noun && siteNoun(noun.text),
      others: lower(rest.filter(({ text }) => !/^\p{Lu}/u.test(text))),
      definite: article === 'the',
      entity: names.find(({ mention }) => overlaps(mention, span))?.entity,
    },
    end,
  };
}

function belongs(words: readonly Word[], from: number, i: number): boolean {
  const word = words[i] as Word;
  if (/^\p{Lu}/u.test(word.text)) return !CALENDAR.test(word.text);
  if (/^\d{1,3}$/.test(word.text)) return i > from;
  if (!/^\p{Ll}[\p{L}-]*$/u.test(word.text)) return false;
  const lower = word.text;
  if (STOPS.has(lower) || (word.term === '' && siteNoun(lower) === undefined)) return false;
  // "At Oxelby airport", but not "in Oxelby killed".
  const before = words[i - 1];
  const site = siteNoun(lower) !== undefined || siteNoun(words[i + 1]?.text ?? '') !== undefined;
  if (i > from && before && (/^\p{Lu}/u.test(before.text) || siteNoun(before.text) !== undefined)) return site;
  return !(i > from && isVerb(lower));
}

const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Easter|Christmas|Ramadan)$/;
const STOPS = new Set(
  'and or but where when who which that to of in at on near while as than by with for from'.split(' '),
);

/** Something in it has to be told to be a place: its noun, or a name that is nobody's. */
function isPlace(levels: readonly Level[]): boolean {
  const [first] = levels;
  if (!first) return false;
  if (first.name.length > 0)
    return (
      first.site !== undefined ||
      first.entity === undefined ||
      first.entity.type === 'place' ||
      first.entity.type === 'other'
    );
  return first.site !== undefined || levels.some(({ entity }) => entity?.type === 'place');
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
