/** What stands behind a title's head: its subject ("of research"), and the body it belongs to ("at Acme in Dale"). */
import type { NameMention } from '../mentions';
import { ARTICLES, NOT_IN_A_TITLE, SIGN } from './function-words';
import { type Item, isBody, isPossessive } from './items';
import { BELONGING, isHead } from './titles';

const LONGEST_SUBJECT = 5;

/** Behind "of research", "for Lands and Natural Resources": a subject is no name and has no article. */
export function subjectAfter(items: readonly Item[], at: number): number {
  const preposition = items[at]?.word;
  if (preposition !== 'of' && preposition !== 'for') return at;
  let end = at;
  for (let i = at + 1; i <= at + LONGEST_SUBJECT; i++) {
    const item = items[i];
    if (!item || item.name || isPossessive(items[i + 1])) return item?.name && end > at ? end : at;
    const { word } = item;
    if (i === at + 1 && (ARTICLES.has(word) || /^\d/.test(word) || word === 'all')) return at;
    if (SIGN.test(word) && word !== '&') return Math.max(end, at);
    if (word === 'of' || word === 'and' || word === '&') continue;
    if (BELONGING.has(word) || NOT_IN_A_TITLE.has(word) || isHead(word)) return Math.max(end, at);
    end = i + 1;
  }
  return at;
}

/** "of the Dale Bureau", "at Acme in Dale": the first organisation behind, else the first place. */
export function bodyAfter(
  items: readonly Item[],
  at: number,
): { readonly name: NameMention | undefined; readonly end: number } {
  let end = at;
  let place: NameMention | undefined;
  while (BELONGING.has(items[end]?.word ?? '')) {
    const body = nameWithin(items, end + 1);
    if (body === undefined) break;
    const { name } = items[body] as Item;
    end = body + 1;
    if (name?.type === 'other') return { name: place, end }; // A ship, a prize: no body, and part of the title all the same.
    if (name?.type === 'organisation') return { name, end };
    place ??= name;
    end = behindPlace(items, end);
  }
  return { name: place, end };
}

/** The body that a preposition leads to, past an article and up to three words: "eastern", "the local". */
function nameWithin(items: readonly Item[], from: number): number | undefined {
  for (let i = from; i < from + 4; i++) {
    if (isBody(items[i]) || items[i]?.name?.type === 'other') return i;
    const word = items[i]?.word ?? '';
    if (word === '' || SIGN.test(word) || NOT_IN_A_TITLE.has(word) || BELONGING.has(word)) return undefined;
  }
  return undefined;
}

/** Behind "city's market regulator", "province": common words that stand behind a place's name. */
function behindPlace(items: readonly Item[], from: number): number {
  let end = from;
  while (end < from + 5 && items[end] && !items[end]?.name && !isClosed(items[end])) end++;
  return end;
}

function isClosed(item: Item | undefined): boolean {
  const word = item?.word ?? ',';
  if (isPossessive(item)) return false;
  return SIGN.test(word) || NOT_IN_A_TITLE.has(word) || BELONGING.has(word);
}
