/** Pieces told with other names: the same marks on other words, and the same word always for the same. */
import assert from 'node:assert/strict';
import { pieceOf } from '../../../server/model/train/corpus';
import type { WordLists } from '../../../server/model/train/lists';
import { randomFrom } from '../../../server/model/train/random';
import { poolsOf, swapped } from '../../../server/model/train/swap';

const set = (words: string) => new Set(words.split(' '));
const lists: WordLists = {
  given: set('Pia Jan'),
  surname: set('Orlan Hale'),
  place: set('Varnica'),
  country: set('Portugal'),
  common: set('shipping the'),
  body: set('Board'),
  honorific: set('Mr'),
  demonym: set('Dutch'),
};
const piece = pieceOf(
  'x',
  'x.txt',
  '[[Ada Tarvik|PER]] left.\n[[Tarvik|PER]] runs the [[Tarvik Shipping Board|ORG]].\n',
);

suite('names model: swapping', () => {
  const told = swapped(piece, poolsOf([piece], lists, new Set()), randomFrom(3));
  const names = told.marks.map(({ start, end }) => told.content.slice(start, end));

  test('marks lie on whole words of the same kinds', () => {
    assert.deepEqual(
      told.marks.map(({ kind }) => kind),
      ['person', 'person', 'organisation'],
    );
    for (const name of names) assert.match(name, /^[A-Z]\S*(?: [A-Z]\S*)*$/);
  });

  test('a word becomes one other word wherever it stands', () => {
    const surname = names[0]?.split(' ')[1];
    assert.equal(names[1], surname);
    assert.equal(names[2]?.split(' ')[0], surname);
  });

  test('words of the language stay', () => assert.match(names[2] ?? '', /\S+ Shipping Board$/));

  test('the same seed tells the same', () =>
    assert.deepEqual(swapped(piece, poolsOf([piece], lists, new Set()), randomFrom(3)), told));
});
