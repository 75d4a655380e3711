/** Which documents are held against each other at all. */
import assert from 'node:assert/strict';
import { shareAStory } from '../../../../server/src/facts/identity/story';
import { folderOf } from '../../../support/engine';

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

const ARRESTED = 'A man was arrested in Brookfield on Friday, John Barker of Meridale Police said.';

suite('documents that share a story', () => {
  test('a body in common', () => assert.equal(shared(FINED, 'Orbit Shipping Group will appeal.'), true));

  test('a place in common, of a few documents', () => assert.equal(shared(FINED, ARRESTED), true));

  test('a place in common is not enough among many', () => {
    const others = [...'cdefghijklmn'].map((letter) => ({
      path: `${letter}.txt`,
      content: 'Ana Diaz sings on Sunday.',
    }));
    const { linked } = folderOf([{ path: 'a.txt', content: FINED }, { path: 'b.txt', content: ARRESTED }, ...others]);
    assert.equal(shareAStory(linked, 'a.txt', 'b.txt'), false);
  });

  test('a place and the council named after it', () =>
    assert.equal(shared(FINED, 'Brookfield Town Council met on Friday.'), true));

  test('nobody in common', () => assert.equal(shared(FINED, 'John Barker was arrested on Friday.'), false));
});
