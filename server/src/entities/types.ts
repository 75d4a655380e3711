/** What kind of thing each name is, once the document has been read as a whole. */
import type { NameMention, NameType } from '../recognize/mentions';
import { type Buckets, put } from './buckets';
import type { Definition } from './definitions';
import { fold } from './folded';

/** Below this, a name's type is a guess that the rest of the document, or of the folder, may overrule. */
export const DOUBTFUL = 0.65;

/** A doubtful type gives way to what the same name is elsewhere in the document; an acronym is what it stands for. */
export function settledTypes(
  names: readonly NameMention[],
  definitions: readonly Definition[],
): ReadonlyMap<NameMention, NameType> {
  const same: Buckets<NameMention> = new Map();
  for (const name of names) put(same, fold(name.text), name);
  const declared = new Map(definitions.map(({ name, other }) => [fold(other), name.type]));
  const types = new Map<NameMention, NameType>();
  for (const [key, mentions] of same) {
    const settled = declared.get(key) ?? majority(mentions);
    for (const mention of mentions)
      types.set(mention, mention.confidence < DOUBTFUL || declared.has(key) ? settled : mention.type);
  }
  return types;
}

/** The type with the most confidence behind it; the earlier mention's where two are level. */
function majority(mentions: readonly NameMention[]): NameType {
  const weights = new Map<NameType, number>();
  for (const { type, confidence } of mentions) weights.set(type, (weights.get(type) ?? 0) + confidence);
  return [...weights].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
