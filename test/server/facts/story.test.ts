/** Which documents are held against each other at all. */
import assert from 'node:assert/strict';
import { shareAStory } from '../../../server/src/facts/story';
import { folderOf } from '../../support/engine';

const shared = (a: string, b: string) =>
  shareAStory(
    folderOf([
      { path: 'a.txt', content: a },
      { path: 'b.txt', content: b },
    ]).linked,
    'a.txt',
    'b.txt',
  );

const FINED = 'The Lissen Environment Agency fined Orbit Shipping Group on Tuesday, Mara Holm said in Brookfield.';

suite('documents that share a story', () => {
  test('a body in common', () => assert.equal(shared(FINED, 'Orbit Shipping Group will appeal.'), true));

  test('a place in common is not enough', () =>
    assert.equal(
      shared(FINED, 'A man was arrested in Brookfield on Friday, John Barker of Brookfield Police said.'),
      false,
    ));

  test('nobody in common', () => assert.equal(shared(FINED, 'John Barker was arrested on Friday.'), false));
});
