/** How a finding says what the other side has: the name of the file and its words. */
import type { Facts } from '../facts/facts';
import type { Statement } from '../facts/statement';

/** `press.txt has $5 million`; of several others the first, and how many more there are. */
export function wordsOf(facts: Facts, against: readonly Statement[]): string {
  const [first, ...more] = against;
  if (!first) return '';
  const rest = more.length === 0 ? '' : `, and ${more.length} more`;
  return `${fileName(first.path)} has ${quoted(facts, first)}${rest}`;
}

/** The words of a statement's value, on one line. */
export function quoted(facts: Facts, { path, span }: Statement): string {
  const content = facts.readings.get(path)?.text.content ?? '';
  return content.slice(span.start, span.end).replace(/\s+/g, ' ');
}

export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
