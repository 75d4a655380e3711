/**
 * How far a name reaches: what hangs on it and belongs to it, what was taken along and does not.
 *
 * Taken off: a title before a person, a post before a body, what a firm makes before the firm, a possessive with the noun before it, a bracket and all behind it, "-style" and the like. Taken
 * in: what a body is for or on ("Commission on …"), and a lower-case word that the document always puts there.
 */
import type { NameMention } from '../../mentions';
import { LIST } from '../word';
import type { Evidence, Sight } from './evidence';
import { before, behind, nameAt, replacing, unitsIn } from './mention';

const TAIL =
  /(?:\s(?!of\b|the\b|and\b|de\b)\p{Ll}[\p{Ll}-]*['’]s|['’]s|\s\([^)]*|[-‐‑](?:style|based|led|backed|born|listed|owned|run|made|like|era))$/u;
const BODY =
  /\b(?:Commission|Committee|Board|Council|Agency|Office|Institute|Centre|Center|Panel|Authority|Court|Fund|Foundation|Coalition|Campaign|Association|Programme|Inquiry)$/;
const SUBJECT =
  /^ (?:on|for) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)(?:the )?\p{Lu}[\p{L}'’-]+(?:(?:,? and| of| the)? \p{Lu}[\p{L}'’-]+){0,5}/u;
const FOLLOWER = /^ ([\p{Ll}\p{M}]{4,})(?=[\s.,;:)–-])/u;

/** A title that was taken along with the name of its bearer. */
const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Councillor|Cllr|Sir|Dame|President|Minister|Judge|Justice|Senator|Governor|Captain|Colonel|General|Sergeant|Inspector|Constable|Bishop|Father|Sister|Sheikh)\.?\s(?=\p{Lu})/u;

/** A post that was taken along with the body it is in. */
const POST =
  /^(?:Convener|Chair|Chairman|Chairwoman|Chairperson|Director|Head|Leader|Member|Clerk|Secretary|President|Vice-President|Treasurer|Spokesman|Spokeswoman)\sof\sthe\s(?=\p{Lu})/u;

/** What a firm is, taken along where it opens a sentence: "Carmaker Orlan Motors". */
const KIND =
  /^(?:\p{Lu}\p{Ll}+maker|Airline|Retailer|Grocer|Lender|Insurer|Carrier|Brewer|Builder|Developer|Supplier|Operator|Producer|Manufacturer|Distributor|Publisher|Broadcaster|Startup|Start-up|Conglomerate|Broker|Utility|Miner|Refiner|Shipbuilder|Steelmaker)\s(?=\p{Lu})/u;

export const reach: Evidence = (sight, names) =>
  replacing(
    names,
    names.flatMap((name) => {
      const whole = grown(sight, cut(sight, name));
      return whole === name ? [] : [whole];
    }),
  );

function cut(sight: Sight, name: NameMention): NameMention {
  const lead = leadOf(sight, name);
  const bare = name.text.slice(lead).replace(TAIL, '');
  if (bare === name.text || bare === '') return name;
  const start = name.start + lead;
  return nameAt(sight.text, { start, end: start + bare.length }, name.type, name.confidence);
}

/** In UTF-16 units. */
function leadOf(sight: Sight, name: NameMention): number {
  const { type, text } = name;
  if (type === 'person') return TITLE.exec(text)?.[0].length ?? 0;
  if (type !== 'organisation') return 0;
  const lead = POST.exec(text) ?? (OPENING.test(before(sight.text, name)) ? KIND.exec(text) : null);
  return lead?.[0].length ?? 0;
}

const OPENING = /(?:^|[.!?:–—-]["”’')]*\s+)["“‘'(]?$/;

function grown(sight: Sight, name: NameMention): NameMention {
  const rest = sight.text.content.slice(name.end, name.end + 100);
  const subject = name.type === 'organisation' && BODY.test(name.text) ? SUBJECT.exec(rest)?.[0] : undefined;
  if (subject)
    return nameAt(sight.text, { start: name.start, end: name.end + subject.length }, name.type, name.confidence);
  const word = FOLLOWER.exec(behind(sight.text, name))?.[1];
  if (!word || !isForeign(sight, name) || !alwaysFollows(sight, name.text, word)) return name;
  return nameAt(sight.text, { start: name.start, end: name.end + 1 + word.length }, 'organisation', name.confidence);
}

/** The unit behind the name is no word of English that lists know. */
function isForeign(sight: Sight, name: NameMention): boolean {
  const word = sight.words[unitsIn(sight, name).end];
  return word !== undefined && (word.lists & LIST.common) === 0;
}

/** Twice at least, and never without the name before it. */
function alwaysFollows(sight: Sight, name: string, word: string): boolean {
  const { content } = sight.text;
  const together = content.split(`${name} ${word}`).length - 1;
  return together > 1 && content.split(` ${word}`).length - 1 === together;
}
