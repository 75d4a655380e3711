/**
 * Two values and a word that says how many times one is the other, wherever it stands: "the herd has doubled since 2010,
 * when there were 120 head; now there are 240", "there were 15 doctors and three times as many nurses, 45".
 *
 * Read where a sentence, or two that go on, hold two values of one kind and no third.
 */
import type { Span } from '../../text/span';
import type { Multiple } from './multiples';
import { type Quantity, quantitiesIn, type Read } from './quantities';

const FACTORS: Readonly<Record<string, number>> = {
  doubl: 2,
  twice: 2,
  double: 2,
  two: 2,
  trebl: 3,
  tripl: 3,
  three: 3,
  quadrupl: 4,
  four: 4,
  quintupl: 5,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  halv: 2,
  half: 2,
};
const SAID =
  /\b(?:(?<verb>doubl|trebl|tripl|quadrupl|quintupl|halv)(?:ed|es|ing)\b|(?<twice>twice|double|half)\s+(?:as\s+\p{L}+|the|that|what|last|its|their|his|her)\b|(?<times>two|three|four|five|six|seven|eight|nine|ten)\s+times\s+(?:as\s+\p{L}+|the|that|what|last|its|their|his|her|more)\b)/giu;
/** What is told of other times, things or chances. */
const OTHER =
  /\b(?:more than|over(?= \d)|less than|nearly|almost|about|around|roughly|since then|again|or more|up to|could|would|may|might|will|by 20\d\d|plans?|wants?|not|rates?|percentages?|per cent)\b/;
const LOOSELY = 0.15;
const FARTHEST = 2.2;

export function timesIn(read: Read): readonly Multiple[] {
  const { content, sentences } = read.text;
  const found = new Map<number, Multiple>();
  const stated = sentences.map((sentence) => quantitiesIn(read, sentence));
  sentences.forEach((sentence, i) => {
    const next = sentences[i + 1];
    const follows = next && !/\n/.test(content.slice(sentence.end, next.start));
    const stretches: readonly (readonly [Span, readonly Quantity[]])[] = [
      [sentence, stated[i] ?? []],
      ...(follows
        ? [[{ start: sentence.start, end: next.end }, [...(stated[i] ?? []), ...(stated[i + 1] ?? [])]] as const]
        : []),
    ];
    for (const [stretch, quantities] of stretches) {
      const multiple = multipleIn(content, stretch, quantities);
      if (multiple && !found.has(multiple.after.start)) found.set(multiple.after.start, multiple);
    }
  });
  return [...found.values()];
}

/** "Doubled since 2010, when …", and no "doubled its crew"; "twice the 42", and the figure right behind. */
function isTied(content: string, end: number, isVerb: boolean, last: Quantity): boolean {
  if (isVerb)
    return /^\s*(?:(?:to|from|since|in|over|within|between|after|during)\b|[.:;–—]|,(?!\s*(?:and|but|while)\b))/.test(
      content.slice(end),
    );
  return last.start > end && /^[^.;:]{0,35}$/.test(content.slice(end, last.start));
}

function multipleIn(
  content: string,
  { start: from, end }: Span,
  quantities: readonly Quantity[],
): Multiple | undefined {
  const said = content.slice(from, end);
  const [word, another] = said.matchAll(SAID);
  if (!word || another || OTHER.test(said)) return undefined;
  const factor = FACTORS[(word.groups?.verb ?? word.groups?.twice ?? word.groups?.times ?? '').toLowerCase()];
  const values = quantities.filter(
    ({ figure }) => !(figure.unit === 'time' && figure.noun) && figure.figure !== 'percent',
  );
  const [a, b, third] = values;
  if (!factor || !a || !b || third || a.figure.hedge || b.figure.hedge) return undefined;
  if (a.kind !== undefined && b.kind !== undefined && a.kind !== b.kind) return undefined;
  if (!isTied(content, word.index + from + word[0].length, word.groups?.verb !== undefined, b)) return undefined;
  const isOther = a.figure.noun && b.figure.noun && a.figure.unit !== b.figure.unit;
  if (isOther && !/\bas many\b/i.test(word[0])) return undefined;
  const [before, after] = a.figure.value < b.figure.value ? [a, b] : [b, a];
  const ratio = after.figure.value / before.figure.value;
  if (ratio > factor * FARTHEST || ratio < factor / FARTHEST || ratio <= 1) return undefined;
  return {
    before: before.figure,
    after: after.figure,
    times: { low: factor * (1 - LOOSELY), high: factor * (1 + LOOSELY) },
    words: word[0],
  };
}
