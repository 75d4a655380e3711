/** The statements of one document, from nothing but its reading. */
import type { LocalEntity, Reading } from '../entities/reading';
import type { DateMention, FigureMention, NameMention } from '../recognize/mentions';
import { overlaps, type Span } from '../text/span';
import { lineAt } from '../text/text';
import { wordedIn } from './calendar';
import { attributeOf, framesOf, measuredBy } from './governing';
import { participantsOf } from './participants';
import { placesIn } from './places';
import { scopeOf } from './scope';
import { clauseAt, type Sentence, sentencesIn, type Word } from './sentence';
import { stanceOf } from './stance';
import { BESIDE, type Statement, type StatementValue } from './statement';

/** In reading order. */
export function statementsIn(reading: Reading): readonly Statement[] {
  const sentences = sentencesIn(reading);
  const statements: Statement[] = sentences.flatMap((sentence) => [
    ...sentence.figures.map((figure) => stated(reading, sentences, sentence, figure, { kind: 'figure', figure })),
    ...sentence.dates.map((date) => stated(reading, sentences, sentence, date, { kind: 'date', date })),
  ]);
  statements.push(...rolesIn(reading, sentences), ...placesIn(reading, sentences));
  return withInherited(statements.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end));
}

/** One for each role whose holder is known: `around` is the organisation that the title itself names. */
function rolesIn(reading: Reading, sentences: readonly Sentence[]): readonly Statement[] {
  return reading.recognized.roles.flatMap((role): readonly Statement[] => {
    const { holder, organisation } = role;
    const entityOf = (name: NameMention) =>
      reading.entities.find(({ mentions }) => mentions.some(({ start }) => start === name.start));
    const person = holder && entityOf(holder);
    const body = organisation && entityOf(organisation);
    const sentence = sentences.find(({ start, end }) => start <= role.start && role.start < end);
    if (!person || !sentence) return [];
    return [
      {
        path: reading.path,
        span: { start: role.start, end: role.end },
        context: { start: sentence.start, end: sentence.end },
        attribute: 'role',
        frames: [],
        terms: new Map(),
        beside: { before: [], behind: [] },
        value: { kind: 'role', role },
        participants: [person],
        parties: [person],
        around: body ? [body] : [],
        siblings: 0,
        named: true,
        time: role.since,
        when: undefined,
        holder: person,
        scope: [],
        stance: 'asserted',
        asOf: reading.recognized.dateline.date,
      },
    ];
  });
}

const FURNITURE = /\b(?:published|updated|posted|modified|filed|issued)\b|^\W*(?:created|date)\b|^\W*by\s+\p{Lu}/iu;

/** A line that only says when the document was published, and by whom, states no fact of its subject. */
function isProse(reading: Reading, sentence: Sentence): boolean {
  const { kind } = lineAt(reading.text, sentence.start);
  if (kind === 'byline' || kind === 'boilerplate') return false;
  return sentence.words.length > 14 || !FURNITURE.test(reading.text.content.slice(sentence.start, sentence.end));
}

/** "The agreement was signed on Monday": whose agreement, another sentence of the document says. */
function withInherited(statements: readonly Statement[]): readonly Statement[] {
  const byAttribute = new Map<string, Statement[]>();
  for (const statement of statements)
    if (statement.named && statement.frames.length > 1)
      byAttribute.set(statement.attribute, [...(byAttribute.get(statement.attribute) ?? []), statement]);
  return statements.map((statement) => {
    if (statement.participants.length > 0) return statement;
    const nearest = [...(byAttribute.get(statement.attribute) ?? [])].sort(
      (a, b) => Math.abs(a.span.start - statement.span.start) - Math.abs(b.span.start - statement.span.start),
    )[0];
    return nearest ? { ...statement, participants: nearest.participants, parties: nearest.parties } : statement;
  });
}

function stated(
  reading: Reading,
  sentences: readonly Sentence[],
  sentence: Sentence,
  span: Span,
  value: StatementValue,
): Statement {
  const clause = clauseAt(sentence, span.start);
  const counted = value.kind === 'figure' && value.figure.figure === 'count' ? measuredBy(value.figure) : undefined;
  const frames = isProse(reading, sentence) ? framesOf(reading.text.content, sentence, span, clause, counted) : [];
  const { entities, parties, around, named } = participantsOf(reading, sentences, sentence, clause);
  const holder = value.kind === 'figure' ? holderOf(reading.text.content, sentence, value.figure) : undefined;
  const when = value.kind === 'date' ? value.date : timeOf(sentence, clause);
  return {
    path: reading.path,
    span: { start: span.start, end: span.end },
    context: { start: sentence.start, end: sentence.end },
    attribute: attributeOf(value, frames),
    frames,
    terms: termsAround(sentence, span),
    beside: besideOf(sentence, span),
    value,
    participants: holder ? [...new Set([holder, ...entities])] : entities,
    parties,
    around,
    siblings: siblingsOf(sentence, value),
    named: holder !== undefined || named,
    time: when?.value,
    when,
    holder,
    scope: scopeOf(reading.text.content, sentence, span, clause),
    stance: stanceOf(reading.text.content, sentence, span, clause, sentences[sentence.index + 1]),
    asOf: reading.recognized.dateline.date,
  };
}

function siblingsOf({ figures, dates }: Sentence, value: StatementValue): number {
  if (value.kind === 'date') return dates.length - 1;
  if (value.kind !== 'figure') return 0;
  const measured = measuredBy(value.figure);
  return figures.filter((figure) => measuredBy(figure) === measured).length - 1;
}

/** Of an age the person right before or right behind it; of a distance the place it is counted from. */
function holderOf(content: string, sentence: Sentence, figure: FigureMention): LocalEntity | undefined {
  if (figure.figure === 'age') return agedOf(content, sentence, figure);
  if (figure.figure !== 'measure') return undefined;
  const next = sentence.names.find(({ mention }) => mention.start >= figure.end);
  const between = next && content.slice(figure.end, next.mention.start);
  return between !== undefined && FROM.test(between) ? next?.entity : undefined;
}

/** "20 miles north of", "9 km from the town of" */
const FROM = /^\s*(?:[\p{L}-]+\s+){0,2}(?:of|from|off)\s+(?:the\s+)?(?:[\p{Ll}]+\s+of\s+)?$/u;

/** "Ana Diaz, 52," or "52-year-old Ana Diaz"; of "a 52-year-old man" nobody. */
function agedOf(content: string, sentence: Sentence, age: FigureMention): LocalEntity | undefined {
  return sentence.names.find(({ mention, entity }) => {
    if (entity.type !== 'person') return false;
    return mention.end <= age.start
      ? /^(?:,|\s\(|, (?:who is|aged?|now|then))\s*$/.test(content.slice(mention.end, age.start))
      : /^\s+$/.test(content.slice(age.end, mention.start));
  })?.entity;
}

function timeOf(sentence: Sentence, clause: number): DateMention | undefined {
  const dates = sentence.dates.filter((date) => !isClock(date));
  return dates.find((date) => clauseAt(sentence, date.start) === clause) ?? dates[0];
}

function isClock(date: DateMention): boolean {
  return date.stated.length === 1 && date.stated[0] === 'time' && wordedIn(date).weekday === undefined;
}

function besideOf({ words }: Sentence, span: Span): Statement['beside'] {
  const texts = words.filter(({ text }) => /[\p{L}\d]/u.test(text));
  const lower = (list: readonly Word[]) => list.map(({ text }) => text.toLowerCase());
  return {
    before: lower(
      texts
        .filter(({ end }) => end <= span.start)
        .slice(-BESIDE)
        .reverse(),
    ),
    behind: lower(texts.filter(({ start }) => start >= span.end).slice(0, BESIDE)),
  };
}

function termsAround(sentence: Sentence, span: Span): ReadonlyMap<string, number> {
  const at = sentence.words.findIndex((word) => word.end > span.start);
  const terms = new Map<string, number>();
  sentence.words.forEach((word, i) => {
    if (word.term === '' || overlaps(word, span)) return;
    const distance = Math.abs(i - at);
    if (distance < (terms.get(word.term) ?? Infinity)) terms.set(word.term, distance);
  });
  return terms;
}
