/** The full names by which each document calls its people, with what else it names. */

import type { LocalEntity, Reading } from '../../entities/reading';
import type { NameMention } from '../../recognize/mentions';
import { bareStatement } from '../bare';
import type { Facts } from '../facts';
import { isCountry } from '../places/within';
import type { Statement } from '../statement';
import { isHeldByOne, officesIn } from './offices';

export interface FullName {
  readonly text: string;
  /** Where the document first writes it. */
  readonly statement: Statement;
  /** The other full names of people in the document. */
  readonly beside: ReadonlySet<string>;
  /** Ids of the people and organisations that the document names, but for this one. */
  readonly entities: ReadonlySet<string>;
  /** Ids of the places that it names and that are no countries. */
  readonly places: ReadonlySet<string>;
  /** The offices that it gives this person, of those that one person holds at a time. */
  readonly posts: ReadonlySet<string>;
  /** Whether it gives this person any position at all. */
  readonly hasRole: boolean;
}

/** By path, then in reading order; one for each person of a document who is given a name of several words. */
export function fullNamesOf({ readings, linked }: Facts): readonly FullName[] {
  return [...readings]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, reading]) => {
      const linkedTo = new Map(reading.entities.map((local) => [local, linked.entityOf(path, local)] as const));
      const places = new Set(
        [...linkedTo.values()].filter((one) => one.type === 'place' && !isCountry(one)).map(({ id }) => id),
      );
      const bodies = reading.entities.filter((local) => {
        const type = linkedTo.get(local)?.type;
        return type === 'person' || type === 'organisation';
      });
      const people = bodies.filter(({ type, name }) => type === 'person' && /\S\s+\S/.test(name));
      return people.flatMap((person): FullName[] => {
        const mention = person.mentions.find(({ text }) => text === person.name) ?? person.mentions[0];
        if (!mention) return [];
        return [
          {
            text: person.name,
            statement: nameStatement(reading, person, mention),
            beside: new Set(people.filter((other) => other !== person).map(({ name }) => name)),
            entities: new Set(bodies.flatMap((other) => (other === person ? [] : (linkedTo.get(other)?.id ?? [])))),
            places,
            posts: postsOf(reading, person),
            hasRole: person.roles.some(({ title }) => !PARTY.test(title)),
          },
        ];
      });
    });
}

/** A part in an affair is no position: who sued may be misspelt as well as anybody. */
const PARTY = /\b(?:plaintiff|claimant|defendant|appellant|juror|winner|runner-up)$/i;

function postsOf({ recognized }: Reading, { mentions }: LocalEntity): ReadonlySet<string> {
  const own = recognized.roles.filter(({ holder }) => holder && mentions.some(({ start }) => start === holder.start));
  return new Set(own.flatMap(({ title }) => officesIn(title).filter(isHeldByOne)).map(({ name }) => name));
}

/** What calls an entity by a name, as a statement: the name is its value. */
export function nameStatement(reading: Reading, entity: LocalEntity, name: NameMention): Statement {
  return {
    ...bareStatement(reading, name, name, { kind: 'name', name }),
    participants: [entity],
    parties: [entity],
    named: true,
    holder: entity,
  };
}
