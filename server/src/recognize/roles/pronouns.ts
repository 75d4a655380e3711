/**
 * Sentences about somebody whom the text has just named and now calls "he" or "she".
 *
 * Reads: "Jane Roe keeps bees. As of this week she is the mayor.", where nobody else is named in between. Not: where two
 * people are named in the sentences before, or anybody in the sentence itself.
 */
import { within } from '../../text/span';
import type { Text } from '../../text/text';
import type { NameMention } from '../mentions';
import { type Item, itemsOf } from './items';

const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she']);
/** Sentences back. */
const REACH = 2;

/** The items of such sentences, the pronoun turned into the name that it stands for. */
export function sentencesOfPronouns(text: Text, names: readonly NameMention[]): readonly (readonly Item[])[] {
  const people = names.filter(({ type }) => type === 'person');
  return text.sentences.flatMap((sentence, index) => {
    if (within(people, sentence).length > 0) return [];
    if (!/\b(?:he|she)\b/i.test(text.content.slice(sentence.start, sentence.end))) return [];
    const name = antecedent(text, people, index);
    if (!name) return [];
    const items = itemsOf(text, sentence, names);
    const at = items.findIndex(({ word }) => PRONOUNS.has(word));
    return at < 0 ? [] : [items.map((item, i) => (i === at ? { ...item, word: '', name } : item))];
  });
}

/** The only person of the sentences before, as last written; a surname and a full name are one. */
function antecedent(text: Text, people: readonly NameMention[], index: number): NameMention | undefined {
  const before = text.sentences
    .slice(Math.max(0, index - REACH), index)
    .flatMap((sentence) => within(people, sentence));
  const surnames = new Set(before.map((name) => name.text.split(/\s+/).at(-1)?.toLowerCase()));
  return surnames.size === 1 ? before.at(-1) : undefined;
}
