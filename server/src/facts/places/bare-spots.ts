/** Spots that no preposition tells: in notes, "Carpet warehouse, Tanner Street, fully alight", and behind a label, "Venue: the hall at Corran". */
import type { Reading } from '../../entities/reading';
import type { Sentence, Word } from '../sentence';
import { isVerb } from '../words';
import { levelsFrom } from './chained-levels';
import { levelAt } from './spot-levels';
import type { Spot } from './spots';

/** The one that begins with word `i`, where one does. */
export function bareSpots({ text }: Reading, sentence: Sentence, i: number): readonly Spot[] {
  const { words, start } = sentence;
  const before = words[i - 1];
  if (!before || !words[i] || !/^[,:]$/.test(before.text)) return [];
  if (before.text === ',') return isNote(words) ? noted(sentence, i) : [];
  return LABEL.test(text.content.slice(start, before.start)) ? labelled(sentence, i) : [];
}

function noted(sentence: Sentence, i: number): readonly Spot[] {
  const { words } = sentence;
  const read = levelAt(sentence, i);
  if (!read || /^an?$/i.test(words[i]?.text ?? '') || !/^(?:[,.;:]|)$/.test(words[read.end]?.text ?? '')) return [];
  const { level, end } = read;
  if (level.name.length === 0 || (level.entity?.type !== 'place' && level.site === undefined)) return [];
  return [
    {
      role: 'where',
      levels: [level],
      sentence,
      start: level.start,
      end: level.end,
      from: i,
      to: end - 1,
      states: undefined,
    },
  ];
}

function labelled(sentence: Sentence, i: number): readonly Spot[] {
  const [first, ...rest] = levelsFrom(sentence, i);
  const last = rest.at(-1) ?? first;
  if (!first || !last || (first.site === undefined && first.entity?.type !== 'place' && rest.length === 0)) return [];
  const to = sentence.words.findLastIndex(({ start }) => start < last.end);
  return [
    {
      role: 'where',
      levels: [first, ...rest],
      sentence,
      start: first.start,
      end: last.end,
      from: i,
      to,
      states: undefined,
    },
  ];
}

const LABEL =
  /(?:^|[.;\n]\s*)(?:venue|place|location|scene|site|where|address|find\s?spot|position|found)(?:\s+of\s+(?:\p{Ll}+\s*){1,3})?$/iu;

/** A line of a log or a list has no verb that bends. */
export function isNote(words: readonly Word[]): boolean {
  // "Destroyed a store" has a subject; "destroyed by fire" needs none.
  return (
    words.length <= NOTE &&
    !words.some(({ text }, i) => FINITE.test(text) || (isVerb(text) && OBJECT.test(words[i + 1]?.text ?? '')))
  );
}

const OBJECT = /^(?:an?|the|its|their|his|her|our)$/i;
/** Words and signs. */
const NOTE = 18;
const FINITE =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|do|does|did|said|says|told|i|he|she|it|we|they|you|who|which)$/i;
