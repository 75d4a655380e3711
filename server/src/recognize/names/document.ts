/** What the rest of the document tells of a word: whether it is seen in lower case, behind "Mr", before "said". */
import { hashOf } from './hash';
import { type Layout, PLACE, SHOUTED, TITLED } from './layout';
import type { Run } from './runs';
import { Case, LIST, type Word } from './word';

/** Bits of what is seen anywhere in the document. */
export const SEEN = {
  lower: 1,
  capitalInside: 2,
  capitalOften: 4,
  honoured: 8,
  speaks: 16,
  placed: 32,
  definite: 64,
  behindGiven: 128,
  leads: 256,
  beforeBody: 512,
  alone: 1024,
  owns: 2048,
  trades: 4096,
  located: 8192,
} as const;

const hashes = (words: string) => new Set(words.split(' ').map((word) => hashOf(word)));
const SPEECH = hashes(
  'said says told added wrote argued asked replied noted insisted denied admitted claimed stressed warned testified',
);
const PLACING = hashes('in at near from to towards across around outside');
const TRADES = hashes(
  'shares stock spokesman spokeswoman spokesperson executives employees chairman chairwoman ceo customers subsidiary brand board headquarters announced reported posted launched acquired bought sold owns operates employs plans signed beat won lost drew fans coach striker players management members workers products investors shareholders',
);
const LOCATED = hashes(
  'residents province district county city region state river valley street road airport harbour harbor border coast mayor village town locals',
);
const COMMA = hashOf(',');
const THE = hashOf('the');
const POSSESSIVE = hashes("'s ’s");

/** Of each word's number: bits of `SEEN`. */
export function seenIn(
  words: readonly Word[],
  numbers: Int32Array,
  layout: Layout,
  runs: readonly (Run | undefined)[],
): Uint16Array {
  const seen = new Uint16Array(words.length);
  for (let i = 0; i < words.length; i++) {
    if ((words[i] as Word).writing === Case.None) continue;
    const number = numbers[i] as number;
    const before = seen[number] as number;
    seen[number] = before | bitsAt(words, layout, runs, i, before);
  }
  return seen;
}

/** Of each unit the number of its word, counted from 0 as they come. */
export function numbered(words: readonly Word[]): Int32Array {
  const numbers = new Int32Array(words.length);
  // Open addressing, at most half full: the unit that brought each word, counted from 1.
  const size = 2 ** Math.ceil(Math.log2(2 * words.length + 2));
  const bringers = new Int32Array(size);
  let count = 0;
  for (let i = 0; i < words.length; i++) {
    const { hash } = words[i] as Word;
    let place = hash & (size - 1);
    let bringer = bringers[place] as number;
    while (bringer !== 0 && (words[bringer - 1] as Word).hash !== hash) {
      place = (place + 1) & (size - 1);
      bringer = bringers[place] as number;
    }
    if (bringer === 0) {
      bringers[place] = i + 1;
      numbers[i] = count++;
    } else numbers[i] = numbers[bringer - 1] as number;
  }
  return numbers;
}

function bitsAt(
  words: readonly Word[],
  layout: Layout,
  runs: readonly (Run | undefined)[],
  i: number,
  before: number,
): number {
  const word = words[i] as Word;
  if (word.writing === Case.Lower) return SEEN.lower;
  const run = runs[i] as Run;
  const previous = i > 0 ? words[i - 1] : undefined;
  const next = words[i + 1];
  let bits = 0;
  const telling = !((layout.line[i] as number) & (TITLED | SHOUTED)) && !((layout.place[i] as number) & PLACE.first);
  if (telling) bits |= before & SEEN.capitalInside ? SEEN.capitalOften : SEEN.capitalInside;
  if (next && SPEECH.has(next.hash)) bits |= SEEN.speaks;
  if (previous && SPEECH.has(previous.hash)) bits |= SEEN.speaks;
  if (next && POSSESSIVE.has(next.hash)) bits |= SEEN.owns;
  const behind = next && POSSESSIVE.has(next.hash) ? words[i + 2] : next;
  if (behind && TRADES.has(behind.hash)) bits |= SEEN.trades;
  if (behind && LOCATED.has(behind.hash)) bits |= SEEN.located;
  if (next?.hash === COMMA && isListedPlace(words[i + 2])) bits |= SEEN.located;
  if (previous && previous.lists & LIST.honorific) bits |= SEEN.honoured;
  if (previous && i > run.start && previous.lists & LIST.given) bits |= SEEN.behindGiven;
  const outside = run.start > 0 ? words[run.start - 1] : undefined;
  if (i === run.start && outside && PLACING.has(outside.hash)) bits |= SEEN.placed;
  if (i === run.start && outside && outside.hash === THE) bits |= SEEN.definite;
  if (run.end - run.start === 1) bits |= SEEN.alone;
  else if (i === run.start) bits |= SEEN.leads;
  if (next && i + 1 < run.end && next.lists & LIST.body) bits |= SEEN.beforeBody;
  return bits;
}

function isListedPlace(word: Word | undefined): boolean {
  return word !== undefined && word.writing >= Case.Capital && (word.lists & (LIST.place | LIST.country)) !== 0;
}
