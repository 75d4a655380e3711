/**
 * The deeds that a document dates: what is done on, in or since each date that its sentences give.
 *
 * A date belongs to the verb nearest before it in its clause, else to the first behind it; before "when" and "as" also to
 * the verb of the clause that follows. To a noun it belongs where it stands right beside it ("the theft of 4 May") or
 * where a verb between them says no more than that it came to pass.
 */
import type { Reading } from '../../entities/reading';
import { overlaps } from '../../text/span';
import { lineAt } from '../../text/text';
import { clauseAt, type Sentence, sentencesOf } from '../sentence';
import type { Statement } from '../statement';
import { deedsIn, isPredicate, type Occurrence } from './forms';
import type { Told } from './one-deed';
import { themeOf } from './themes';

export interface Dated extends Told {
  readonly at: Statement & { readonly value: { readonly kind: 'date' } };
}

type DateStatement = Dated['at'];

/** `statements`: those of the same document. In reading order. */
export function datedIn(reading: Reading, statements: readonly Statement[]): readonly Dated[] {
  const known = kept.get(statements) ?? read(reading, statements);
  kept.set(statements, known);
  return known;
}

const kept = new WeakMap<readonly Statement[], readonly Dated[]>();

function read(reading: Reading, statements: readonly Statement[]): readonly Dated[] {
  const dates = statements.filter((one): one is DateStatement => one.value.kind === 'date');
  if (dates.length === 0) return [];
  const own = reading.recognized.dateline.span;
  return sentencesOf(reading).flatMap((sentence) => {
    const { kind } = lineAt(reading.text, sentence.start);
    if (kind === 'byline' || kind === 'boilerplate') return [];
    const stated = dates.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end);
    return stated.flatMap((at): Dated[] => {
      if ((own && overlaps(own, at.span)) || isBeside(reading.text.content, sentence, at)) return [];
      const seen = new Set<string>();
      return governedBy(reading.text.content, sentence, at).flatMap((occurrence) => {
        if (seen.has(occurrence.deed)) return [];
        seen.add(occurrence.deed);
        return [
          {
            path: reading.path,
            deed: occurrence.deed,
            at,
            theme: themeOf(sentence, occurrence),
            told: toldAt(sentence, occurrence),
          },
        ];
      });
    });
  });
}

/** Words to both sides. */
const BESIDE = 3;

export function toldAt({ words }: Sentence, { from, to }: Occurrence): readonly string[] {
  return words.slice(Math.max(0, from - BESIDE), to + 1 + BESIDE).map(({ text }) => text.toLowerCase());
}

const SAID =
  /\b(?:said|says|told|announced|reported|confirmed|added|statement|memo|letter|notice|note|release|article|wrote|tweeted)\b(?:\s+\S+){0,3}?\s*$/i;
/** "Died at 6 pm this evening (0200 GMT Friday)": the day somewhere else. */
const ELSEWHERE = /\([^()]*\b(?:GMT|UTC|BST|CET|[ECMP][SD]?T|local time)\b[^()]*$/;
const JUBILEE = /\b(?:anniversar|jubilee|centenar|bicentenar|commemorat|birthday|remembrance)/i;

/** The day of saying it, of a jubilee, or of something that stands beside: "the 1911 expedition". */
function isBeside(content: string, sentence: Sentence, { span }: Statement): boolean {
  const before = content.slice(Math.max(sentence.start, span.start - 60), span.start);
  return SAID.test(before) || ELSEWHERE.test(before) || JUBILEE.test(content.slice(sentence.start, sentence.end));
}

function governedBy(content: string, sentence: Sentence, { span }: Statement): readonly Occurrence[] {
  const { words } = sentence;
  const occurrences = deedsIn(sentence);
  const verbs = occurrences.filter(({ noun }) => !noun);
  const nouns = occurrences.filter((one) => one.noun && belongsTo(content, sentence, one, span));
  // "The 1911 expedition": of that noun alone.
  if (isModifier(content, sentence, span)) return nouns.filter(({ from }) => (words[from]?.start ?? 0) > span.start);
  const clause = clauseAt(sentence, span.start);
  const at = words.findIndex(({ end }) => end > span.start);
  const last = words.findLastIndex(({ start }) => start < span.end);
  const predicates = words.flatMap((word, i) => (isPredicate(words, i) && word.term !== '' ? i : []));
  for (const { from } of verbs) predicates.push(from);
  predicates.sort((x, y) => x - y);
  const chosen = new Set<number>();
  const inClause = predicates.filter((i) => words[i]?.clause === clause);
  const pool = inClause.length > 0 ? inClause : predicates;
  const when = words.slice(last + 1, last + 3).findIndex(({ text }) => /^(?:when|as)$/i.test(text));
  const nearest = pool.findLast((i) => i < at) ?? pool.find((i) => i > last);
  if (nearest !== undefined) chosen.add(nearest);
  // "On 9 May, when the safe that she had locked in 1911 was opened": what has a date of its own has that.
  const follows =
    when < 0 ? undefined : predicates.find((i) => i > last + 1 + when && !hasOwnDate(sentence, predicates, i, span));
  if (follows !== undefined) chosen.add(follows);
  return [...verbs.filter(({ from, to }) => [...chosen].some((i) => i >= from && i <= to)), ...nouns];
}

function hasOwnDate(
  { words, dates }: Sentence,
  predicates: readonly number[],
  at: number,
  span: Statement['span'],
): boolean {
  return dates.some((date) => {
    if (overlaps(date, span)) return false;
    const own = words.findIndex(({ end }) => end > date.start);
    return predicates.findLast((i) => i < own) === at && own - at < NEXT;
  });
}

/** Words from a verb to a date of its own. */
const NEXT = 5;

function isModifier(content: string, { start }: Sentence, span: Statement['span']): boolean {
  return (
    /\b(?:the|an?|his|her|its|their|this|that)\s+$/i.test(content.slice(Math.max(start, span.start - 8), span.start)) &&
    /^(?:['’]s)?\s+\p{Ll}/u.test(content.slice(span.end, span.end + 5)) &&
    !/^\s+(?:in|on|at|of|and|when|as|by|was|is|were)\b/.test(content.slice(span.end, span.end + 6))
  );
}

const RIGHT_BEHIND =
  /^,?\s*(?:(?:of|on|in|at|from|dated)\s+)?(?:the\s+(?:night|evening|morning|afternoon|day)\s+of\s+)?(?:\p{Lu}\p{Ll}+day,?\s+)?$/u;
const CAME =
  /^(?:\s+(?:of|in|at|on|for|between)(?:\s+\p{L}[\p{L}'’-]*){1,6})?,?\s+(?:(?:which|that)\s+)?(?:took place|takes place|take place|happened|occurred|(?:was|were|is|will be|would be|has been|had been) (?:laid|set|turned|cut|set down|in force since|held|staged|scheduled for|set for|due|fixed for|on|performed|carried out|done|reported)|is|was|will be|would be|came|comes|followed|fell|began|started|is to take place|is due)(?:\s+(?:about|around|early|late|only|just|here|there|at|in|on|for|\p{Lu}\p{L}+)){0,4}\s+$/u;
const NAMED =
  /^(?:['’]s)?\s+(?:(?!(?:and|or|but|the|an?|when|as|while|in|on|at|to|for|by)\s)\p{Ll}[\p{L}-]*\s+){0,2}$/u;
const WAS = /^,?\s*(?:is|was|will be|would be|saw|brought|marked|marks)\s+(?:\p{L}[\p{L}'’-]*\s+){0,4}$/u;

/** Whether the date is that of the noun. */
function belongsTo(content: string, sentence: Sentence, { from, to }: Occurrence, span: Statement['span']): boolean {
  const { words } = sentence;
  const [first, last] = [words[from], words[to]];
  if (!first || !last) return false;
  if (last.end <= span.start) {
    const gap = content.slice(last.end, span.start);
    if (CAME.test(gap)) return true;
    if (!RIGHT_BEHIND.test(gap)) return false;
    return (
      /^,?\s*of\b/.test(gap) ||
      !words.some((word, i) => word.clause === first.clause && i < from && isPredicate(words, i))
    );
  }
  if (first.start < span.end) return false;
  const gap = content.slice(span.end, first.start);
  return NAMED.test(gap) || WAS.test(gap);
}
