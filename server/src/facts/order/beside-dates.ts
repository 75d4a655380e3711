/** Which of several words a date belongs to: the one nearest to it, where nothing else that happened stands between. */
import type { Span } from '../../text/span';

/** Between a word for what happened and its date: nothing else that did. */
const APART = /[;:]|\b(?:but|while|after|before|when|until|since|following|where)\b/i;
/** What a date is counted from is not what it dates. */
const COUNTED =
  /\b(?:after|before|since|until|following|ahead of|prior to|by the time|despite|for)\s+(?:(?:the|his|her|their|its|a|an)\s+)?(?:[\p{L}’'-]+\s+){0,2}$/iu;
/** UTF-16 units. */
const REACH = 60;
/** A word behind its date counts as so much further away. */
const BEHIND = 10;

export interface NearestWord {
  /** Index into the patterns. */
  readonly index: number;
  readonly word: string;
}

/** `patterns` are global. */
export function nearestWord(
  content: string,
  sentence: Span & { readonly dates: readonly Span[] },
  date: Span,
  patterns: readonly RegExp[],
): NearestWord | undefined {
  const text = content.slice(sentence.start, sentence.end);
  let best: (NearestWord & { readonly distance: number }) | undefined;
  patterns.forEach((pattern, index) => {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [sentence.start + match.index, sentence.start + match.index + match[0].length];
      if (start < date.end && end > date.start) continue;
      const [from, to] = end <= date.start ? [end, date.start] : [date.end, start];
      const distance = to - from + (end <= date.start ? 0 : BEHIND);
      if (distance > REACH || (best && distance >= best.distance)) continue;
      if (APART.test(content.slice(from, to)) || COUNTED.test(content.slice(sentence.start, start))) continue;
      if (sentence.dates.some((other) => other.start >= from && other.end <= to)) continue;
      best = { index, word: match[0], distance };
    }
  });
  return best;
}
