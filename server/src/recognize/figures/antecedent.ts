/**
 * What a number counts that has no noun of its own: `15 of them`, `six of the papers`, `27 members for and 16 against`,
 * `Of these, 19 were killed`.
 */
import { firstEndingAfter } from '../../text/span';
import type { Text } from '../../text/text';
import type { Token } from '../../text/tokens';
import type { FigureMention } from '../mentions';
import type { Place } from './form';
import { countedNoun, pluralBefore } from './noun';
import { numberAt } from './number';
import { isPlural } from './plural';
import { at, isCapitalised, type Word, wordsOf } from './words';

/** Where nothing tells what is counted, people are. */
const UNTOLD = 'person';

const LINKS =
  /^(?:,|;|:|and|or|but|of|with|altogether|together|which|whom|these|those|while|the|has|have|had|at|to|only|about|another|than|most|nearly|almost|some|least|over|now|was|were|is|stand|stands|stood|from|leaving|left|reached|rose|risen|cut|[–—•-])$/;
const BEHIND =
  /^(?:of|in|were|was|are|is|have|had|has|remained|remain|from|for|against|on|at|voted|abstained|with|by|did|could|escaped|came|went|said|to|and|who|opposed|supported|,|;|\.|:|\)|\(|)$/;

/** What stands before a number in a clause about deaths, or about a payroll, without a noun behind it. */
const TOLLS: readonly (readonly [RegExp, string])[] = [
  [/^(?:dead|death|deaths|toll|died|killed|fatalities)$/, 'death'],
  [/^(?:headcount|workforce|payroll|employees|staff)$/, 'employee'],
  [/^(?:attendance|crowd|turnout|injured|injuring|wounded|wounding|hurt|hurting|missing)$/, 'person'],
];

const HOLDS = /^(?:licensed|licenced|certified|room|seats|seating|space|built|enough|designed|berths|beds)$/;

/** The singular noun, or `undefined` where the number is not used as a count. */
export function antecedentOf(place: Place): string | undefined {
  const { words, quantity, before } = place;
  if (!quantity) return undefined;
  const { first, next, number } = quantity;
  const [opener, behind] = [at(words, first - 1), at(words, next)];
  const isOne = number.value === 1;
  const isOutOf = behind.lower === 'out' && at(words, next + 1).lower === 'of';
  if (behind.lower === 'of' || isOutOf) {
    const part = partOf(words, next + (isOutOf ? 2 : 1));
    if (part === 'pronoun') return referent(place);
    // "24 counts: 17 of theft and seven of fraud" goes on counting.
    const listed = part ?? (/^(?:[:,;–—]|and)$/.test(opener.lower) ? countedHere(place) : undefined);
    // "(17 of 41)" counts parts of a whole that is named before it.
    const bracketed = opener.lower === '(' && numberAt(words, next + 1) ? (countedHere(place) ?? UNTOLD) : undefined;
    return isOne ? undefined : (listed ?? bracketed);
  }
  const again = opener.lower === 'the' && !isOne ? countedAs(place, number.value) : undefined;
  if (again !== undefined && BEHIND.test(behind.lower)) return again;
  if (/^(?:remaining|other)$/.test(opener.lower) && at(words, first - 2).lower === 'the' && !isPlural(behind.lower))
    return countedHere(place) ?? countedBefore(place);
  if (isOne && isListed(place)) return countedHere(place);
  if (isOne) return opener.lower === 'only' && BEHIND.test(behind.lower) ? countedBefore(place) : undefined;
  if (opener.lower === 'for' && HOLDS.test(at(words, first - 2).lower)) return UNTOLD;
  if (opener.lower === 'of' && /^(?:father|mother|dad|mum|mom|parent|parents)$/.test(at(words, first - 2).lower))
    return 'child';
  // At ten: the hour. A six: a hit. Virtus Bologna 80: a table.
  if (opener.lower === 'at' && !/^(?:stands?|stood|put|now|remains?)$/.test(at(words, first - 2).lower))
    return undefined;
  if (/^(?:a|an|minus)$/.test(opener.lower) && number.multiplier === 1) return undefined;
  if (isShared(place)) return countedHere(place);
  if (number.inDigits && isCapitalised(opener) && !LINKS.test(opener.lower)) return undefined;
  const isCounting = opener.lower === '' || LINKS.test(opener.lower);
  if (!isCounting && !(before.length > 0 && BEHIND.test(behind.lower))) return undefined;
  if (!BEHIND.test(behind.lower) && behind.joint === 'none') return undefined;
  if (/^(?:for|against|voted|abstained)$/.test(behind.lower) && isBallot(words, first)) return 'vote';
  if (opener.lower === 'for' || isHurt(words, next)) return UNTOLD;
  return tollOf(words, first) ?? countedHere(place) ?? pluralBefore(words, first) ?? countedBefore(place) ?? UNTOLD;
}

/** "Two in the first round, one in the second": `one` goes on counting what was counted right before it. */
function isListed({ words, quantity, before }: Place): boolean {
  if (!quantity || !/^(?:in|at|on|from|for|by|to)$/.test(at(words, quantity.next).lower)) return false;
  const opener = at(words, quantity.first - 1).lower;
  const last = before.at(-1);
  const near =
    last?.figure === 'count' && last.start >= at(words, 0).start && at(words, quantity.first).start - last.end < 40;
  return near && (opener === ',' || opener === 'and');
}

/** "The Greens hold 54 seats, Labour 41 and the Liberals 35": each name has its number of what was counted first. */
function isShared({ words, quantity, before }: Place): boolean {
  const last = before.at(-1);
  if (!quantity || last?.figure !== 'count' || last.start < at(words, 0).start) return false;
  const { first, next, number } = quantity;
  if (!number.inDigits || (number.value > 1_500 && number.value < 2_100 && !/,/.test(at(words, first).text)))
    return false;
  let opener = first - 1;
  while (opener > first - 5 && isCapitalised(at(words, opener))) opener--;
  if (/^the$/.test(at(words, opener).lower)) opener--;
  const named = opener < first - 1 && isCapitalised(at(words, first - 1));
  const near = at(words, first).start - last.end < 60;
  return (
    named && near && /^(?:,|and)$/.test(at(words, opener).lower) && /^(?:,|;|\.|and|)$/.test(at(words, next).lower)
  );
}

/** What `them`, `whom` or `which` stand for: the last plural, or what the count before it counted. */
function referent(place: Place): string {
  const { text, words, quantity } = place;
  const first = quantity?.first ?? 0;
  const noun = pluralBefore(words, first);
  if (noun === 'person') return countedHere(place) ?? noun;
  if (noun !== undefined) return noun;
  const sentence = text.sentences[firstEndingAfter(text.sentences, at(words, 0).start) - 1];
  const behind = sentence ? wordsOf(text.content, tokensBefore(text, sentence.end)) : [];
  return pluralBefore(behind, behind.length) ?? countedBefore(place) ?? UNTOLD;
}

/** The last tokens before `end`, as many as one looks back. */
function tokensBefore(text: Text, end: number): readonly Token[] {
  const last = firstEndingAfter(text.tokens, end);
  return text.tokens.slice(Math.max(0, last - 2 * REACH), last);
}

function tollOf(words: readonly Word[], first: number): string | undefined {
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    const { lower } = at(words, index);
    // "Of those who died, nine …" reaches over its comma; "19 were killed, 31 injured" does not.
    if (/^[,;]$/.test(lower) && (index < first - 1 || at(words, 1).lower !== 'those')) return undefined;
    for (const [word, unit] of TOLLS) if (word.test(lower)) return unit;
  }
  return undefined;
}

/** "Nine people died and 64 were injured": what is said behind the number tells more than what stands before it. */
function isHurt(words: readonly Word[], next: number): boolean {
  const behind = /^(?:were|was|are|have|had)$/.test(at(words, next).lower) ? at(words, next + 1) : at(words, next);
  return /^(?:injured|hurt|wounded|missing|rescued|arrested|hospitali[sz]ed|treated)$/.test(behind.lower);
}

function isBallot(words: readonly Word[], first: number): boolean {
  return words
    .slice(Math.max(0, first - REACH), first + REACH)
    .some(({ lower }) => /^(?:vote|votes|voted|ballot|motion)$/.test(lower));
}

/** `of them`, `of whom`: a pronoun; `of the papers`, `of his 14 papers`: the noun. */
function partOf(words: readonly Word[], start: number): string | undefined {
  const word = at(words, start).lower;
  if (/^(?:them|these|those|whom|which|us|you)$/.test(word)) return 'pronoun';
  const whole =
    numberAt(words, start) ??
    (word === 'a' && /^(?:possible|total)$/.test(at(words, start + 1).lower)
      ? numberAt(words, start + (at(words, start + 2).lower === 'of' ? 3 : 2))
      : undefined);
  if (whole) return countedNoun(words, whole.next, whole.value)?.unit;
  if (!/^(?:the|his|her|its|their|our|these|those|my|your)$/.test(word)) return undefined;
  const owner = [1, 2, 3].find((offset) => /^['’]s$/.test(at(words, start + offset).lower));
  const noun = start + 1 + (owner ?? 0);
  const opens = /^(?:last|first|past|next|final|previous|remaining|other)$/.test(at(words, noun).lower)
    ? noun + 1
    : noun;
  return countedNoun(words, numberAt(words, opens)?.next ?? opens, 2)?.unit;
}

/** "Of the 412, …": what so many were, when they were counted first. */
function countedAs({ before }: Place, value: number): string | undefined {
  return before.findLast((figure) => figure.figure === 'count' && figure.value === value)?.unit;
}

/** The unit of the last count of the same sentence. */
function countedHere({ before, words }: Place): string | undefined {
  return lastCounted(before, at(words, 0).start);
}

/** The unit of the last count a few sentences back, or nearer. */
function countedBefore({ before, words }: Place): string | undefined {
  return lastCounted(before, at(words, 0).start - NEIGHBOURHOOD);
}

function lastCounted(before: readonly FigureMention[], from: number): string | undefined {
  for (let index = before.length - 1; index >= 0; index--) {
    const figure = before[index];
    if (!figure || figure.end < from) return undefined;
    if (figure.figure === 'count') return figure.unit;
  }
  return undefined;
}

/** How many words back a clause still speaks of deaths or of a payroll. */
const REACH = 20;

/** UTF-16 units: a few sentences. */
const NEIGHBOURHOOD = 400;
