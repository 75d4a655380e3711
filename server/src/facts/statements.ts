/** The statements of one document, from nothing but its reading. */
import type { LocalEntity, Reading } from '../entities/reading';
import type { DateMention, FigureMention } from '../recognize/mentions';
import { put } from '../text/buckets';
import { overlaps, type Span } from '../text/span';
import { lineAt } from '../text/text';
import { daysOf, wordedIn } from './calendar';
import { attributeOf, framesOf, measuredBy, toldOf } from './governing';
import { type Participants, participantsOf } from './participants';
import { holderOf } from './people/holders';
import { rolesIn } from './people/role-statements';
import { placesIn } from './places/places';
import { scopeOf } from './scope';
import { clauseAt, type Sentence, sentencesOf, type Word } from './sentence';
import { leadAt, stanceOf } from './stance';
import { BESIDE, CARRIED, type Statement, type StatementValue } from './statement';

/** In reading order. */
export function statementsIn(reading: Reading): readonly Statement[] {
  const sentences = sentencesOf(reading);
  const statements: Statement[] = sentences.flatMap((sentence) => [
    ...sentence.figures
      .filter((figure) => !isCut(reading.text.content, figure))
      .map((figure) => statedAt(reading, sentences, sentence, figure, { kind: 'figure', figure })),
    ...sentence.dates.map((date) => statedAt(reading, sentences, sentence, date, { kind: 'date', date })),
  ]);
  statements.push(...rolesIn(reading, sentences), ...placesIn(reading, sentences));
  return withInherited(statements.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end));
}

/** "At $1. 5 billion", "with a 2. 4GHz chip": the end of a number that a space has cut in two. */
function isCut(content: string, { start, end }: Span): boolean {
  return /^\d{1,3}(?!\d)/.test(content.slice(start, end)) && CUT.test(content.slice(Math.max(0, start - 16), start));
}

const CUT = /(?:\b(?:an?|the|of|to|by|at|from|with|for|about|nearly|almost|over|than|is|was)\s+|[$€£]\s?)\d{1,3}\.\s$/i;

/** Words of a line that dates a document; not of "the papers published in May". */
const FURNITURE =
  /(?<!\p{Ll}[,\s]\s*(?<!\b(?:last|first|originally|and|(?:story|article|page|report)(?:\s+was)?)\s+))\b(?:published|updated|posted|modified|filed|issued)\b|^\W*(?:created|date)\b|^\W*by\s+\p{Lu}/iu;

/** A line that only says when the document was published, and by whom, states no fact of its subject. */
function isProse(reading: Reading, sentence: Sentence): boolean {
  const { kind } = lineAt(reading.text, sentence.start);
  if (kind === 'byline' || kind === 'boilerplate') return false;
  return sentence.words.length > 14 || !FURNITURE.test(reading.text.content.slice(sentence.start, sentence.end));
}

/** "DALE, May 4 (Harland Press) - A bridge": the document's own date stands before what it tells. */
function isOwnDate({ text, recognized }: Reading, value: StatementValue): boolean {
  const { span, source } = recognized.dateline;
  if (value.kind !== 'date' || !span || !overlaps(span, value.date)) return false;
  return source === 'stated' || /^\s*\([^()\n]{2,40}\)\s*[-–—]/.test(text.content.slice(span.end, span.end + 50));
}

/** "The agreement was signed on Monday": whose agreement, another sentence of the document says. */
function withInherited(statements: readonly Statement[]): readonly Statement[] {
  const byAttribute = new Map<string, Statement[]>();
  for (const statement of statements)
    if (statement.named && statement.frames.length > 1) put(byAttribute, statement.attribute, statement);
  return statements.map((statement) => {
    if (statement.participants.length > 0) return statement;
    const nearest = [...(byAttribute.get(statement.attribute) ?? [])].sort(
      (a, b) => Math.abs(a.span.start - statement.span.start) - Math.abs(b.span.start - statement.span.start),
    )[0];
    return nearest ? { ...statement, participants: nearest.participants, parties: nearest.parties } : statement;
  });
}

/** What the sentence states by the value at `span`. */
export function statedAt(
  reading: Reading,
  sentences: readonly Sentence[],
  sentence: Sentence,
  span: Span,
  value: StatementValue,
): Statement {
  const clause = clauseAt(sentence, span.start);
  const counted = value.kind === 'figure' && value.figure.figure === 'count' ? measuredBy(value.figure) : undefined;
  const told = value.kind === 'figure' ? toldOf(value.figure) : undefined;
  const governing =
    isProse(reading, sentence) && !isOwnDate(reading, value)
      ? framesOf(reading.text.content, sentence, span, clause, counted)
      : [];
  const frames = told ? [told, ...governing.filter((frame) => frame !== told)] : governing;
  const before = leadsOn(reading, sentence) ? sentences[sentence.index - 1] : undefined;
  const { entities, parties, around, named } =
    ofLead(reading, sentence, value, clause) ?? participantsOf(reading, sentences, sentence, clause);
  const holder = value.kind === 'figure' ? holderOf(reading.text.content, sentence, value.figure) : undefined;
  const when = value.kind === 'date' ? value.date : timeOf(reading, sentence, clause);
  const stance = stanceOf(reading.text.content, sentence, span, clause, sentences[sentence.index + 1]);
  return {
    path: reading.path,
    span: { start: span.start, end: span.end },
    context: { start: sentence.start, end: sentence.end },
    attribute: attributeOf(value, frames),
    frames,
    terms: termsAround(sentence, span, before),
    beside: besideOf(sentence, span),
    value,
    participants: holder ? [...new Set([holder, ...entities])] : entities,
    parties,
    around: named ? around : withCarried(entities, around, before),
    siblings: siblingsOf(sentence, value),
    named: holder !== undefined || named,
    time: when?.value,
    when,
    holder,
    scope: scopeOf(reading.text.content, sentence, span, clause),
    stance: stance === 'asserted' && isChange(value, frames) && isAhead(reading, when) ? 'planned' : stance,
    asOf: reading.recognized.dateline.date,
  };
}

/** "Founded in 1878, the Harbour Board lets the museum": only the Board, whatever else the sentence names. */
function ofLead(
  { text }: Reading,
  sentence: Sentence,
  value: StatementValue,
  clause: number,
): Participants | undefined {
  if (value.kind !== 'date') return undefined;
  const lead = leadAt(text.content, value.date, sentence.clauses[clause] ?? sentence);
  const next = lead && sentence.names.find(({ mention }) => mention.start >= lead.end);
  if (!lead || !next || !/^\s*(?:the\s+)?$/i.test(text.content.slice(lead.end, next.mention.start))) return undefined;
  const [entities, around] = [
    [next.entity],
    sentence.names.flatMap(({ mention, entity }) => (mention.end <= lead.end ? [entity] : [])),
  ];
  return { entities, parties: entities, around, named: true };
}

function isChange({ kind }: StatementValue, frames: readonly string[]): boolean {
  return kind === 'figure' && frames.some((frame) => frame === 'rise' || frame === 'fall');
}

/** "The fare rises to $9 in July": in June that is to come. */
function isAhead({ recognized }: Reading, when: DateMention | undefined): boolean {
  const [now, then] = [daysOf(recognized.dateline.date), daysOf(when?.value)];
  return !!now && !!then && then.from > now.to;
}

function siblingsOf({ figures, dates }: Sentence, value: StatementValue): number {
  if (value.kind === 'date') return dates.length - 1;
  if (value.kind !== 'figure') return 0;
  const measured = (figure: FigureMention) => toldOf(figure) ?? measuredBy(figure);
  return figures.filter((figure) => measured(figure) === measured(value.figure)).length - 1;
}

/** "Port Office, note of 2 May: The crane fell" tells no time: its date is the document's. */
function timeOf({ text, recognized }: Reading, sentence: Sentence, clause: number): DateMention | undefined {
  const own = recognized.dateline.span;
  const dates = sentence.dates.filter(
    (date) => !isClock(date) && !isAside(text.content, sentence, date) && !(own && overlaps(own, date)),
  );
  const told = dates.filter(
    (date) => !isOfTelling(text.content, sentence, date) && !isBound(text.content, sentence, date),
  );
  const those = told.length > 0 ? told : dates;
  return those.find((date) => clauseAt(sentence, date.start) === clause) ?? those[0];
}

/** "It said on Monday it would close in 2026": the day of the saying. */
function isOfTelling(content: string, { start }: Sentence, date: DateMention): boolean {
  return TELLING.test(content.slice(Math.max(start, date.start - 45), date.start));
}

const TELLING =
  /\b(?:said|says|told (?:\p{L}+ ){0,3}\p{L}+|announced|added|wrote|statement|reporters|disclosed|confirmed)(?: late| early)?(?: on| in| earlier| later)?\s+$/iu;

/** "Before 1997 she had served only a year, in 1959." */
function isBound(content: string, { start }: Sentence, date: DateMention): boolean {
  return BOUND.test(content.slice(Math.max(start, date.start - 10), date.start));
}

const BOUND = /\b(?:before|until|till|prior to)\s+$/i;

/** Since when, or what something beside it has a date of: "the most since 1931", "the firm, founded in 1904,", "Dust (1957)". */
const ASIDE = /\bsince\b[^,;.]{0,30}$|[,(]\s*(?:founded|established|built|born|set up|due|opened)\s+(?:in|on)\s*$/i;

function isAside(content: string, { start, end }: Sentence, date: DateMention): boolean {
  const behind = content.slice(date.end, Math.min(end, date.end + 10));
  return (
    ASIDE.test(content.slice(Math.max(start, date.start - 45), date.start)) ||
    (content[date.start - 1] === '(' && /^(?:\s*[–—-]\s*\d{4})?\)/.test(behind))
  );
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

/** A sentence that goes on about what the one before it named: "It cost …", "The price was …". */
const GOES_ON =
  /^\W{0,3}(?:it|its|the|this|that|these|those|they|their|he|she|his|her|there|of (?:these|those|them)|among them)\b/i;

function leadsOn(reading: Reading, sentence: Sentence): boolean {
  const { content, paragraphs } = reading.text;
  if (!GOES_ON.test(content.slice(sentence.start, sentence.end))) return false;
  return paragraphs.some(({ start, end }) => start < sentence.start && sentence.end <= end);
}

/** Whom the sentence before named, where this one goes on about it and names nobody itself. */
function withCarried(
  participants: readonly LocalEntity[],
  around: readonly LocalEntity[],
  before: Sentence | undefined,
): readonly LocalEntity[] {
  const carried = (before?.names ?? []).map(({ entity }) => entity).filter((entity) => !participants.includes(entity));
  return [...new Set([...around, ...carried])];
}

function termsAround(sentence: Sentence, span: Span, before: Sentence | undefined): ReadonlyMap<string, number> {
  const at = sentence.words.findIndex((word) => word.end > span.start);
  const terms = new Map<string, number>();
  sentence.words.forEach((word, i) => {
    if (word.term === '' || overlaps(word, span)) return;
    const distance = Math.min(CARRIED - 1, Math.abs(i - at));
    if (distance < (terms.get(word.term) ?? Infinity)) terms.set(word.term, distance);
  });
  for (const { term } of before?.words ?? []) if (term !== '' && !terms.has(term)) terms.set(term, CARRIED);
  return terms;
}
