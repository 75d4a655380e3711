/** Words beside a figure that loosen it: `nearly`, `at least`, `up to`, before it; `or so`, `or more`, behind it. */
import type { Hedge } from '../mentions';
import { at, type Word } from './words';

const BEFORE: ReadonlyMap<string, Hedge> = new Map([
  ...words('about around some roughly approximately circa ca approx c estimated approximate ~ ≈', 'about'),
  ...words('nearly almost practically virtually', 'nearly'),
  ...words('over above exceeding > topping', 'more-than'),
  ...words('under below <', 'less-than'),
  ...words('minimum ≥', 'at-least'),
  ...words('maximum ≤', 'at-most'),
  ['at least', 'at-least'],
  ['no fewer than', 'at-least'],
  ['no less than', 'at-least'],
  ['not less than', 'at-least'],
  ['not fewer than', 'at-least'],
  ['a minimum of', 'at-least'],
  ['more than', 'more-than'],
  ['greater than', 'more-than'],
  ['higher than', 'more-than'],
  ['in excess of', 'more-than'],
  ['upwards of', 'more-than'],
  ['well over', 'more-than'],
  ['at most', 'at-most'],
  ['no more than', 'at-most'],
  ['not more than', 'at-most'],
  ['a maximum of', 'at-most'],
  ['fewer than', 'less-than'],
  ['less than', 'less-than'],
  ['short of', 'less-than'],
  ['as many as', 'up-to'],
  ['as much as', 'up-to'],
  ['as high as', 'up-to'],
  ['up to', 'up-to'],
  ['close to', 'nearly'],
  ['just over', 'about'],
  ['slightly over', 'about'],
  ['a little over', 'about'],
  ['just above', 'about'],
  ['barely more than', 'about'],
  ['hardly more than', 'about'],
  ['little more than', 'about'],
  ['just more than', 'about'],
  ['slightly more than', 'about'],
  ['not quite', 'nearly'],
  ['just short of', 'nearly'],
  ['just under', 'nearly'],
  ['a little under', 'nearly'],
  ['not even', 'less-than'],
  ['nowhere near', 'less-than'],
  ['getting on for', 'nearly'],
  ['upward of', 'more-than'],
  ['north of', 'more-than'],
  ['in the region of', 'about'],
  ['something like', 'about'],
  ['an estimated', 'about'],
  ['more or less', 'about'],
]);

const BEHIND: readonly (readonly [readonly string[], Hedge])[] = [
  [['or', 'so'], 'about'],
  [['or', 'thereabouts'], 'about'],
  [[',', 'more', 'or', 'less'], 'about'],
  [['more', 'or', 'less'], 'about'],
  [['or', 'more'], 'at-least'],
  [['or', 'less'], 'at-most'],
  [['at', 'least'], 'at-least'],
  [['or', 'fewer'], 'at-most'],
];

const LONGEST = 4;
/** Most figures stand behind none of these, and no phrase need be put together. */
const LAST_WORDS = new Set(Array.from(BEFORE.keys(), (phrase) => phrase.slice(phrase.lastIndexOf(' ') + 1)));

/** `first` and `next` bound the figure: its first word, and the one behind its last. */
export function hedgeAround(sentence: readonly Word[], first: number, next: number): Hedge | undefined {
  let start = first;
  const before = at(sentence, start - 1).lower;
  if (before === '(' || /^(?:a|an|the)$/.test(before)) start--;
  const beyond = hedgeEndingAt(sentence, start);
  // "Five more than the 40 of May" compares with a 40 that is exact.
  const compares = before === 'the' && beyond !== 'about' && beyond !== 'nearly';
  return hedgeEndingAt(sentence, first) ?? (compares ? undefined : beyond) ?? hedgeStartingAt(sentence, next);
}

function hedgeEndingAt(sentence: readonly Word[], end: number): Hedge | undefined {
  if (!LAST_WORDS.has(at(sentence, end - 1).lower)) return undefined;
  for (let length = LONGEST; length > 0; length--) {
    if (end < length) continue;
    let phrase = at(sentence, end - length).lower;
    for (let i = end - length + 1; i < end; i++) phrase += ` ${at(sentence, i).lower}`;
    const hedge = BEFORE.get(phrase);
    if (hedge && at(sentence, end - 1).text !== 'C') return isNever(sentence, end - length) ? turned(hedge) : hedge; // The scale of a temperature is no "c." for circa.
  }
  return undefined;
}

/** "Never sold fewer than", "has never once had more than". */
function isNever(sentence: readonly Word[], start: number): boolean {
  return [1, 2, 3].some((back) => start >= back && at(sentence, start - back).lower === 'never');
}

function turned(hedge: Hedge): Hedge {
  return hedge === 'less-than' ? 'at-least' : hedge === 'more-than' ? 'at-most' : hedge;
}

function hedgeStartingAt(sentence: readonly Word[], start: number): Hedge | undefined {
  return BEHIND.find(([phrase]) => phrase.every((word, offset) => at(sentence, start + offset).lower === word))?.[1];
}

function words(list: string, hedge: Hedge): readonly (readonly [string, Hedge])[] {
  return list.split(' ').map((word) => [word, hedge]);
}
