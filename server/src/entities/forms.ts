/** The written forms of a document's names: mentions that are the same name but for the way it is set. */
import type { NameMention } from '../recognize/mentions';
import { type Buckets, put } from '../text/buckets';

export interface Form {
  readonly key: string;
  /** As first written, white space folded. */
  readonly name: string;
  /** Never empty, in reading order. */
  readonly mentions: readonly NameMention[];
}

/** In the order of their first mention. */
export function formsOf(mentions: readonly NameMention[], key: (name: string) => string): readonly Form[] {
  const forms: Buckets<string, NameMention> = new Map();
  for (const mention of mentions) put(forms, key(mention.text), mention);
  return [...forms].map(([of, all]) => ({ key: of, name: (all[0]?.text ?? '').replace(/\s+/g, ' '), mentions: all }));
}
