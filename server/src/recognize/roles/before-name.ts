/**
 * Roles that stand before a name.
 *
 * Reads: "party secretary Ana Diaz", "Acme founder Jane Roe", "Defence Minister Gen. Leo Paz", "Mayor Jane Roe of
 * Dale", "the company's chairman and CEO, Jane Roe,", "chief executive of Acme, Jane Roe,", "the head of the night
 * shift, Jane Roe,", "in a speech as head of Acme, Jane Roe said", "Librarian: Jane Roe.".
 * Not: "he told the mayor, Jane Roe said", where the comma ends a clause.
 */

import { ARTICLES, NOT_IN_A_TITLE, SIGN } from './function-words';
import { type Item, isBody, isPerson, isPossessive } from './items';
import { type Role, roleOf } from './role';
import { runningOf } from './running';
import { titleAt } from './title-phrase';
import { ABBREVIATED_HEADS, ADDRESSES, BELONGING } from './titles';

const LONGEST = 14;
const GOES_ON: ReadonlySet<string> = new Set(['and', 'who', 'or']);

export function rolesBeforeNames(items: readonly Item[]): readonly Role[] {
  return items.flatMap((item, index) => {
    if (!isPerson(item)) return [];
    const direct = behindAddress(items, index);
    const colon = items[direct - 1]?.word === ':';
    const comma = items[direct - 1]?.word === ',';
    const end = comma || colon ? direct - 1 : direct;
    const described = comma && isClosed(items[index + 1]) ? describedBefore(items, end, index) : undefined;
    if (described) return [described];
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const phrase = titleAt(items, start, true);
      if (!phrase || (comma && !isDefinite(items, start))) continue;
      if (comma && !isClosed(items[index + 1]) && items[start - 1]?.word !== 'as') continue;
      if (colon && start > 0 && !SIGN.test(items[start - 1]?.word ?? '')) continue;
      const tail = items.slice(phrase.end, end);
      if (tail.length > 0 && !(comma && (isCommonBody(tail) || isTail(tail)))) continue;
      return [roleOf(phrase, item.name, { organisation: bodyBehind(items, index + 1) })];
    }
    return [];
  });
}

/** "The woman at the helm of Acme, Jane Roe," */
function describedBefore(items: readonly Item[], end: number, name: number): Role | undefined {
  for (let at = end - 1; at >= Math.max(1, end - LONGEST) && !isPerson(items[at]); at--)
    if (/^(?:man|woman|person)$/.test(items[at]?.word ?? '')) return runningOf(items, name, at + 1);
  return undefined;
}

/** The index of the first of "Gen.", "Dr" … before the name, or of the name. */
function behindAddress(items: readonly Item[], name: number): number {
  let at = name;
  for (;;) {
    const dot = items[at - 1]?.word === '.' ? 1 : 0;
    const word = items[at - 1 - dot]?.word ?? '';
    if (dot > 0 && ABBREVIATED_HEADS.has(word)) return at - dot;
    if (!ADDRESSES.has(word)) return at;
    at -= 1 + dot;
  }
}

function isClosed(item: Item | undefined): boolean {
  return !item || GOES_ON.has(item.word) || (!item.name && SIGN.test(item.word) && !isPossessive(item));
}

/** One certain person: "the", "its", "Acme's", "as", or at the very beginning. */
function isDefinite(items: readonly Item[], start: number): boolean {
  return (
    start === 0 ||
    items[start - 1]?.word === 'as' ||
    isBody(items[start]) ||
    ARTICLES.has(items[start]?.word ?? '') ||
    isPossessive(items[start - 1])
  );
}

/** "of the medical faculty": a body without a name, behind a title that a comma closes. */
function isCommonBody([preposition, article, ...words]: readonly Item[]): boolean {
  if (!BELONGING.has(preposition?.word ?? '') || !ARTICLES.has(article?.word ?? '')) return false;
  return words.length > 0 && words.length < 5 && words.every(isPlain);
}

/** "Of the Acme jet": what a body's name stands before. */
function isTail(tail: readonly Item[]): boolean {
  return tail.length < 3 && tail.every(isPlain);
}

function isPlain({ name, word }: Item): boolean {
  return !name && !SIGN.test(word) && !NOT_IN_A_TITLE.has(word);
}

function bodyBehind(items: readonly Item[], at: number) {
  return BELONGING.has(items[at]?.word ?? '') && isBody(items[at + 1]) ? items[at + 1]?.name : undefined;
}
