/**
 * A title as a phrase: "the company's chairman and CEO", "former Dale councillor", "head of research at Acme".
 *
 * Reads: an article or possessive, a body it belongs to, modifiers, a head, what closes it, a subject ("of
 * research"), and the body behind it. Titles joined without a body between them are one title; a body in between
 * makes two.
 */
import type { Span } from '../../text/span';
import type { NameMention } from '../mentions';
import { type Item, isBody, isPerson, isPossessive } from './items';
import { BELONGING, CLOSING, isHead, MODIFIERS } from './titles';

export interface TitlePhrase {
  /** From the first word of the title to the last, the body behind it left out. */
  readonly span: Span;
  readonly organisation: NameMention | undefined;
  /** The index of the first item behind the phrase and the body it belongs to. */
  readonly end: number;
}

export const ARTICLES: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
  'your',
  'this',
  'one',
  'another',
]);
const NOT_IN_A_TITLE: ReadonlySet<string> = new Set(
  (
    'who which that and or but as is was are were be been has had have said says told will would also not from by into since until during ' +
    'after before while when where he she they it we i you there than both either if because about against'
  ).split(' '),
);
export const SIGN = /^[^\p{L}\d]+$/u;
const MOST_MODIFIERS = 5;
const LONGEST_SUBJECT = 5;

/** `strict`: every word before the head is known to stand in titles; else any word may, as behind "Jane Roe, …". */
export function titleAt(items: readonly Item[], at: number, strict: boolean): TitlePhrase | undefined {
  let start = at;
  while (ARTICLES.has(items[start]?.word ?? '') && start - at < 2) start++;
  const possessor = start > at || isBody(items[start]) ? possessorAt(items, start) : undefined;
  const first = possessor?.end ?? start;
  const head = headAfter(items, first, strict);
  if (head === undefined) return undefined;
  const begin = isBody(items[first]) ? first + 1 + Number(isPossessive(items[first + 1])) : first;
  const before = items.slice(first, head).find(isBody)?.name ?? possessor?.name;
  const joined = joinedHead(items, head, strict);
  const subject = subjectAfter(items, joined);
  const body = bodyAfter(items, subject);
  return {
    span: { start: items[Math.min(begin, head)]?.start ?? 0, end: items[subject - 1]?.end ?? 0 },
    organisation: body.name ?? before,
    end: body.end,
  };
}

/** "Acme's", "the company's", "Hangzhou city's": up to three words, then the sign of possession. */
function possessorAt(
  items: readonly Item[],
  at: number,
): { readonly name: NameMention | undefined; readonly end: number } | undefined {
  for (let i = at; i < at + 4; i++) {
    if (isPossessive(items[i]) && i > at) return { name: items.slice(at, i).find(isBody)?.name, end: i + 1 };
    if (
      !items[i] ||
      isPerson(items[i]) ||
      NOT_IN_A_TITLE.has(items[i]?.word ?? '') ||
      (SIGN.test(items[i]?.word ?? ',') && !items[i]?.name)
    )
      return undefined;
  }
  return undefined;
}

/** The index of the title's last head, what closes it included. */
function headAfter(items: readonly Item[], from: number, strict: boolean): number | undefined {
  let head: number | undefined;
  for (let i = from; i < from + MOST_MODIFIERS + 1; i++) {
    const item = items[i];
    if (!item || isPerson(item)) break;
    if (isBody(item)) {
      if (head !== undefined) break;
      if (isPossessive(items[i + 1])) {
        if (i > from) break; // "visiting Dale's mayor": a verb, not a modifier.
        i++;
      }
      continue;
    }
    const { word } = item;
    if (isHead(word) || (head === i - 1 && CLOSING.has(word))) head = i;
    else if (strict ? !MODIFIERS.has(word) : SIGN.test(word) || NOT_IN_A_TITLE.has(word) || BELONGING.has(word)) break;
  }
  return head;
}

/** "chairman and CEO", "founder, chairman and chief executive": the index behind the last head. */
function joinedHead(items: readonly Item[], head: number, strict: boolean): number {
  let end = head + 1;
  for (;;) {
    const joiner = items[end]?.word === ',' && JOINERS.has(items[end + 1]?.word ?? '') ? end + 1 : end;
    if (!JOINERS.has(items[joiner]?.word ?? '')) return end;
    const start = joiner + 1 + Number(ARTICLES.has(items[joiner + 1]?.word ?? ''));
    if (isBody(items[start])) return end;
    const next = headAfter(items, start, strict);
    // "the mayor and director Jane Roe": the second belongs to the name behind it.
    if (next === undefined || (!strict && isPerson(items[next + 1]))) return end;
    end = next + 1;
  }
}

const JOINERS: ReadonlySet<string> = new Set(['and', '&', 'cum']);

/** Behind "of research", "for Lands and Natural Resources": a subject is no name and has no article. */
function subjectAfter(items: readonly Item[], at: number): number {
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
function bodyAfter(
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
    if (name?.type === 'organisation') return { name, end };
    place ??= name;
    end = behindPlace(items, end);
  }
  return { name: place, end };
}

/** The body that a preposition leads to, past an article and up to three words: "eastern", "the local". */
function nameWithin(items: readonly Item[], from: number): number | undefined {
  for (let i = from; i < from + 4; i++) {
    if (isBody(items[i])) return i;
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
