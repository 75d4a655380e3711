/** Which round of a series two texts speak of: stage four or five, the first phase of a study or its second. */
import type { Facts } from '../facts';
import type { Statement } from '../statement';

/** UTF-16 units: about two sentences of news. */
const OPENING = 350;

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ');
const ROUNDS =
  'phase|round|stage|leg|heat|edition|session|semester|tranche|instalment|installment|match|game|test|volume|wave|reading|sitting|hearing|lot|race';
const BEFORE = new RegExp(
  String.raw`\b(${ORDINALS.join('|')}|\d{1,2}(?=st|nd|rd|th))(?:st|nd|rd|th)? (${ROUNDS})\b`,
  'gi',
);
const BEHIND = new RegExp(String.raw`\b(${ROUNDS}) (?:no\.? )?(${NUMBERS.join('|')}|\d{1,2})\b`, 'gi');

/** The rounds that the sentences speak of, else the openings of their documents. */
export function roundsApart(facts: Facts, a: Statement, b: Statement): boolean {
  const x = roundsOf(facts, a);
  const y = x.size > 0 ? roundsOf(facts, b) : x;
  return [...x].some(([noun, numbers]) => {
    const others = y.get(noun);
    return others !== undefined && ![...numbers].some((number) => others.has(number));
  });
}

const kept = new WeakMap<Statement, ReadonlyMap<string, ReadonlySet<number>>>();

function roundsOf(facts: Facts, statement: Statement): ReadonlyMap<string, ReadonlySet<number>> {
  const own = kept.get(statement) ?? roundsRead(facts, statement);
  kept.set(statement, own);
  return own;
}

function roundsRead(facts: Facts, { path, span, context }: Statement): ReadonlyMap<string, ReadonlySet<number>> {
  const content = facts.readings.get(path)?.text.content ?? '';
  const sentence = `${content.slice(context.start, span.start)} # ${content.slice(span.end, context.end)}`;
  return new Map([...roundsIn(content.slice(0, OPENING)), ...roundsIn(sentence)]);
}

function roundsIn(text: string): Map<string, Set<number>> {
  const rounds = new Map<string, Set<number>>();
  const add = (noun = '', number = '') => rounds.set(noun, (rounds.get(noun) ?? new Set()).add(numberOf(number)));
  for (const [, number, noun] of text.matchAll(BEFORE)) add(noun?.toLowerCase(), number?.toLowerCase());
  for (const [, noun, number] of text.matchAll(BEHIND)) add(noun?.toLowerCase(), number?.toLowerCase());
  return rounds;
}

function numberOf(word: string): number {
  const at = Math.max(ORDINALS.indexOf(word), NUMBERS.indexOf(word));
  return at < 0 ? Number(word) : at + 1;
}
