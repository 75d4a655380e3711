/** What kind of thing each name is, once the document has been read as a whole. */
import type { NameMention, NameType } from '../recognize/mentions';
import { type Buckets, put } from '../text/buckets';
import type { Definition } from './definitions';
import { fold, wordsOf } from './folded';
import { isCompanyKind } from './organisation-words';
import { personWords, surnameAt } from './person-name';

/** Below this, a name's type is a guess that the rest of the document, or of the folder, may overrule. */
export const DOUBTFUL = 0.8;

/** A doubtful type gives way to what the same name is elsewhere in the document; an acronym is what it stands for. */
export function settledTypes(
  names: readonly NameMention[],
  definitions: readonly Definition[],
): ReadonlyMap<NameMention, NameType> {
  const same: Buckets<string, NameMention> = new Map();
  for (const name of names) put(same, fold(name.text), name);
  const declared = new Map(definitions.map(({ name, other }) => [fold(other), name.type]));
  const shortened = shortFormsOf(names);
  const types = new Map<NameMention, NameType>();
  for (const [key, mentions] of same) {
    const doubtful = mentions.every((mention) => mention.confidence < DOUBTFUL);
    const settled =
      declared.get(key) ??
      (doubtful ? (shortened.get(key) ?? shortened.get(surnameKey(mentions))) : undefined) ??
      majority(mentions);
    for (const mention of mentions)
      types.set(mention, mention.confidence < DOUBTFUL || declared.has(key) ? settled : mention.type);
  }
  return types;
}

/** Without the article: `Al-Tamimi` as the `tamimi` of Nabil al-Tamimi. */
function surnameKey(mentions: readonly NameMention[]): string {
  return personWords(mentions[0]?.text ?? '').join(' ');
}

/**
 * What the sure names of the document would be called for short: the surname of a person, the words of a company
 * before its kind. A word that could be either is left out, and so is the place in a public body's name.
 */
function shortFormsOf(names: readonly NameMention[]): ReadonlyMap<string, NameType> {
  const types = new Map<string, NameType>();
  const add = (key: string, type: NameType) => types.set(key, (types.get(key) ?? type) === type ? type : 'other');
  for (const { type, text, confidence } of names) {
    if (confidence < DOUBTFUL) continue;
    const words = type === 'person' ? personWords(text) : wordsOf(text);
    if (words.length < 2) continue;
    if (type === 'person') add(words[surnameAt(words)] ?? '', type);
    else if (type === 'organisation' && isCompanyKind(words.at(-1) ?? '')) add(words.slice(0, -1).join(' '), type);
  }
  for (const [key, type] of types) if (type === 'other') types.delete(key);
  return types;
}

/** The type with the most confidence behind it; the earlier mention's where two are level. */
function majority(mentions: readonly NameMention[]): NameType {
  const weights = new Map<NameType, number>();
  for (const { type, confidence } of mentions) weights.set(type, (weights.get(type) ?? 0) + confidence);
  return [...weights].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
