/**
 * Who and what takes part in what a clause states: the names in it, and those that a plain common noun or pronoun
 * stands for.
 */
import type { LocalEntity, Reading } from '../entities/reading';
import type { Sentence } from './sentence';
import { clauseAt } from './sentence';
import { isVerbal, stemOf } from './words';

const BODIES = new Set(
  `company firm group business carrier airline bank lender club team party agency bureau regulator authority ministry
  department committee council court university hospital school union charity retailer maker giant manufacturer operator
  insurer publisher developer builder brewer utility institute commission board department watchdog supplier start-up
  startup organisation organization federation association`.split(/\s+/),
);
const PLACES = new Set('city town village island province district county municipality'.split(' '));

export interface Participants {
  /** The subject first: the names of the clause and what its common nouns and pronouns stand for. */
  readonly entities: readonly LocalEntity[];
  /** Without the places that only say where. */
  readonly parties: readonly LocalEntity[];
  /** The other entities of the sentence. */
  readonly around: readonly LocalEntity[];
  /** Whether the clause itself names one. */
  readonly named: boolean;
}

/** Resolves against what the document names before the sentence. */
export function participantsOf(
  reading: Reading,
  sentences: readonly Sentence[],
  sentence: Sentence,
  clause: number,
): Participants {
  const names = sentence.names.filter(({ mention }) =>
    subjectClauses(sentence, clause).includes(clauseAt(sentence, mention.start)),
  );
  const meant = meantIn(reading, sentences, sentence, clause);
  const entities = [...new Set([...names.map(({ entity }) => entity), ...meant])];
  const where = names.filter(({ mention, entity }) => entity.type === 'place' && isWhere(reading, mention.start));
  const places = names
    .filter((named) => named.entity.type === 'place' && !where.includes(named))
    .map(({ entity }) => entity);
  const parties = entities.filter(({ type }) => type === 'organisation' || type === 'person');
  const around = sentence.names.map(({ entity }) => entity).filter((entity) => !entities.includes(entity));
  return { entities, parties: [...parties, ...new Set(places)], around: [...new Set(around)], named: names.length > 0 };
}

/** The clause, and the one before it where the clause begins with its verb: "the bank …, and signed …". */
function subjectClauses(sentence: Sentence, clause: number): readonly number[] {
  const words = sentence.words.filter((word) => word.clause === clause && /\p{L}/u.test(word.text));
  const [first, second] = words.filter(({ text }) => !/^(?:and|but|or|who|which|that|also|then)$/i.test(text));
  const subjectless =
    [first, second].some((word) => word && isVerbal(word.text)) ||
    /^(?:was|were|is|are|has|had)$/i.test(first?.text ?? '');
  return subjectless && clause > 0 ? [clause, clause - 1] : [clause];
}

const LOCATIVE =
  /(?:\b(?:in|at|near|from|around|outside|across|of|to|off|into|through|over|eastern|western|northern|southern|central)\s+(?:the\s+)?|,\s*)$/i;

function isWhere(reading: Reading, start: number): boolean {
  return LOCATIVE.test(reading.text.content.slice(Math.max(0, start - 20), start));
}

const DEFINITE = /^(?:the|its|this|that|their|our)$/;

function meantIn(reading: Reading, sentences: readonly Sentence[], sentence: Sentence, clause: number): LocalEntity[] {
  const meant: LocalEntity[] = [];
  sentence.words.forEach(({ text, start, clause: own }, i) => {
    if (own !== clause) return;
    const word = text.toLowerCase();
    const before = sentence.words[i - 1]?.text.toLowerCase() ?? '';
    const further = sentence.words[i - 2]?.text.toLowerCase() ?? '';
    const definite = DEFINITE.test(before) || (DEFINITE.test(further) && /\p{L}/u.test(before));
    const entity =
      definite && BODIES.has(word)
        ? bodyMeant(reading, word, start)
        : definite && PLACES.has(word)
          ? lastBefore(reading, start, 'place')
          : /^(?:he|she|his|her|him)$/.test(word)
            ? personBefore(sentences, sentence, start)
            : /^(?:it|its|they|their|we|our)$/.test(word)
              ? subjectBefore(sentences, sentence, start)
              : undefined;
    if (entity) meant.push(entity);
  });
  return meant;
}

/** The organisation whose own name has the word; else the one named last before. */
function bodyMeant(reading: Reading, word: string, offset: number): LocalEntity | undefined {
  const stem = stemOf(word);
  const fitting = reading.entities.find(
    ({ type, name }) => type === 'organisation' && name.split(/\s+/).some((part) => stemOf(part) === stem),
  );
  return fitting ?? lastBefore(reading, offset, 'organisation');
}

function lastBefore(reading: Reading, offset: number, type: LocalEntity['type']): LocalEntity | undefined {
  let best: LocalEntity | undefined;
  let at = -1;
  for (const entity of reading.entities) {
    if (entity.type !== type) continue;
    for (const { start } of entity.mentions) if (start < offset && start > at) [best, at] = [entity, start];
  }
  return best;
}

function personBefore(sentences: readonly Sentence[], sentence: Sentence, offset: number): LocalEntity | undefined {
  const here = sentence.names.filter(({ mention, entity }) => mention.start < offset && entity.type === 'person');
  const before = sentences[sentence.index - 1]?.names.filter(({ entity }) => entity.type === 'person') ?? [];
  return (here[0] ?? before[0])?.entity;
}

function subjectBefore(sentences: readonly Sentence[], sentence: Sentence, offset: number): LocalEntity | undefined {
  const here = sentence.names.find(({ mention }) => mention.end < offset);
  return (here ?? sentences[sentence.index - 1]?.names[0])?.entity;
}
