/**
 * Whose place a sentence tells: the one name before the verb or between it and the place, whom a pronoun means, a
 * numbered flight, a ship by name, all of the injured, a funeral or talks. One only, or nobody can tell.
 */
import type { LocalEntity, Reading } from '../../entities/reading';
import type { Named, Sentence } from '../sentence';
import type { Subject } from './place-roles';

export interface Whose {
  readonly key: string;
  /** None where no name says whose it is. */
  readonly entities: readonly LocalEntity[];
}

interface Asked {
  readonly role: string;
  readonly of: readonly Subject[];
  /** Of the place among the sentence's names. */
  readonly index: number;
}

/** `stretch`: from the verb to the place. */
export function subjectOf(
  reading: Reading,
  sentences: readonly Sentence[],
  sentence: Sentence,
  stretch: { readonly from: number; readonly to: number },
  { role, of, index }: Asked,
): Whose | undefined {
  const { from, to } = stretch;
  const ofPerson = of.includes('person');
  return (
    (ofPerson ? takenIn(sentence, from, to) : undefined) ??
    namedIn(reading.text.content, sentence, of.includes('parties') ? to : from, of, index) ??
    (ofPerson ? meantBefore(reading, sentences, sentence, to, role) : undefined)
  );
}

/** All of them: of some of the injured, others may be elsewhere. By whom they are: the words for them. */
const GROUPS: readonly (readonly [key: string, words: string])[] = [
  ['injured', 'injured|wounded|casualties|injuries|worst cases|hurt'],
  ['patients', 'patients'],
  ['survivors', 'survivors'],
  ['passengers', 'passengers'],
  ['crew', 'crew'],
  ['bodies', 'bodies|dead'],
];
const groups = GROUPS.map(
  ([key, words]) =>
    [
      key,
      new RegExp(
        String.raw`(?<!\b(?:of|for|among)\s(?!(?:[\p{L}-]+\s+){2,4}who\b|the\s[\p{L}\s-]{3,30},\swho\b))\b(?:the|all)\s+(?:[\p{L}-]+\s+){0,2}?(?:${words})\b`,
        'iu',
      ),
    ] as const,
);
const LOST = /\b(?:lost|missing|stolen|vanished|disappeared)\b/i;
const EVENT =
  /\b(rally|march|vigil|funeral|ceremony|concert|festival|trial|inquest|conference|summit|final|wedding|talks|negotiations|auction|memorial service)\b/gi;
const VESSEL = /\bflight\s+(?:[A-Z]{2}\s?)?(\d{2,4})\b/i;

const SHIP =
  /\b(?:ferry|ship|tanker|freighter|trawler|yacht|vessel|liner|barge|MV|SS)\s+((?:\p{Lu}[\p{L}'’-]+)(?:\s\p{Lu}[\p{L}'’-]+){0,2})/u;

function namedIn(
  content: string,
  sentence: Sentence,
  until: number,
  of: readonly Subject[],
  index: number,
): Whose | undefined {
  const whole = content.slice(sentence.start, sentence.end);
  const lead = content.slice(sentence.start, until);
  if (of.includes('place')) {
    const entity = sentence.names[index - 1]?.entity;
    return entity?.type === 'place' ? { key: 'place', entities: [entity] } : undefined;
  }
  if (of.includes('parties')) {
    const parties = sentence.names.filter(({ entity, mention }) => entity.type !== 'place' && mention.end <= until);
    const entities = [...new Set(parties.map(({ entity }) => entity))];
    return entities.length > 1 ? { key: 'parties', entities } : undefined;
  }
  const number = of.includes('vessel') ? VESSEL.exec(whole)?.[1] : undefined;
  if (number !== undefined) return { key: `flight ${number}`, entities: [] };
  const ship = of.includes('vessel') ? SHIP.exec(lead)?.[1] : undefined;
  if (ship !== undefined) return { key: `ship ${ship.toLowerCase()}`, entities: [] };
  if (of.includes('lost')) return LOST.test(whole) ? { key: 'what was lost', entities: [] } : undefined;
  const group = of.includes('people') ? groups.find(([, pattern]) => pattern.test(lead)) : undefined;
  if (group) return { key: group[0], entities: [] };
  if (of.includes('event')) {
    const [event, another] = [...lead.matchAll(EVENT)].map(([word]) => word.toLowerCase());
    return event && !another ? { key: `of the ${event}`, entities: [] } : undefined;
  }
  const types: readonly string[] = of.includes('building') ? ['organisation', 'place', 'other'] : of;
  const entities = new Set(
    sentence.names
      .filter(({ mention, entity }) => types.includes(entity.type) && mention.end <= until)
      .map(({ entity }) => entity),
  );
  const [entity, another] = [...entities];
  return entity && !another ? { key: entity.type, entities: [entity] } : undefined;
}

/** The one person between the verb and the place: "caught Ana Diaz in Oxelby". */
function takenIn({ names }: Sentence, verb: number, place: number): Whose | undefined {
  const between = names.filter(({ mention }) => mention.start >= verb && mention.end <= place);
  return oneOf(peopleAmong(between));
}

function peopleAmong(names: readonly Named[]): readonly LocalEntity[] {
  return [...new Set(names.filter(({ entity }) => entity.type === 'person').map(({ entity }) => entity))];
}

function oneOf([person, another]: readonly LocalEntity[]): Whose | undefined {
  return person && !another ? { key: 'person', entities: [person] } : undefined;
}

const PRONOUN = /\b(?:he|him|his|she|her)\b/i;
/** What mostly one person of a story undergoes: whom it means goes without saying. */
const ONCE = new Set(['examined']);

/**
 * Whom a pronoun before the place means: the person whom the sentences before in the paragraph begin with, or the only
 * one they name; speakers' names in front of what they say name nobody spoken of.
 */
function meantBefore(
  { text }: Reading,
  sentences: readonly Sentence[],
  sentence: Sentence,
  until: number,
  role: string,
): Whose | undefined {
  const spokenOf = ({ names }: Sentence) => names.filter(({ mention }) => text.content[mention.end] !== ':');
  if (peopleAmong(spokenOf(sentence)).length > 0 || !PRONOUN.test(text.content.slice(sentence.start, until)))
    return undefined;
  const paragraph = text.paragraphs.find(({ start, end }) => start <= sentence.start && sentence.start < end);
  for (let i = sentence.index - 1; i >= sentence.index - BACK; i--) {
    const before = sentences[i];
    if (!before || !paragraph || before.start < paragraph.start) break;
    const [first] = spokenOf(before);
    const people = peopleAmong(spokenOf(before));
    if (people.length === 0) continue;
    return first?.entity.type === 'person' && first.mention.start - before.start < HEAD
      ? { key: 'person', entities: [first.entity] }
      : oneOf(people);
  }
  return ONCE.has(role) ? { key: 'someone', entities: [] } : undefined;
}

/** Sentences. */
const BACK = 3;
/** UTF-16 units from the start of a sentence within which its subject begins. */
const HEAD = 12;
