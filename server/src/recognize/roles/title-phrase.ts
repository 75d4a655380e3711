/**
 * A title as a phrase: "the company's chairman and CEO", "former Dale councillor", "head of research at Acme".
 *
 * Reads: an article or possessive, a body it belongs to, modifiers, a head, what closes it, a subject ("of
 * research"), and the body behind it. Titles joined without a body between them are one title; a body in between
 * makes two.
 */
import type { Span } from '../../text/span';
import type { NameMention } from '../mentions';
import { ARTICLES, NOT_IN_A_TITLE, SIGN } from './function-words';
import { type Item, isBody, isPerson, isPossessive } from './items';
import { bodyAfter, subjectAfter } from './title-body';
import { BELONGING, CLOSING, isHead, MODIFIERS } from './titles';

export interface TitlePhrase {
  /** From the first word of the title to the last, the body behind it left out. */
  readonly span: Span;
  readonly organisation: NameMention | undefined;
  /** The index of the first item behind the phrase and the body it belongs to. */
  readonly end: number;
}

const MOST_MODIFIERS = 5;

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

/** "Acme's", "the company's", "Dale city's": up to three words, then the sign of possession. */
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
    if (ARTICLES.has(word)) break; // "…, asked the judge": what somebody did, and no title.
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
