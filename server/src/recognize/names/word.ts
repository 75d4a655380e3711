/** What a word is by itself, wherever it stands: its shape, its affixes, the lists that know it. */
import { hashOf, joined } from './hash';

/** Bits of the word lists packed into the model. */
export const LIST = {
  given: 1,
  surname: 2,
  place: 4,
  country: 8,
  common: 16,
  body: 32,
  honorific: 64,
  demonym: 128,
} as const;

/** How a word is written. */
export enum Case {
  /** Digits, punctuation, scripts without case. */
  None,
  Lower,
  Capital,
  /** Every letter, two at least. */
  Upper,
  /** A single capital letter. */
  Initial,
  Mixed,
}

export interface Word {
  /** Of the word in lower case. */
  readonly hash: number;
  readonly shape: number;
  readonly writing: Case;
  /** Bits of `LIST`. */
  readonly lists: number;
}

export interface FeaturedWord extends Word {
  /** Features of the word seen from itself, from its right and left neighbour, and from two places on. */
  readonly features: readonly (readonly number[])[];
}

/** Where a word's `features` are seen from: the place of the word less the place of the unit labelled. */
export const OFFSETS = [0, -1, 1, -2, 2] as const;

export function wordOf(text: string, listsOf: (hash: number) => number): FeaturedWord {
  const lower = text.toLowerCase();
  const hash = hashOf(lower);
  const lists = listsOf(hash);
  const shape = shapeOf(text);
  const writing = caseOf(text, lower);
  const features = OFFSETS.map((offset) => {
    const near = Math.abs(offset) < 2;
    const found = [template(1, offset, hash), template(2, offset, joined(lists, writing))];
    if (near) found.push(template(3, offset, shape));
    if (near && lower.length > 3) found.push(template(4, offset, hashOf(lower, lower.length - 3)));
    return found;
  });
  const own = features[0] as number[];
  if (writing !== Case.None) {
    for (const length of [2, 4])
      if (lower.length > length) own.push(joined(10 + length, hashOf(lower, lower.length - length)));
    for (const length of [2, 3]) if (lower.length > length) own.push(joined(20 + length, hashOf(lower, 0, length)));
    own.push(joined(30, hashOf(text)));
    for (let bit = 1; bit <= 128; bit <<= 1) if (lists & bit) own.push(joined(31, bit * 8 + writing));
  }
  return { hash, shape, writing, lists, features };
}

function template(id: number, offset: number, value: number): number {
  return joined(id * 16 + offset + 4, value);
}

function caseOf(text: string, lower: string): Case {
  const upper = text.toUpperCase();
  if (upper === lower) return Case.None;
  if (text === lower) return Case.Lower;
  if (text === upper) return text.replace(/\P{L}/gu, '').length === 1 ? Case.Initial : Case.Upper;
  const first = text.charAt(0);
  return first !== first.toLowerCase() && text.slice(1) === lower.slice(1) ? Case.Capital : Case.Mixed;
}

/** A hash of the classes of its characters, runs of three and more cut to two. */
function shapeOf(text: string): number {
  let shape = 17;
  let last = 0;
  let run = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = classOf(text, i);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run < 3) shape = joined(shape, kind);
  }
  return shape;
}

function classOf(text: string, i: number): number {
  const character = text.charAt(i);
  if (character >= '0' && character <= '9') return 1;
  const lower = character.toLowerCase();
  if (lower !== character) return 2;
  return character.toUpperCase() === lower ? text.charCodeAt(i) : 3;
}
