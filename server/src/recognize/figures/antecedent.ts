/**
 * What a number counts that has no noun of its own: `15 of them`, `six of the papers`, `27 members for and 16 against`,
 * `Of these, 19 were killed`.
 */
import type { Place } from './form';
import { countedNoun, pluralBefore } from './noun';
import { at, type Word } from './words';

/** Where nothing tells what is counted, people are. */
const UNTOLD = 'person';

const LINKS =
  /^(?:,|;|:|and|or|but|of|with|which|whom|these|those|while|the|has|have|had|at|to|only|about|another|than|most|nearly|almost|some|least|over|now|was|were|is|stand|stands|stood|from|leaving|left|reached|rose|risen|cut|[–—•-])$/;
const BEHIND =
  /^(?:of|in|were|was|are|is|have|had|has|remained|remain|from|for|against|on|at|voted|abstained|with|by|did|could|escaped|came|went|said|to|and|who|opposed|supported|,|;|\.|:|\)|\(|)$/;

/** The singular noun, or `undefined` where the number is not used as a count. */
export function antecedentOf(place: Place): string | undefined {
  const { words, quantity, before } = place;
  if (!quantity) return undefined;
  const { first, next, number } = quantity;
  const behind = at(words, next);
  const isOne = number.value === 1;
  if (behind.lower === 'of') {
    const of = partOf(words, next + 1);
    if (of === 'pronoun') return pluralBefore(words, first) ?? lastCounted(place) ?? UNTOLD;
    if (of !== undefined && !isOne) return of;
    return undefined;
  }
  const opener = at(words, first - 1);
  if (isOne) return opener.lower === 'only' && BEHIND.test(behind.lower) ? lastCounted(place) : undefined;
  if (number.inDigits && opener.joint === 'none' && opener.text === '-') return undefined;
  const isCounting = opener.lower === '' || LINKS.test(opener.lower);
  if (!isCounting && !(before.length > 0 && BEHIND.test(behind.lower))) return undefined;
  if (!BEHIND.test(behind.lower) && behind.joint === 'none') return undefined;
  return lastCounted(place) ?? pluralBefore(words, first) ?? UNTOLD;
}

/** `of them`, `of whom`: a pronoun; `of the papers`, `of his 14 papers`: the noun. */
function partOf(words: readonly Word[], start: number): string | undefined {
  const word = at(words, start).lower;
  if (/^(?:them|these|those|whom|which|us|you)$/.test(word)) return 'pronoun';
  if (!/^(?:the|his|her|its|their|our|these|those|my|your)$/.test(word)) return undefined;
  for (let index = start + 1; index < start + 3; index++) {
    const noun = countedNoun(words, index, 2);
    if (noun) return noun.unit;
  }
  return undefined;
}

/** The unit of the last count of the same paragraph's neighbourhood. */
function lastCounted({ before, words }: Place): string | undefined {
  const last = before.findLast((figure) => figure.figure === 'count');
  const here = words[0]?.start ?? 0;
  return last && here - last.end < NEIGHBOURHOOD ? last.unit : undefined;
}

/** UTF-16 units: a few sentences. */
const NEIGHBOURHOOD = 400;
