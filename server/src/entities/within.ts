/** The entities of one document: which of its names are one and the same. */
import type { NameMention, NameType, RoleMention } from '../recognize/mentions';
import type { Recognized } from '../recognize/recognize';
import { put } from '../text/buckets';
import { inReadingOrder } from '../text/span';
import type { Text } from '../text/text';
import { isAcronym } from './acronyms';
import { type Definition, definitionsIn } from './definitions';
import { fold, isCapitals } from './folded';
import { formsOf } from './forms';
import { organisationsIn } from './organisations';
import { isInitial, personWords } from './person-name';
import { personsIn } from './persons';
import { placeKey } from './place-name';
import type { LocalEntity } from './reading';
import { settledTypes } from './types';

export function entitiesIn(text: Text, recognized: Recognized): readonly LocalEntity[] {
  const { names, roles } = recognized;
  const definitions = definitionsIn(text, names);
  const types = settledTypes(names, definitions);
  const held = new Map<number, RoleMention[]>();
  for (const role of roles) if (role.holder) put(held, role.holder.start, role);
  const of = (type: NameType) => names.filter((name) => types.get(name) === type);
  const entities = (type: NameType, groups: readonly (readonly NameMention[])[]) =>
    groups.map((mentions) => ({ type, mentions: [...mentions].sort(inReadingOrder) }));
  return [
    ...entities('person', personsIn(text, of('person'), definitions)),
    ...entities('organisation', organisationsIn(of('organisation'), definitions)),
    ...entities('place', byKey(of('place'), placeKey)),
    ...entities('other', byKey(of('other'), fold)),
  ]
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(({ type, mentions }) => ({
      type,
      name: fullestOf(type, mentions),
      mentions,
      roles: mentions.flatMap((mention) => held.get(mention.start) ?? []),
      defined: definedFor(mentions, definitions),
    }));
}

function byKey(mentions: readonly NameMention[], key: (name: string) => string): readonly (readonly NameMention[])[] {
  return formsOf(mentions, key).map((form) => form.mentions);
}

/** The written form with the most words; of two, the one not in capitals, then the more frequent, then the earlier. */
export function fullestOf(type: NameType, mentions: readonly NameMention[]): string {
  const written = new Map<string, number>();
  for (const { text } of mentions) {
    const name = text.replace(/\s+/g, ' ');
    written.set(name, (written.get(name) ?? 0) + 1);
  }
  const [only] = written.keys();
  if (only !== undefined && written.size === 1) return only;
  const fullness = (name: string) =>
    type === 'person'
      ? personWords(name).filter((word) => !isInitial(word)).length + personWords(name).length / 10
      : isAcronym(name)
        ? 0
        : fold(name).split(' ').length;
  const ranked = [...written].map(([name, count]) => ({
    name,
    count,
    full: fullness(name),
    shouting: Number(isCapitals(name)),
  }));
  ranked.sort((a, b) => b.full - a.full || a.shouting - b.shouting || b.count - a.count);
  return ranked[0]?.name ?? '';
}

function definedFor(mentions: readonly NameMention[], definitions: readonly Definition[]): readonly string[] {
  const starts = new Set(mentions.map((mention) => mention.start));
  return [
    ...new Set(definitions.filter(({ name }) => starts.has(name.start)).map(({ other }) => other.replace(/\s+/g, ' '))),
  ];
}
