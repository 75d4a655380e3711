/** The noun phrases that a spot is made of: "the old depot", "Oxelby", "gate 4". */
import type { LocalEntity } from '../../entities/reading';
import { overlaps, type Span } from '../../text/span';
import type { Sentence, Word } from '../sentence';
import { isVerb } from '../words';
import { isGeneric, type Site, siteNoun } from './site-nouns';

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
  /** The word behind it, in lower case. */
  readonly linked: string;
}

const ARTICLE = new Set('the a an our its their his her this that'.split(' '));
/** Words of one noun phrase. */
const LONGEST = 8;

/** The noun phrase that begins with word `at`, and the word behind it. */
export function levelAt(
  { words, names, dates, figures }: Sentence,
  at: number,
): { level: Level; end: number } | undefined {
  const article = words[at]?.text.toLowerCase() ?? '';
  const from = ARTICLE.has(article) ? at + 1 : at;
  const stops = [...dates, ...figures.filter(({ figure }) => figure !== 'ordinal')];
  let end = from;
  while (end < words.length && end - from < LONGEST && belongs(words, from, end)) {
    const word = words[end] as Word;
    if (stops.some((span) => overlaps(span, word)) && !/^\d{1,3}$/.test(word.text)) break;
    end += 1;
  }
  const own = words.slice(from, end).filter(({ text }) => !POSSESSIVE.test(text));
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return undefined;
  const capital = own.filter(({ text }) => /^\p{Lu}/u.test(text));
  // A name ends the phrase: "in Oxelby cold" is no phrase.
  const noun =
    [...own].reverse().find(({ text }) => siteNoun(text) !== undefined) ?? (capital.length > 0 ? undefined : last);
  const title =
    capital.length === 1 && capital[0] === last && noun === last && article === 'the' && !isGeneric(last.text);
  const rest = own.filter((word) => word !== noun || title);
  const lower = (list: readonly Word[]) => list.map(({ text }) => text.toLowerCase());
  const span = { start: first.start, end: last.end };
  return {
    level: {
      ...span,
      name: lower(rest.filter(({ text }) => /^\p{Lu}/u.test(text))),
      noun: noun?.text.toLowerCase(),
      // "At St Luke's": a hospital, a church or a school.
      site: noun ? siteNoun(noun.text) : isSaints(own, words[end]) ? 'point' : undefined,
      others: lower(rest.filter(({ text }) => !/^\p{Lu}/u.test(text))),
      definite: article === 'the',
      linked: words[end]?.text.toLowerCase() ?? '',
      entity: names.find(({ mention }) => overlaps(mention, span))?.entity,
    },
    end,
  };
}

function belongs(words: readonly Word[], from: number, i: number): boolean {
  const word = words[i] as Word;
  if (/^\p{Lu}/u.test(word.text)) return !CALENDAR.test(word.text);
  if (/^\d{1,3}$/.test(word.text)) return i > from;
  // "Rue de Castel".
  if (PARTICLE.test(word.text))
    return i > from && [words[i - 1], words[i + 1]].every((next) => /^\p{Lu}/u.test(next?.text ?? ''));
  // "St Anne's Church", "the museum's Old Wing".
  if (POSSESSIVE.test(word.text)) return i > from && isNamePart(words[i - 1]) && isNamePart(words[i + 1]);
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
  'and or but where when who which that to of in at on near while as than by with for from noon midnight midday dawn dusk daybreak sunrise sunset lunchtime first last'.split(
    ' ',
  ),
);

function isSaints([first]: readonly Word[], behind: Word | undefined): boolean {
  return /^(?:St|Saint)$/.test(first?.text ?? '') && POSSESSIVE.test(behind?.text ?? '');
}

const PARTICLE = /^(?:de|du|des|del|della|di|da|do|dos|la|le|el|al|van|von|der|den|am|an|sur)$/;
const POSSESSIVE = /^['’]s$/;

function isNamePart(word: Word | undefined): boolean {
  return word !== undefined && (/^\p{Lu}/u.test(word.text) || siteNoun(word.text) !== undefined);
}
