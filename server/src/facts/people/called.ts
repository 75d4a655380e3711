/**
 * The names by which each document calls things that are no people, with the kind of thing that it says they are.
 *
 * Reads: "the fishing boat Grey Heron", "the village of Brennick", "Grey Heron, a trawler,", "a storm was given the name
 * Olga", "the Heron Quartet".
 */
import type { LocalEntity, Reading } from '../../entities/reading';
import type { NameMention } from '../../recognize/mentions';
import type { Facts } from '../facts';
import type { Statement } from '../statement';
import { nameStatement } from './full-names';
import { fold } from './spellings';

export interface Called {
  readonly statement: Statement;
  /** Lower case without accents, the kind's own words left out. */
  readonly words: readonly string[];
  /** `undefined` where the document says none. */
  readonly kind: string | undefined;
}

/** Words for what bears a name, by kind. */
const KINDS: Readonly<Record<string, string>> = {
  vessel:
    'boat|ship|ferry|trawler|tanker|freighter|yacht|vessel|frigate|barge|tug|submarine|schooner|liner|destroyer|carrier',
  settlement: 'village|hamlet|parish|town|suburb|township|settlement|commune',
  storm: 'storm|hurricane|cyclone|typhoon',
  company:
    'operator|maker|firm|company|brewer|brewery|airline|producer|builder|retailer|supplier|start-?up|manufacturer|insurer|lender|bank|developer|contractor|publisher',
  animal: 'horse|whippet|dog|greyhound|stallion|mare|racehorse|colt|filly|bull|ram|cow|cat',
  ensemble: 'quartet|trio|quintet|band|choir|orchestra|ensemble|troupe',
  work: 'play|film|novel|opera|musical|painting|poem|song|symphony|album',
  medicine: 'drug|vaccine|medicine|pill|ointment',
  craft: 'satellite|probe|rocket|spacecraft|rover|lander',
  site: 'mine|pit|colliery|dam|reef|glacier|volcano|lake|peak|hotel|theatre|farm|quarry|lighthouse',
};
const kinds = Object.entries(KINDS).map(([kind, words]) => [kind, new RegExp(`^(?:${words})$`, 'i')] as const);
const all = Object.values(KINDS).join('|');
const BEFORE = new RegExp(
  String.raw`\b(${all})s?(?:\s+of|\s+called|\s+named|[^.;]{0,25}\bnam\p{L}+)?\s+["“‘']?$`,
  'iu',
);
const BEHIND = new RegExp(String.raw`^["”’']?,\s+(?:the|an?|whose)\s+(?:[\p{Ll}-]+\s+){0,2}(${all})\b`, 'iu');
const WITHIN = new RegExp(String.raw`\b(${all})\b`, 'iu');
const OWN = new RegExp(String.raw`\b(?:tropical|${all})\b`, 'giu');
/** UTF-16 units to either side of a name. */
const REACH = 60;

/** By path, then in reading order; one for each thing of a document. */
export function calledIn({ readings }: Facts): readonly Called[] {
  return [...readings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, reading]) => reading.entities.flatMap((entity) => calledBy(reading, entity) ?? []));
}

function calledBy(reading: Reading, entity: LocalEntity): Called | undefined {
  if (entity.type === 'person') return undefined;
  const [first] = entity.mentions;
  if (!first) return undefined;
  const words = fold(entity.name.replace(OWN, ' ').replace(/[^\p{L}\d]+/gu, ' '))
    .split(' ')
    .filter(Boolean);
  const found = entity.mentions.flatMap((mention) => {
    const kind = kindOf(reading, mention);
    return kind ? [{ kind, mention }] : [];
  })[0];
  return { statement: nameStatement(reading, entity, found?.mention ?? first), words, kind: found?.kind };
}

function kindOf({ text: { content } }: Reading, { start, end, text }: NameMention): string | undefined {
  const word =
    WITHIN.exec(text)?.[1] ??
    BEFORE.exec(content.slice(Math.max(0, start - REACH), start))?.[1] ??
    BEHIND.exec(content.slice(end, end + REACH))?.[1];
  return word && kinds.find(([, words]) => words.test(word))?.[0];
}
