/**
 * Definitions and appositions: the noun that says what a name is.
 *
 * "Varnica is a village", "Varnica, a hamlet near …", "the village of Varnica", "the ferry Varnica". It holds
 * for the name everywhere in the document. "Varnica, a reader wrote" and "Varnica is a success" say nothing.
 */
import type { NameMention, NameType } from '../../mentions';
import type { Evidence, Sight } from './evidence';
import { before, keyOf, retyped, unitsIn } from './mention';

const NOUNS: Readonly<Record<Exclude<NameType, 'person'>, string>> = {
  place:
    'village hamlet town city suburb municipality commune district county province region prefecture island islands islet river lake mountain peak valley peninsula country township borough neighbourhood neighborhood settlement parish port harbour resort state republic archipelago bay strait creek',
  organisation:
    'company firm bank airline manufacturer maker retailer operator carrier developer broadcaster newspaper magazine publisher agency charity foundation university college school party union club team band label startup start-up conglomerate producer supplier lender insurer regulator watchdog ngo non-profit nonprofit organisation organization group consortium subsidiary consultancy contractor brewery museum hospital co-operative cooperative think-tank militia unit battalion regiment network studio brokerage fund investor association federation orchestra choir service committee commission',
  other:
    'film movie album song novel book series programme game show ferry ship vessel tanker trawler freighter yacht frigate destroyer submarine cruiser boat barge schooner aircraft drone missile hurricane typhoon cyclone storm wildfire painting opera symphony play award prize festival tournament race brand app',
};
const PEOPLE =
  'man woman boy girl politician lawyer singer actor actress footballer player striker goalkeeper midfielder defender writer author poet novelist journalist reporter photographer painter artist composer musician guitarist drummer physicist chemist biologist historian economist professor teacher engineer architect scientist doctor nurse farmer fisherman driver resident student pensioner activist campaigner businessman businesswoman entrepreneur officer general soldier sailor priest bishop monk spokesman spokeswoman spokesperson analyst researcher lecturer official diplomat ambassador mayor minister governor senator lawmaker president chairman chairwoman director manager secretary coach captain widow widower father mother son daughter brother sister cousin nephew niece grandmother grandfather survivor witness victim passenger fellow consultant surgeon electrician plumber carpenter mechanic shopkeeper baker butcher cook chef waiter';

const TYPE_OF = new Map<string, NameType>([
  ...Object.entries(NOUNS).flatMap(([type, nouns]) =>
    nouns.split(' ').map((noun) => [noun, type as NameType] as const),
  ),
  ...PEOPLE.split(' ').map((noun) => [noun, 'person'] as const),
]);
const COPULA = /^(?: \([^)]{0,60}\))?,? (?:is|was|are|were) (?:a|an|the|one of (?:the|its))\s+/;
const APPOSITION = /^, (?:a|an|the|once a|formerly a|now a|one of (?:the|its)) /;
/** A noun behind a place: "Varnica province", "Varnica-based". */
const LOCATED = /^(?:[-‐‑]based\b| (?:province|county|district|prefecture|region|oblast|governorate|municipality)\b)/;
/** How any of these begins: with most names nothing of the kind does. */
const OPENS = /^(?: [(acdghimoprsw]|[,‐‑-])/;
/** What ships do, with their article: "the Varnica ran aground". */
const SAILS = /^ (?:(?:had |has )?(?:ran|run|went|gone) aground|sank|capsized|set sail|docked|was carrying|had left)\b/;
/** Where the noun phrase ends. */
const PHRASE_END =
  /\s(?:of|in|on|at|near|from|for|with|by|to|that|which|who|whose|where|and|or|is|was|were|are|has|had|said|based|owned|located|founded|[\p{Ll}]+ed|[\p{Ll}]+ing)\s|[.,;:()–—\n"“]/u;
const BEFORE = /(?:^|[\s(“"])([\p{Ll}-]+)( of)? (?:MV |MS |SS |The |the )?$/u;
/** Nouns that take "of" before a name of theirs: "the city of". Others never do: "director of", "mayor of". */
const OF =
  /^(?:village|hamlet|town|city|suburb|municipality|commune|district|county|province|region|island|islands|port|township|borough|parish|state|republic|university|kingdom)$/;

/** A name as sure as this elsewhere is another of the same spelling: a person called like a town. */
const SURE = 0.9;

export const definitions: Evidence = (sight, names) => {
  const surnames = new Set(
    names.filter(({ type }) => type === 'person').map((name) => keyOf(name).split(' ').slice(1).at(-1)),
  );
  const here = new Map<NameMention, NameType>();
  const defined = new Map<string, NameType>();
  for (const name of names) {
    const type = definedBehind(sight, name) ?? definedBefore(sight, name);
    if (type) here.set(name, type);
    if (type && !defined.has(keyOf(name))) defined.set(keyOf(name), type);
  }
  return names.map((name) => {
    const type =
      here.get(name) ?? (name.confidence < SURE && !surnames.has(keyOf(name)) ? defined.get(keyOf(name)) : undefined);
    return type && type !== name.type ? retyped(name, type, 0.85) : name;
  });
};

function definedBehind(sight: Sight, name: NameMention): NameType | undefined {
  const written = sight.text.content.slice(name.end, name.end + 160);
  const rest = written.includes('\n') ? written.replace(/\r?\n(?!\r?\n)/g, ' ') : written;
  if (!OPENS.test(rest)) return undefined;
  if (LOCATED.test(rest)) return 'place';
  if (SAILS.test(rest) && /\bthe $/i.test(before(sight.text, name))) return 'other';
  const lead = (COPULA.exec(rest) ?? APPOSITION.exec(rest))?.[0];
  if (lead === undefined) return undefined;
  const phrase = rest.slice(lead.length);
  const end = PHRASE_END.exec(phrase)?.index ?? phrase.length;
  const words = phrase.slice(0, end).split(' ');
  const type = words.length < 7 ? typeOfNoun((words.at(-1) ?? '').toLowerCase()) : undefined;
  // A copula's subject is what stands before it: "the mayor of Varnica is a lawyer" defines the mayor.
  return type === 'person' && name.type !== 'person' && !standsAlone(sight, name) ? undefined : type;
}

function definedBefore(sight: Sight, name: NameMention): NameType | undefined {
  const lead = before(sight.text, name);
  const match = lead.endsWith(' ') ? BEFORE.exec(lead) : null;
  const noun = match?.[1];
  if (!match || !noun) return undefined;
  const type = TYPE_OF.get(noun);
  if (match[2]) return OF.test(noun) ? (noun === 'university' ? 'organisation' : 'place') : undefined;
  // "the company Orlan" but not "in company Orlan"; people's nouns are the business of roles.
  return type === 'other' ||
    (type && OF.test(noun)) ||
    /^(?:newspaper|magazine|broadcaster|airline|company|firm|band|agency|developer|bank)$/.test(noun)
    ? type
    : undefined;
}

/** Nothing but an article, a quotation mark or the sentence's start before it. */
function standsAlone(sight: Sight, name: NameMention): boolean {
  const first = unitsIn(sight, name).start;
  const previous = sight.tokens[first - 1];
  return (
    !previous || /^[.!?“"\n]$/.test(previous.text) || /\n\s*$/.test(sight.text.content.slice(previous.end, name.start))
  );
}

/** What a noun in lower case, singular or plural, makes of the name it stands with; `undefined` where nothing. */
export function typeOfNoun(noun: string): NameType | undefined {
  const singular = noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, '');
  return TYPE_OF.get(noun) ?? TYPE_OF.get(singular);
}
