/**
 * The document votes: what the first pass made of each word and name elsewhere in the document, as features
 * of the second pass. A unit's own vote never counts for itself.
 */
import type { Span } from '../../text/span';
import type { Context } from './context';
import { joined } from './hash';
import { closes, KINDS, kindOf, LABELS, OUTSIDE, opens } from './labels';
import { PLACE, SHOUTED, TITLED } from './layout';
import { capitalised } from './runs';
import { Case, type Word } from './word';

/** Outside, then `KINDS`. */
const CHOICES = 1 + KINDS.length;
const CHOICE_OF = Uint8Array.from({ length: LABELS }, (_, label) => (label === OUTSIDE ? 0 : 1 + kindOf(label)));
/** At most this many features of a unit. */
export const MOST_VOTES = 16;

export interface Votes {
  /** `CHOICES` for each unit: how probable the first pass found each. */
  readonly own: Float32Array;
  /** Of each capitalised word's hash: sums of `own`, then the number of units. */
  readonly words: ReadonlyMap<number, Float32Array>;
  /** Of each word's hash: how often it is part of a longer name, by kind and end of it (first, inner, last). */
  readonly parts: ReadonlyMap<number, Float32Array>;
  /** Of the joined hashes of each name's units: how often it was read as each kind. */
  readonly names: ReadonlyMap<number, Float32Array>;
  /** Of each unit the name it was part of, as an index into `found`; -1 where none. */
  readonly nameAt: Int32Array;
  readonly found: readonly Found[];
}

/** A name as units. */
export interface Found extends Span {
  /** Index into `KINDS`. */
  readonly kind: number;
}

/** The names along a path of labels; `offset` is the path's first unit. */
export function foundIn(path: Uint8Array, offset: number): Found[] {
  const found: Found[] = [];
  let start = 0;
  for (let i = 0; i < path.length; i++) {
    const label = path[i] as number;
    if (label === OUTSIDE) continue;
    if (opens(label)) start = i;
    if (closes(label)) found.push({ start: start + offset, end: i + 1 + offset, kind: kindOf(label) });
  }
  return found;
}

export function votesOf(words: readonly Word[], probabilities: Float32Array, found: readonly Found[]): Votes {
  const own = new Float32Array(words.length * CHOICES);
  const ofWords = new Map<number, Float32Array>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    for (let y = 0; y < LABELS; y++)
      add(own, i * CHOICES + (CHOICE_OF[y] as number), probabilities[i * LABELS + y] as number);
    if (!capitalised(word)) continue;
    const votes = entry(ofWords, word.hash, CHOICES + 1);
    for (let k = 0; k < CHOICES; k++) add(votes, k, own[i * CHOICES + k] as number);
    add(votes, CHOICES, 1);
  }
  const parts = new Map<number, Float32Array>();
  const names = new Map<number, Float32Array>();
  const nameAt = new Int32Array(words.length).fill(-1);
  for (const [index, name] of found.entries()) {
    nameAt.fill(index, name.start, name.end);
    add(entry(names, keyOf(words, name), KINDS.length), name.kind, 1);
    if (name.end - name.start < 2) continue;
    for (let i = name.start; i < name.end; i++)
      add(entry(parts, (words[i] as Word).hash, 3 * KINDS.length), 3 * name.kind + endOf(name, i), 1);
  }
  return { own, words: ofWords, parts, names, nameAt, found };
}

/** Writes the features of unit `i` over `into` and returns how many. */
export function voteFeatures(context: Context, votes: Votes, i: number, sequence: Span, into: Int32Array): number {
  const word = context.words[i] as Word;
  const own = ownOf(votes, i);
  if (word.writing < Case.Capital && own === 0) return 0;
  const elsewhere = wordVote(word, votes, i);
  const part = partVote(word, votes, i);
  const name = nameVote(context.words, votes, i);
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
  if (i > sequence.start)
    into[n++] = joined(210, joined(wordVote(context.words[i - 1] as Word, votes, i - 1), elsewhere));
  if (i + 1 < sequence.end)
    into[n++] = joined(211, joined(wordVote(context.words[i + 1] as Word, votes, i + 1), elsewhere));
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
function wordVote(word: Word, votes: Votes, i: number): number {
  const sums = votes.words.get(word.hash);
  const others = (sums?.[CHOICES] ?? 0) - (capitalised(word) ? 1 : 0);
  if (!sums || others < 1) return 0;
  for (let k = 0; k < CHOICES; k++)
    REST[k] = (sums[k] as number) - (capitalised(word) ? (votes.own[i * CHOICES + k] as number) : 0);
  return 64 * Math.min(others, 3) + ranked(REST, 0, others);
}

function ranked(shares: Float32Array, start: number, total: number): number {
  let best = 0;
  for (let k = 1; k < CHOICES; k++) if ((shares[start + k] as number) > (shares[start + best] as number)) best = k;
  const share = (shares[start + best] as number) / total;
  return best * 4 + (share > 0.95 ? 3 : share > 0.75 ? 2 : share > 0.5 ? 1 : 0);
}

/** Which kind of longer name the word is part of elsewhere, and at which end; 0 where none. */
function partVote(word: Word, votes: Votes, i: number): number {
  const counts = votes.parts.get(word.hash);
  if (!counts) return 0;
  const name = votes.found[votes.nameAt[i] as number];
  const own = name && name.end - name.start > 1 ? 3 * name.kind + endOf(name, i) : -1;
  let best = -1;
  let most = 0;
  for (let k = 0; k < counts.length; k++) {
    const others = (counts[k] as number) - (k === own ? 1 : 0);
    if (others > most) {
      most = others;
      best = k;
    }
  }
  return best + 1 === 0 ? 0 : 2 * (best + 1) + (most > 1 ? 1 : 0);
}

/** What the whole name that the unit is part of was read as elsewhere; 0 where it does not occur. */
function nameVote(words: readonly Word[], votes: Votes, i: number): number {
  const name = votes.found[votes.nameAt[i] as number];
  if (!name) return 0;
  const counts = votes.names.get(keyOf(words, name));
  if (!counts) return 0;
  let best = -1;
  let most = 0;
  for (let k = 0; k < counts.length; k++) {
    const others = (counts[k] as number) - (k === name.kind ? 1 : 0);
    if (others > most) {
      most = others;
      best = k;
    }
  }
  return best < 0 ? 1 : 2 + best * 8 + name.kind + (most > 1 ? 64 : 0);
}

function keyOf(words: readonly Word[], name: Span): number {
  let key = 0;
  for (let i = name.start; i < name.end; i++) key = joined(key, (words[i] as Word).hash);
  return key;
}

function endOf(name: Span, i: number): number {
  return i === name.start ? 0 : i === name.end - 1 ? 2 : 1;
}

function entry(map: Map<number, Float32Array>, key: number, size: number): Float32Array {
  const found = map.get(key);
  if (found) return found;
  const made = new Float32Array(size);
  map.set(key, made);
  return made;
}

function add(sums: Float32Array, at: number, value: number): void {
  sums[at] = (sums[at] as number) + value;
}
