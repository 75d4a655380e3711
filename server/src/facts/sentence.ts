/**
 * The sentences of a document as statements need them: their words with terms, clauses, and what was recognized in each.
 */
import type { LocalEntity, Reading } from '../entities/reading';
import type { Dateline, DateMention, FigureMention, NameMention } from '../recognize/mentions';
import { overlaps, type Span, within } from '../text/span';
import type { Token } from '../text/tokens';
import { clausesOf } from './clauses';
import { phraseIn } from './lexicon/alike';
import { onceEach } from './once';
import { isContent, phraseAt, termOf } from './words';

/** A token and the term it stands for; `''` where it is a name, or has no meaning of its own. */
export interface Word extends Span {
  readonly text: string;
  readonly term: string;
  /** Index into the sentence's clauses. */
  readonly clause: number;
}

export interface Sentence extends Span {
  /** From 0, within its document. */
  readonly index: number;
  readonly words: readonly Word[];
  readonly clauses: readonly Span[];
  readonly names: readonly Named[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
}

export interface Named {
  readonly mention: NameMention;
  readonly entity: LocalEntity;
}

/** Of a reading that its statements and several rules go through. */
export const sentencesOf = onceEach(sentencesIn);

export function sentencesIn(reading: Reading): readonly Sentence[] {
  const { text, recognized, entities } = reading;
  const named = entities
    .flatMap((entity) =>
      entity.mentions.map((mention) => ({ start: mention.start, end: mention.end, mention, entity })),
    )
    .sort((a, b) => a.start - b.start);
  return text.sentences
    .map((sentence) => behindDateline(text.content, sentence, within(recognized.dates, sentence)[0]))
    .map((sentence) => behindHeading(text.content, sentence, recognized.dateline))
    .flatMap((sentence) => stretchesOf(within(text.tokens, sentence), sentence))
    .map((span, index) => {
      const names = within(named, span);
      const words = wordsOf(within(text.tokens, span), names);
      const clauses = clausesOf(words);
      return {
        ...span,
        index,
        words: words.map((word) => ({ ...word, clause: clauses.findLastIndex(({ start }) => start <= word.start) })),
        clauses,
        names,
        dates: within(recognized.dates, span),
        figures: within(recognized.figures, span),
      };
    });
}

/** Place and day of a wire's dateline, and the agency in brackets or strokes, or at least a dash. */
const PLACE = /^\W{0,3}\p{Lu}[\p{L}\p{M}\s.,'’/–—-]{1,70}[\s,.(–—-]+$/u;
const AGENCY = /^\)?\.?\s*(?:(?:\([^)\n]{2,60}\)|\/[^/\n]{2,40}\/)\s*[–—:-]+|[–—]|--)\s+/;

/** "OXELBY, May 6 (Wire) - The council …": place and day of the dateline are none of what the sentence tells. */
function behindDateline(content: string, sentence: Span, date: Span | undefined): Span {
  if (!date || date.end >= sentence.end || !PLACE.test(content.slice(sentence.start, date.start))) return sentence;
  const agency = AGENCY.exec(content.slice(date.end, sentence.end))?.[0].length;
  return agency === undefined ? sentence : { start: date.end + agency, end: sentence.end };
}

/** "Harbour Board, traffic log, 3 May 2024: 118 ships": who issued the paper, and when, is nothing that it tells. */
function behindHeading(content: string, sentence: Span, { span, source }: Dateline): Span {
  if (!span || source !== 'stated' || span.start < sentence.start || span.end >= sentence.end) return sentence;
  if (/[.:;]\s/.test(content.slice(sentence.start, span.start))) return sentence;
  const colon = COLON.exec(content.slice(span.end, sentence.end))?.[0].length;
  return colon === undefined ? sentence : { start: span.end + colon, end: sentence.end };
}

/** Behind the day, or its hour. */
const COLON = /^\)?(?:,?\s+(?:at\s+)?[\d.:]{1,5}\s?(?:[ap]\.?m\.?|hrs|h)?)?\s*:\s+/;

/** A sentence of prose is shorter; what is longer is a list or a table without full stops. */
const LONGEST = 160;

/** The sentence itself, or a list cut behind a comma or semicolon, so that no value is weighed against all of it. */
function stretchesOf(tokens: readonly Token[], sentence: Span): readonly Span[] {
  const stretches: Span[] = [];
  let first = 0;
  while (tokens.length - first > LONGEST) {
    const reach = tokens.slice(first + LONGEST / 2, first + LONGEST);
    const comma = reach.findLastIndex(({ text }) => text === ',' || text === ';');
    const next = first + LONGEST / 2 + (comma < 0 ? reach.length : comma + 1);
    stretches.push({ start: (tokens[first] as Token).start, end: (tokens[next - 1] as Token).end });
    first = next;
  }
  const start = tokens[first]?.start ?? sentence.start;
  return [...stretches, { start, end: sentence.end }];
}

function wordsOf(tokens: readonly Token[], names: readonly Span[]): Word[] {
  const texts = tokens.map(({ text }) => text);
  const words: Word[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const named = names.some((name) => overlaps(name, token));
    const phrase = named ? undefined : (phraseAt(texts, i) ?? phraseIn(texts, i));
    const term = phrase?.term ?? (named || !isContent(token.text) ? '' : termOf(token.text));
    words.push({ ...token, term, clause: 0 });
    for (const rest of phrase ? tokens.slice(i + 1, i + phrase.length) : [])
      words.push({ ...rest, term: '', clause: 0 });
    i += (phrase?.length ?? 1) - 1;
  }
  return words;
}

/** The index of the clause that holds `offset`. */
export function clauseAt(sentence: Sentence, offset: number): number {
  return Math.max(
    0,
    sentence.clauses.findLastIndex(({ start }) => start <= offset),
  );
}
