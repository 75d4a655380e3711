/**
 * The document votes: what the first pass made of each word and name elsewhere in the document, as features
 * of the second pass. A unit's own vote never counts for itself.
 */
import type { Span } from '../../text/span';
import type { Context } from './context';
import { joined } from './hash';
import { closes, KIND_COUNT, kindOf, LABELS, OUTSIDE, opens } from './labels';
import { PLACE, SHOUTED, TITLED } from './layout';
import { capitalised } from './runs';
import type { Sums } from './sums';
import { Case, type Word } from './word';

/** Outside, then `KINDS`. */
const CHOICES = 1 + KIND_COUNT;
const CHOICE_OF = Uint8Array.from({ length: LABELS }, (_, label) => (label === OUTSIDE ? 0 : 1 + kindOf(label)));
/** Of a word: the sums of its choices and the number of its units. */
const SUMS = CHOICES + 1;
const ENDS = 3;
const PARTS = ENDS * KIND_COUNT;
/** At most this many features of a unit. */
export const MOST_VOTES = 16;

export interface Votes {
  /** `CHOICES` for each unit: how probable the first pass found each. */
  readonly own: Float32Array;
  /** Of each word's number: sums of `own` where it is capitalised, then the number of those units. */
  readonly words: Float32Array;
  /** Of each word's number: how often it is part of a longer name, by kind and end of it (first, inner, last). */
  readonly parts: Uint16Array;
  /** Of each name of `found`, by its index: how often the like of it was read as each kind. */
  readonly names: readonly Uint16Array[];
  /** Of each unit the name it was part of, as an index into `found`; -1 where none. */
  readonly nameAt: Int32Array;
  readonly found: readonly Found[];
}

/** A name as units. */
export interface Found extends Span {
  /** Index into `KINDS`. */
  readonly kind: number;
}

/** The names along the labels of a stretch. */
export function foundIn(path: Uint8Array, stretch: Span): Found[] {
  const found: Found[] = [];
  let { start } = stretch;
  for (let i = start; i < stretch.end; i++) {
    const label = path[i - stretch.start] as number;
    if (label === OUTSIDE) continue;
    if (opens(label)) start = i;
    if (closes(label)) found.push({ start, end: i + 1, kind: kindOf(label) });
  }
  return found;
}

/** Of each of `count` units `CHOICES` shares: as long as nothing was read, all are outside. */
export function allOutside(count: number): Float32Array {
  const own = new Float32Array(count * CHOICES);
  for (let at = 0; at < own.length; at += CHOICES) own[at] = 1;
  return own;
}

/** Writes how probable each choice is for each unit of a stretch over its rows in `own`. */
export function readChoices({ forward, backward }: Sums, { start, end }: Span, own: Float32Array): void {
  for (let i = start; i < end; i++) {
    const row = (i - start) * LABELS;
    let total = 0;
    CHOSEN.fill(0);
    for (let y = 0; y < LABELS; y++) {
      const share = (forward[row + y] as number) * (backward[row + y] as number);
      add(CHOSEN, CHOICE_OF[y] as number, share);
      total += share;
    }
    for (let k = 0; k < CHOICES; k++) own[i * CHOICES + k] = (CHOSEN[k] as number) / total;
  }
}

const CHOSEN = new Float64Array(CHOICES);

export function votesOf(
  { words, numbers }: Pick<Context, 'words' | 'numbers'>,
  own: Float32Array,
  found: readonly Found[],
): Votes {
  const ofWords = new Float32Array(words.length * SUMS);
  for (let i = 0; i < words.length; i++) {
    if (!capitalised(words[i] as Word)) continue;
    const votes = (numbers[i] as number) * SUMS;
    for (let k = 0; k < CHOICES; k++) add(ofWords, votes + k, own[i * CHOICES + k] as number);
    add(ofWords, votes + CHOICES, 1);
  }
  const parts = new Uint16Array(words.length * PARTS);
  const likes = new Map<number, Uint16Array>();
  const names: Uint16Array[] = [];
  const nameAt = new Int32Array(words.length).fill(-1);
  for (const [index, name] of found.entries()) {
    nameAt.fill(index, name.start, name.end);
    const key = keyOf(words, name);
    const like = likes.get(key) ?? new Uint16Array(KIND_COUNT);
    likes.set(key, like);
    add(like, name.kind, 1);
    names.push(like);
    if (name.end - name.start < 2) continue;
    for (let i = name.start; i < name.end; i++) add(parts, (numbers[i] as number) * PARTS + partOf(name, i), 1);
  }
  return { own, words: ofWords, parts, names, nameAt, found };
}

/** Writes the features of unit `i` over `into` and returns how many. */
export function voteFeatures(context: Context, votes: Votes, i: number, sequence: Span, into: Int32Array): number {
  const word = context.words[i] as Word;
  const own = ownOf(votes, i);
  if (word.writing < Case.Capital && own === 0) return 0;
  const elsewhere = wordVote(context, votes, i);
  const part = partVote(context, votes, i);
  const name = nameVote(votes, i);
  const flat = (context.layout.line[i] as number) & (TITLED | SHOUTED);
  const first = (context.layout.place[i] as number) & PLACE.first;
  const run = context.runs[i];
  const at = run ? Math.min(i - run.start, 2) * 3 + Math.min(run.end - 1 - i, 2) : 9;
  let n = 0;
  into[n++] = joined(201, elsewhere);
  into[n++] = joined(202, joined(elsewhere, own));
  into[n++] = joined(203, joined(elsewhere, at));
  into[n++] = joined(204, joined(joined(elsewhere, flat), first));
  into[n++] = joined(205, part);
  into[n++] = joined(206, joined(part, joined(own, at)));
  into[n++] = joined(207, name);
  into[n++] = joined(208, joined(name, own));
  into[n++] = joined(209, joined(joined(name, part), elsewhere));
  if (i > sequence.start) into[n++] = joined(210, joined(wordVote(context, votes, i - 1), elsewhere));
  if (i + 1 < sequence.end) into[n++] = joined(211, joined(wordVote(context, votes, i + 1), elsewhere));
  into[n++] = joined(212, joined(own, word.lists));
  return n;
}

/** The likeliest choice of the first pass here, and how sure it was. */
function ownOf(votes: Votes, i: number): number {
  const start = i * CHOICES;
  return ranked(votes.own, start, 1);
}

const REST = new Float32Array(CHOICES);

/** The likeliest choice for the word elsewhere, how sure, and how often it occurs; 0 where it does not. */
function wordVote({ words, numbers }: Context, { words: sums, own }: Votes, i: number): number {
  const at = (numbers[i] as number) * SUMS;
  const counted = capitalised(words[i] as Word);
  const others = (sums[at + CHOICES] as number) - (counted ? 1 : 0);
  if (others < 1) return 0;
  for (let k = 0; k < CHOICES; k++)
    REST[k] = (sums[at + k] as number) - (counted ? (own[i * CHOICES + k] as number) : 0);
  return 64 * Math.min(others, 3) + ranked(REST, 0, others);
}

function ranked(shares: Float32Array, start: number, total: number): number {
  let best = 0;
  for (let k = 1; k < CHOICES; k++) if ((shares[start + k] as number) > (shares[start + best] as number)) best = k;
  const share = (shares[start + best] as number) / total;
  return best * 4 + (share > 0.95 ? 3 : share > 0.75 ? 2 : share > 0.5 ? 1 : 0);
}

/** Which kind of longer name the word is part of elsewhere, and at which end; 0 where none. */
function partVote({ numbers }: Context, { parts, found, nameAt }: Votes, i: number): number {
  const own = nameAt[i] as number;
  const name = own < 0 ? undefined : (found[own] as Found);
  const part = name && name.end - name.start > 1 ? partOf(name, i) : -1;
  return 2 + mostElsewhere(parts, (numbers[i] as number) * PARTS, PARTS, part);
}

/** What the whole name that the unit is part of was read as elsewhere; 0 where it does not occur. */
function nameVote({ found, nameAt, names }: Votes, i: number): number {
  const own = nameAt[i] as number;
  if (own < 0) return 0;
  const { kind } = found[own] as Found;
  const most = mostElsewhere(names[own] as Uint16Array, 0, KIND_COUNT, kind);
  return most < 0 ? 1 : 2 + (most >> 1) * 8 + kind + (most & 1) * 64;
}

/**
 * Twice the index of the largest of `size` counts, and 1 more where that is more than one; without the unit's own,
 * which is one of those at `own`. -2 where nothing is left.
 */
function mostElsewhere(counts: Uint16Array, from: number, size: number, own: number): number {
  let best = -1;
  let most = 0;
  for (let k = 0; k < size; k++) {
    const others = (counts[from + k] as number) - (k === own ? 1 : 0);
    if (others > most) {
      most = others;
      best = k;
    }
  }
  return 2 * best + (most > 1 ? 1 : 0);
}

function keyOf(words: readonly Word[], name: Span): number {
  let key = 0;
  for (let i = name.start; i < name.end; i++) key = joined(key, (words[i] as Word).hash);
  return key;
}

/** Which part of which kind of name the unit is: a number below `PARTS`. */
function partOf(name: Found, i: number): number {
  return ENDS * name.kind + (i === name.start ? 0 : i === name.end - 1 ? 2 : 1);
}

function add(sums: Float64Array | Float32Array | Uint16Array, at: number, value: number): void {
  sums[at] = (sums[at] as number) + value;
}
