/**
 * Roles in apposition behind a name.
 *
 * Reads: "Jane Roe, director of the Dale Bureau", "Jane Roe, 52, Acme's chairman and CEO,", "Jane Roe (chair)",
 * "Jane Roe, member of A and secretary of B" as two roles, "Jane Roe, as chair of the board,", "under Jane Roe as chair" and "Jane Roe, Senior
 * Partner, Acme" on a line of its own.
 * Not: "Jane Roe, director Leo Paz and …", where the title is the next name's.
 */
import { type Item, isPerson } from './items';
import { type Role, roleOf } from './role';
import { type TitlePhrase, titleAt } from './title-phrase';

const OPENING: ReadonlySet<string> = new Set([',', '(', '–', '—', '-']);

export function rolesAfterNames(items: readonly Item[]): readonly Role[] {
  return items.flatMap((item, index) => {
    if (!isPerson(item)) return [];
    const under = UNDER.has(items[index - 1]?.word ?? '') && items[index + 1]?.word === 'as';
    if (!under && !OPENING.has(items[index + 1]?.word ?? '')) return [];
    const at = under ? index + 1 : behindAge(items, index + 2);
    const as = items[at]?.word === 'as';
    const phrases = phrasesAt(items, as ? at + 1 : at, as);
    return phrases.map((phrase) => roleOf(phrase, item.name, { organisation: signedFor(items, phrase) }));
  });
}

/** "The hotel reopens under Jane Roe as general manager." */
const UNDER: ReadonlySet<string> = new Set(['under', 'with']);

/** Behind ", 52,". */
function behindAge(items: readonly Item[], at: number): number {
  return /^\d{1,3}$/.test(items[at]?.word ?? '') && items[at + 1]?.word === ',' ? at + 2 : at;
}

/** Titles in a row, each with a body of its own; the last one is not the next name's. */
function phrasesAt(items: readonly Item[], from: number, strict: boolean): readonly TitlePhrase[] {
  const phrases: TitlePhrase[] = [];
  for (let at = from; ; ) {
    const phrase = titleAt(items, at, strict || phrases.length > 0);
    if (!phrase || isPerson(items[phrase.end])) return phrases;
    // "…, chairman of Acme, and the mayor, Leo Paz": a title with an article in a row is somebody else's.
    if (phrases.length > 0 && items[phrase.end]?.word === ',' && isPerson(items[phrase.end + 1])) return phrases;
    phrases.push(phrase);
    at = phrase.end;
    if (items[at]?.word === ',') at++;
    if (items[at]?.word === 'and' || items[at]?.word === '&') at++;
    if (at === phrase.end) return phrases;
  }
}

/** "Senior Partner, Acme" at the end of a line. */
function signedFor(items: readonly Item[], phrase: TitlePhrase) {
  const [comma, body, rest] = items.slice(phrase.end, phrase.end + 3);
  const isSigned = comma?.word === ',' && body?.name?.type === 'organisation' && (!rest || rest.word === ')');
  return phrase.organisation ?? (isSigned ? body?.name : undefined);
}
