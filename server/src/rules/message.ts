/** How a finding says what the other side has: the name of the file and its words. */
import type { Facts } from '../facts/facts';
import type { Statement } from '../facts/statement';
import { type Phrase, phrase } from '../text/phrase';

/** `press.txt has $5 million`; of several others the first, and how many more there are. */
export function wordsOf(facts: Facts, against: readonly [Statement, ...Statement[]]): Phrase {
  const [first, ...more] = against;
  const [name, words] = [fileName(first.path), quoted(facts, first)];
  return more.length === 0
    ? phrase('{0} has {1}', name, words)
    : phrase('{0} has {1}, and {2} more', name, words, more.length);
}

/** The words of a statement's value, on one line. */
export function quoted(facts: Facts, { path, span }: Statement): string {
  const content = facts.readings.get(path)?.text.content ?? '';
  return content.slice(span.start, span.end).replace(/\s+/g, ' ');
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
