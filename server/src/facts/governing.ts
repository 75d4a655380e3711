/** Which words govern a value: the frames of its clause, and the attribute that they make. */
import type { FigureMention } from '../recognize/mentions';
import { overlaps, type Span } from '../text/span';
import { beforeHedge } from './hedged';
import { clauseAt, type Sentence, type Word } from './sentence';
import type { StatementValue } from './statement';
import { isFrame, isVerb, isVerbal, stemOf, termOf } from './words';

/** Verbs that govern by their object only. */
const LIGHT = new Set(
  'set take make give come go get put see bring let keep call use includ show need want becom remain follow us be'
    .split(' ')
    .map(stemOf),
);

/** One of them with its particle, "brought down", that no frame has: it governs where nothing else does. */
function isLight({ term, text }: Word): boolean {
  return term.includes(' ') && LIGHT.has(stemOf(text));
}

/** Words right before a figure that say no more than that there are so many. */
const HAS =
  /\b(?:has|have|had|having|its|their|our|with|there (?:is|are|was|were)|operates?|operated|runs?|ran|counts|boasts|comprises?|consists? of|includes?)\s+(?:(?:now|about|some|nearly|almost|only|over|around|more than|at least|just|all|a total of)\s+){0,2}$/i;

/**
 * The clause's frames and verbs, the nearest to the value first; those before it count as a little nearer.
 * Of the whole sentence where the clause has no verb at all.
 */
export function framesOf(
  content: string,
  sentence: Sentence,
  span: Span,
  clause: number,
  counted: string | undefined,
): readonly string[] {
  const at = sentence.words.findIndex((word) => word.end > span.start);
  const last = sentence.words.findLastIndex((word) => word.start < span.end);
  const dates = sentence.dates.some((date) => overlaps(date, span));
  const behind = closesVerb(sentence, span, at) ? 3 : 1.3;
  const loosened = beforeHedge(content, sentence.start, span.start);
  const candidates = sentence.words
    .map((word, i) => ({ word, distance: i < at ? at - i : behind * (i - last) }))
    .filter(({ word }) => word.term !== '' && !LIGHT.has(word.term) && !overlaps(word, span))
    .filter(({ word }) => word.end <= loosened || word.start >= span.start)
    .filter(
      ({ word, distance }) => (isFrame(word.term) || isVerbal(word.text)) && !(word.term === counted && distance < 8),
    )
    .map(({ word, distance }) => ({
      word,
      distance:
        distance +
        (dates && isComplement(sentence, word) ? 4 : 0) +
        (dates && isReason(sentence, word, last) ? 6 : 0) +
        (isLight(word) ? 8 : 0),
    }))
    .sort((a, b) => a.distance - b.distance);
  const told = cleftAt(content, sentence, span) ?? clause;
  const own = candidates.filter(({ word }) => word.clause === told);
  if (isSaid(content, sentence, span)) return [];
  const modified = modifiedBy(content, sentence, span, last);
  if (modified.length > 0) return modified;
  if (dates && DATED.test(content.slice(sentence.start, span.start))) return datedBy(candidates, span);
  const says = sentence.words.some(({ clause: place, text }) => place === told && isVerb(text));
  const chosen = own.length > 0 || says ? own : candidates.slice(0, 2);
  const has = HAS.test(content.slice(Math.max(sentence.start, span.start - 30), span.start)) ? ['have'] : [];
  return [...new Set([...has, ...chosen.map(({ word }) => word.term)])].slice(0, 6);
}

/** "It was shortly after seven when the boiler exploded": the clause that tells what. */
function cleftAt(content: string, sentence: Sentence, span: Span): number | undefined {
  if (!CLEFT.test(content.slice(sentence.start, span.start))) return undefined;
  const when = WHEN.exec(content.slice(span.end, sentence.end));
  return when ? clauseAt(sentence, span.end + when[0].length) : undefined;
}

const CLEFT = /^\W{0,3}(?:it|that)\s+(?:was|is)\s[^,;.]{0,40}$/i;
const WHEN = /^(?:[\s\p{Ll}]{0,40}\s|,?\s)(?:when|that)\s+(?=\p{L})/u;

/** "Convicted of fraud on 4 May", "in court on a charge of fraud": the day is that of the verdict or hearing alone. */
function isComplement({ words }: Sentence, word: Word): boolean {
  const at = words.indexOf(word);
  const before = words.slice(Math.max(0, at - 2), at);
  if (word.term === 'charge' && before.some(({ text }) => /^on$/i.test(text))) return true;
  return !isVerbal(word.text) && before.some(({ text }) => /^(?:of|with|for)$/i.test(text));
}

/** "Seized on 4 May for carrying arms": the day is that of the seizure. */
function isReason({ words }: Sentence, word: Word, last: number): boolean {
  const at = words.indexOf(word);
  return (
    at > last && /ing$/i.test(word.text) && /^(?:for|by|without|of|after|before)$/i.test(words[at - 1]?.text ?? '')
  );
}

/** "The strike that began on 4 May ended": a date right behind a verb and its preposition is that verb's. */
function closesVerb({ words, dates }: Sentence, span: Span, at: number): boolean {
  if (!dates.some((date) => overlaps(date, span))) return false;
  const before = words[at - (/^(?:on|in|at|by|since|from)$/i.test(words[at - 1]?.text ?? '') ? 2 : 1)];
  return before !== undefined && before.term !== '' && isVerbal(before.text);
}

/** "Officials said on Saturday": the date is of their saying, and of nothing that they say. */
function isSaid(content: string, sentence: Sentence, span: Span): boolean {
  return sentence.dates.some((date) => overlaps(date, span)) && SAID.test(content.slice(sentence.start, span.start));
}

const SAID =
  /\b(?:said|says|told\s+(?:reporters|journalists|[\p{Lu}][\p{L}.]+)|reported|added|confirmed|wrote)(?:,?\s+(?:on|late|early|in a statement|in an interview))*\s+$/iu;

/** "The June 2005 attempted murder", "his 1959 conviction": a date before a noun belongs to that noun alone. */
function modifiedBy(content: string, sentence: Sentence, span: Span, last: number): readonly string[] {
  if (!sentence.dates.some((date) => overlaps(date, span))) return [];
  if (
    !/\b(?:the|an?|his|her|its|their|this|that)\s+$/i.test(
      content.slice(Math.max(sentence.start, span.start - 8), span.start),
    )
  )
    return [];
  const terms: string[] = [];
  for (const { text, term } of sentence.words.slice(last + 1, last + 6)) {
    if (!/\p{L}/u.test(text) || (term === '' && terms.length > 0)) break;
    if (term !== '') terms.unshift(term);
  }
  return terms;
}

const DATED = /\b(?:dated|bear(?:s|ing)?\s+the\s+date(?:\s+of)?|date\s+of\s+the\s+\p{Ll}+\s+is)\s+$/iu;

/** "The letter in which she told them bears the date of 4 May", "a contract dated 4 May": what was written or signed. */
function datedBy(
  candidates: readonly { readonly word: Word; readonly distance: number }[],
  span: Span,
): readonly string[] {
  const named = candidates.find(({ word }) => word.end <= span.start && WRITTEN.has(word.term))?.word.term;
  return named === undefined ? [] : named === 'agreement' ? ['sign', 'agreement'] : [named];
}

const WRITTEN = new Set(['write', 'agreement', 'warn', 'complaint', 'ruling', 'publish']);

export function attributeOf(value: StatementValue, frames: readonly string[]): string {
  const governing = frames.slice(0, 2).sort();
  if (value.kind !== 'figure') return `${value.kind}: ${governing.join(' ')}`.trim();
  return [...new Set([measuredBy(value.figure), ...governing])].join(' ');
}

/** What a figure is a figure of: `money CNY`, `%`, `age`, or the term of the counted noun, `person` for any person. */
export function measuredBy({ figure, unit }: FigureMention): string {
  if (figure === 'money') return `money ${unit}`;
  if (figure !== 'count') return figure === 'measure' || figure === 'duration' ? figure : `${figure} ${unit}`.trim();
  const noun = unit.split(/\s+/).at(-1) ?? unit;
  return PERSONS.has(noun) || COUNTED_AS.has(noun) ? 'person' : termOf(noun);
}

/** What a figure measures by its noun or unit alone: seats, kroner, nanograms a litre; not people or percentages. */
export function kindAlone(figure: FigureMention): string | undefined {
  if (figure.figure === 'measure' || figure.figure === 'money') return `${figure.figure} ${figure.unit}`;
  const measured = measuredBy(figure);
  return figure.figure === 'count' && measured !== 'person' && !VAGUE.has(measured) ? measured : undefined;
}

/** Nouns for people at their work, in their homes or at school: elsewhere they may be called just people. */
const HUMANS: ReadonlySet<string> = new Set(
  `employee worker staff job post position pupil student child member officer soldier firefighter sailor miner refugee
  migrant evacuee teacher nurse doctor guest diner prisoner inmate detainee voter customer`
    .split(/\s+/)
    .map(termOf),
);

/** Whether both may count the same people, one by a noun of its own: "420 employees" and "480 people". */
export function maySayPeople(a: FigureMention, b: FigureMention): boolean {
  const [x, y] = [measuredBy(a), measuredBy(b)];
  if (a.figure !== 'count' || b.figure !== 'count') return false;
  return (x === 'person' && HUMANS.has(y)) || (y === 'person' && HUMANS.has(x));
}

export function isHuman(figure: FigureMention): boolean {
  return figure.figure === 'count' && HUMANS.has(measuredBy(figure));
}

/** Anything comes in these. */
export const VAGUE = new Set(['tim', 'count', 'memb', 'unit', 'part', 'thing', 'way', 'step', 'group', 'set', 'pair']);

/** The frame that a noun for people tells by itself: `death` of "19 deaths", `hijack` of "nine hostages". */
export function toldOf({ figure, unit }: FigureMention): string | undefined {
  return figure === 'count' ? COUNTED_AS.get(unit.split(/\s+/).at(-1) ?? unit) : undefined;
}

/** Nouns that count people, whatever else they say of them. */
const PERSONS: ReadonlySet<string> = new Set(
  `person people victim passenger worker civilian resident villager survivor adult other individual fatality casualty
  soul tourist visitor bystander spectator attendee fan festivalgoer festival-goer concertgoer reveller`.split(/\s+/),
);

/** Nouns that say of people what "19 people died" says with a verb. */
const COUNTED_AS: ReadonlyMap<string, string> = new Map([
  ['death', 'death'],
  ['fatality', 'death'],
  ['patient', 'patient'],
  ['participant', 'participant'],
  ['volunteer', 'participant'],
  ['hostage', 'hijack'],
  ['captive', 'hijack'],
  ['striker', 'strike'],
  ['protester', 'protest'],
  ['demonstrator', 'protest'],
]);
