/** The spots of a document with the statement that each makes: the verb that governs it, and what its sentence tells. */
import type { Reading } from '../entities/reading';
import type { NameMention } from '../recognize/mentions';
import { lineAt } from '../text/text';
import { things } from './frames/things';
import { sentencesIn } from './sentence';
import { type Spot, spotsIn } from './spots';
import type { Statement } from './statement';
import { statedAt } from './statements';
import { isFrame, isVerbal } from './words';

export interface Told {
  readonly spot: Spot;
  readonly at: Statement;
  /** The term of the verb, or of the noun that stands for one. */
  readonly verb: string | undefined;
  /** Of its sentence, the spot's own nouns included, no names. */
  readonly terms: ReadonlySet<string>;
  /** Of the spot's own nouns. */
  readonly site: ReadonlySet<string>;
}

const kept = new WeakMap<Reading, readonly Told[]>();

/** In reading order. */
export function toldIn(reading: Reading): readonly Told[] {
  const known = kept.get(reading) ?? read(reading);
  kept.set(reading, known);
  return known;
}

function read(reading: Reading): readonly Told[] {
  const sentences = sentencesIn(reading);
  return spotsIn(reading).flatMap((spot): readonly Told[] => {
    const { kind } = lineAt(reading.text, spot.sentence.start);
    if (kind === 'byline' || kind === 'boilerplate') return [];
    const sentence = sentences[spot.sentence.index];
    if (!sentence) return [];
    const text = reading.text.content.slice(spot.start, spot.end);
    const name: NameMention = { kind: 'name', type: 'place', start: spot.start, end: spot.end, text, confidence: 1 };
    const { frames, ...at } = statedAt(reading, sentences, sentence, spot, { kind: 'place', name });
    const verb = verbOf(spot);
    const own = spot.sentence.words.slice(spot.from, spot.to + 1).flatMap(({ term }) => term || []);
    const terms = spot.sentence.words.flatMap(({ term, text }) =>
      term === '' || isCapital(text, own, term) ? [] : term,
    );
    return [{ spot, at: { ...at, frames: verb ? [verb] : frames }, verb, terms: new Set(terms), site: new Set(own) }];
  });
}

/** A capital of the spot's own name tells nothing of what happens there. */
function isCapital(text: string, own: readonly string[], term: string): boolean {
  return /^\p{Lu}/u.test(text) && own.includes(term);
}

const MODAL = /^(?:will|would|shall|to|may|might|can|could|must|should|not)$/i;

function verbOf({ sentence: { words, clauses }, from, to }: Spot): string | undefined {
  const beside = words[from - 2];
  if (beside && isFrame(beside.term) && !things.has(beside.term)) return beside.term;
  const start = clauses[words[from]?.clause ?? 0]?.start ?? 0;
  const verbs = words.filter(
    ({ term, text }, i) =>
      term !== '' && (i < from || i > to) && (isVerbal(text) || MODAL.test(words[i - 1]?.text ?? '')),
  );
  const before = verbs.findLast((verb) => verb.end <= (words[from]?.start ?? 0) && verb.start >= start);
  return (before ?? verbs.find((verb) => verb.start >= (words[to]?.end ?? 0)))?.term;
}
