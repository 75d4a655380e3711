/** The statements of one document, from nothing but its reading. */
import type { LocalEntity, Reading } from '../entities/reading';
import type { DateMention, FigureMention } from '../recognize/mentions';
import { overlaps, type Span } from '../text/span';
import { lineAt } from '../text/text';
import { wordedIn } from './calendar';
import { attributeOf, framesOf, measuredBy } from './governing';
import { participantsOf } from './participants';
import { scopeOf } from './scope';
import { clauseAt, type Sentence, sentencesIn } from './sentence';
import { stanceOf } from './stance';
import type { Statement, StatementValue } from './statement';

/** In reading order. */
export function statementsIn(reading: Reading): readonly Statement[] {
  const sentences = sentencesIn(reading);
  const statements = sentences.flatMap((sentence) => [
    ...sentence.figures.map((figure) => stated(reading, sentences, sentence, figure, { kind: 'figure', figure })),
    ...sentence.dates.map((date) => stated(reading, sentences, sentence, date, { kind: 'date', date })),
  ]);
  return withInherited(statements.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end));
}

const FURNITURE =
  /^\W*(?:(?:first |last )?(?:published|updated|posted|modified|created|filed|issued|date)\b|by\s+\p{Lu})/iu;

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
  const holder =
    value.kind === 'figure' && value.figure.figure === 'age' ? holderOf(sentence, value.figure) : undefined;
  const when = value.kind === 'date' ? value.date : timeOf(sentence, clause);
  return {
    path: reading.path,
    span: { start: span.start, end: span.end },
    context: { start: sentence.start, end: sentence.end },
    attribute: attributeOf(value, frames),
    frames,
    terms: termsAround(sentence, span),
    value,
    participants: holder ? [holder, ...entities.filter((entity) => entity !== holder)] : entities,
    parties,
    around,
    named: holder !== undefined || named,
    time: when?.value,
    when,
    holder,
    scope: scopeOf(reading.text.content, sentence, span, clause),
    stance: stanceOf(reading.text.content, sentence, span, clause, sentences[sentence.index + 1]),
    asOf: reading.recognized.dateline.date,
  };
}

/** The person whose age it is: the name right before or right behind it. */
function holderOf(sentence: Sentence, age: FigureMention): LocalEntity | undefined {
  const near = sentence.names
    .filter(({ entity }) => entity.type === 'person')
    .map(({ mention, entity }) => ({
      entity,
      gap: mention.end <= age.start ? age.start - mention.end : mention.start - age.end,
    }))
    .filter(({ gap }) => gap >= 0 && gap <= 25)
    .sort((a, b) => a.gap - b.gap);
  return near[0]?.entity;
}

function timeOf(sentence: Sentence, clause: number): DateMention | undefined {
  const dates = sentence.dates.filter((date) => !isClock(date));
  return dates.find((date) => clauseAt(sentence, date.start) === clause) ?? dates[0];
}

function isClock(date: DateMention): boolean {
  return date.stated.length === 1 && date.stated[0] === 'time' && wordedIn(date).weekday === undefined;
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
