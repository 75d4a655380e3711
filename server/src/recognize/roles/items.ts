/** A sentence as the roles read it: words, signs and whole names in a row. */
import { firstEndingAfter, type Span } from '../../text/span';
import type { Text } from '../../text/text';
import type { NameMention } from '../mentions';

export interface Item extends Span {
  /** Lower case; of a name, empty. */
  readonly word: string;
  readonly name: NameMention | undefined;
}

/** `names` in reading order, not overlapping. */
export function itemsOf(text: Text, span: Span, names: readonly NameMention[]): readonly Item[] {
  const items: Item[] = [];
  let at = firstEndingAfter(names, span.start);
  for (let i = firstEndingAfter(text.tokens, span.start); i < text.tokens.length; i++) {
    const token = text.tokens[i];
    if (!token || token.start >= span.end) break;
    while ((names[at]?.end ?? Number.POSITIVE_INFINITY) <= token.start) at++;
    const name = names[at];
    if (!name || name.start > token.start)
      items.push({ start: token.start, end: token.end, word: token.text.toLowerCase(), name: undefined });
    else if (items.at(-1)?.name !== name) items.push({ start: name.start, end: name.end, word: '', name });
  }
  return items;
}

export function isPerson(item: Item | undefined): boolean {
  return item?.name?.type === 'person';
}

/** An organisation or a place: what a position can belong to. */
export function isBody(item: Item | undefined): boolean {
  return item?.name?.type === 'organisation' || item?.name?.type === 'place';
}

export function isPossessive(item: Item | undefined): boolean {
  return item?.word === "'s" || item?.word === '’s' || item?.word === "'" || item?.word === '’';
}

/** The index behind those of `words` that stand from `at` on. */
export function behind(items: readonly Item[], at: number, words: ReadonlySet<string>): number {
  let end = at;
  while (words.has(items[end]?.word ?? '')) end++;
  return end;
}
