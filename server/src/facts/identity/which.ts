/**
 * Whether the words around two values say that they are values of two things: of two models, of two wholes, offered by
 * two sides, or of a deed and of its mere attempt.
 *
 * "The 2-litre model costs $900" and "$1,400 for the 3-litre one"; "60 per cent of calls in Dale, 40 per cent in Oxel"
 * and "70 per cent of letters in Oxel"; "attempted murder" and murder.
 */
import { entitiesOf, type Facts } from '../facts';
import { alike } from '../lexicon/alike';
import type { Statement } from '../statement';
import { isContent, termOf } from '../words';

export function ofOtherThings(facts: Facts, a: Statement, b: Statement): boolean {
  return (
    isAttempt(a) !== isAttempt(b) ||
    isFurther(facts, a) !== isFurther(facts, b) ||
    modifiersApart(a, b) ||
    variantsApart(facts, a, b) ||
    editionsApart(facts, a, b) ||
    wholesApart(facts, a, b) ||
    giversApart(facts, a, b)
  );
}

/** What was tried and what was done are two; where the other text speaks of trying as well, nobody knows. */
function isAttempt({ frames }: Statement): boolean {
  return frames.slice(0, 3).includes(ATTEMPT);
}

const ATTEMPT = termOf('attempted');

/** "Another ship left on Wednesday", "a fourth man was arrested": not the one that the other text dates. */
function isFurther({ readings }: Facts, { value, path, span, context }: Statement): boolean {
  if (value.kind !== 'date') return false;
  const content = readings.get(path)?.text.content ?? '';
  return FURTHER.test(content.slice(context.start, span.start)) || FURTHER.test(content.slice(span.end, span.end + 40));
}

const FURTHER =
  /\b(?:another|an?(?: further| additional| second| third| fourth| fifth)) (?!day|time|week|month|year)\p{Ll}+/iu;
/** "The 1959 theft conviction" and "a 1997 fraud conviction": a date that stands before one noun, each with a word of its own. */
function modifiersApart(a: Statement, b: Statement): boolean {
  if (a.value.kind !== 'date' || ![a, b].every(({ beside }) => ARTICLE.test(beside.before[0] ?? ''))) return false;
  const [x, y] = [a, b].map(({ beside }) => beside.behind) as [readonly string[], readonly string[]];
  const [own = '', noun = ''] = x;
  const [other = ''] = y;
  return (
    noun !== '' &&
    noun === y[1] &&
    isContent(noun) &&
    [own, other].every(isContent) &&
    !alike(termOf(own), termOf(other))
  );
}

const ARTICLE = /^(?:the|an?|his|her|its|their)$/;

const SIZE =
  'inch|centimetre|centimeter|cm|mm|metre|meter|litre|liter|ml|gram|kg|gb|tb|mb|ghz|mhz|kw|hp|cc|kilometre|km|mile|seat|bed|bedroom|door|room|pack|ton|tonne|watt|volt|hour|day|year|week|month';
const VARIANT = new RegExp(
  String.raw`\b(?:(\d[\d.,]*|\p{L}+)[- ]?(?:${SIZE})|(adult|child|junior|senior|small|medium|large|economy|business|entry-level|standard|deluxe|premium|basic|men['’]s|women['’]s|boys['’]|girls['’]))(?:,? [\p{L}\d-]+){0,3}? (?:model|version|option|edition|variant|size|pack|bottle|can|bag|box|class|category|race|event|final|ticket|pass|fare|room|one|course|bond|note|loan|lease|tour|walk|route|cruise|house|home|flat|apartment|villa|cottage|bungalow|suite)s?\b`,
  'giu',
);

function variantsApart(facts: Facts, a: Statement, b: Statement): boolean {
  const [x, y] = [variantKept(facts, a), variantKept(facts, b)];
  return x !== undefined && y !== undefined && x !== y;
}

const variants = new WeakMap<Statement, string>();

/** A statement is held against many others. */
function variantKept(facts: Facts, statement: Statement): string | undefined {
  const known = variants.get(statement) ?? variantOf(facts, statement) ?? '';
  variants.set(statement, known);
  return known || undefined;
}

/** Which of several sizes or kinds of a thing the sentence speaks of, the nearest to the value; else the only one of the opening. */
function variantOf({ readings }: Facts, { path, span, context }: Statement): string | undefined {
  const content = readings.get(path)?.text.content ?? '';
  const [start, end] = [span.start - context.start, span.end - context.start];
  const found = variantsIn(content.slice(context.start, context.end)).flatMap(({ name, from, to }) =>
    from < end && to > start ? [] : [{ name, distance: from < start ? start - from : from - end }],
  );
  const nearest = found.sort((one, other) => one.distance - other.distance)[0]?.name;
  const [only, ...others] = variantsIn(content.slice(0, OPENING)).map(({ name }) => name);
  return nearest ?? (others.some((other) => other !== only) ? undefined : only);
}

/** UTF-16 units: about a headline and a sentence. */
const OPENING = 200;

function variantsIn(text: string): readonly { readonly name: string; readonly from: number; readonly to: number }[] {
  return [...text.matchAll(VARIANT)].map(({ index, 0: words, 1: size, 2: kind }) => ({
    name: (size ?? kind ?? '').toLowerCase(),
    from: index,
    to: index + words.length,
  }));
}

/** "The Tarn" and "the Tarn Pro": one word further, of those that makers put behind a name. */
function editionsApart(facts: Facts, a: Statement, b: Statement): boolean {
  return isEdition(facts, a, b) || isEdition(facts, b, a);
}

function isEdition(facts: Facts, long: Statement, short: Statement): boolean {
  const editions = editionsOf(facts, long);
  if (editions.length === 0) return false;
  const other = aboutIn(facts, short);
  return editions.some(([name, base]) => other.includes(base) && !other.includes(name));
}

const known = new WeakMap<Statement, readonly (readonly [string, string])[]>();

/** Each with the name that it goes on from. */
function editionsOf(facts: Facts, statement: Statement): readonly (readonly [string, string])[] {
  const own =
    known.get(statement) ??
    [...aboutIn(facts, statement).matchAll(EDITION)].map(([name, base = '']) => [name, base] as const);
  known.set(statement, own);
  return own;
}

const EDITION = /\b(\p{Lu}\p{L}+(?: \d+)?) (?:Pro|Plus|Max|Mini|Lite|Ultra|XL|GT|II|III)\b/gu;

function aboutIn({ readings }: Facts, { path, context }: Statement): string {
  const content = readings.get(path)?.text.content ?? '';
  return `${content.slice(0, OPENING)} ${content.slice(context.start, context.end)}`;
}

/** Percentages of two wholes, one of which its sentence leaves out, having just named it. */
function wholesApart(facts: Facts, a: Statement, b: Statement): boolean {
  if (![a, b].every(({ value }) => value.kind === 'figure' && value.figure.figure === 'percent')) return false;
  const [own, other] = [wholeBehind(facts, a), wholeBehind(facts, b)];
  if (own && other) return false;
  const [x, y] = [own ?? wholeBefore(facts, a), other ?? wholeBefore(facts, b)];
  return !!x && !!y && !x.some((term) => y.some((one) => one === term || alike(one, term)));
}

function wholeBehind({ readings }: Facts, { path, span, context }: Statement): readonly string[] | undefined {
  return wholeIn(readings.get(path)?.text.content.slice(span.end, context.end) ?? '');
}

/** Of the percentage before it in a list: "60 per cent of calls in Dale and 40 per cent in Oxel". */
function wholeBefore(facts: Facts, { path, span, context }: Statement): readonly string[] | undefined {
  const before = (facts.statements.get(path) ?? []).filter(
    (one) =>
      one.context.start === context.start &&
      one.span.end <= span.start &&
      one.value.kind === 'figure' &&
      one.value.figure.figure === 'percent',
  );
  return before.map((one) => wholeBehind(facts, one)).findLast((whole) => whole !== undefined);
}

/** The terms of the noun that "of" leads to. */
function wholeIn(behind: string): readonly string[] | undefined {
  const words = /^\s+of\s+((?:[\p{Ll}-]+\s+){0,3}[\p{Ll}-]+)/u.exec(behind)?.[1]?.split(/\s+/);
  const end = words?.findIndex(
    (word, i) => i > 0 && /^(?:in|at|of|on|for|from|and|to|by|was|were|is|are|had|have|has)$/.test(word),
  );
  const terms = words
    ?.slice(0, end === -1 ? undefined : end)
    .filter(isContent)
    .map(termOf);
  return terms?.length ? terms : undefined;
}

const OFFER = termOf('offer');

/** Offers of two sides: the bodies and teams named beside each have no word in common. */
function giversApart(facts: Facts, a: Statement, b: Statement): boolean {
  if (![a, b].every(({ frames }) => frames.slice(0, 2).includes(OFFER))) return false;
  const [x, y] = [giversOf(facts, a), giversOf(facts, b)];
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}

/** The words of their names. */
function giversOf({ linked }: Facts, { path, participants, around }: Statement): readonly string[] {
  const bodies = [...participants, ...around].filter(({ type }) => type === 'organisation' || type === 'other');
  return entitiesOf(linked, path, bodies).flatMap(({ name }) => name.toLowerCase().split(/[^\p{L}\d]+/u));
}
