/** Who appears with whom, how often, and where. */
import assert from 'node:assert/strict';
import { type Companion, inSameParagraph, inSameSentence, namedAt } from '../../../server/src/features/companions';
import type { Folder } from '../../../server/src/index/folder';
import { folderOf } from '../../support/engine';
import { cursorOf, readFixture } from '../../support/fixture';

type Ask = (folder: Folder, path: string, offset: number) => readonly Companion[];

/** `Tom Reed: 2 sentences, in memo.txt at 10 20`. */
function listed(ask: Ask, written: string): readonly string[] {
  const fixture = readFixture(written);
  const { path, offset } = cursorOf(fixture);
  const folder = folderOf(fixture.files);
  return ask(folder, path, offset).map(({ name, often, at, places }) => {
    const content = folder.reading(at.path)?.text.content ?? '';
    const words = places.map(({ start, end }) => content.slice(start, end));
    return `${name}: ${often}, ${at.path}: ${words.join(', ')}`;
  });
}

const written = `
//- memo.txt
Ana D<|>iaz met Tom Reed in Lisbon. Reed left. It was Reed whom Diaz wrote to.

Diaz resigned. She had chaired the Harbour Board.
//- press.txt
Ana Diaz resigned from Oakridge Shipping, said Tom Reed.
`;

suite('features: who appears with whom', () => {
  test('in the same sentence, over the folder, most often first; the places are theirs', () =>
    assert.deepEqual(listed(inSameSentence, written), [
      'Tom Reed: 3 sentences in 2 documents, memo.txt: Tom Reed, Reed',
      'Oakridge Shipping: 1 sentence, press.txt: Oakridge Shipping',
      'Lisbon: 1 sentence, memo.txt: Lisbon',
    ]));

  test('in the same paragraph of the document; the places are those of the name asked for', () =>
    assert.deepEqual(listed(inSameParagraph, written), [
      'Harbour Board: 1 paragraph, memo.txt: Diaz',
      'Tom Reed: 1 paragraph, memo.txt: Ana Diaz, Diaz',
      'Lisbon: 1 paragraph, memo.txt: Ana Diaz, Diaz',
    ]));

  test('whoever stands alone has nobody', () => {
    assert.deepEqual(listed(inSameSentence, 'Ana D<|>iaz left. Tom Reed stayed.'), []);
    assert.deepEqual(listed(inSameParagraph, 'Ana D<|>iaz left.\n\nTom Reed stayed.'), []);
  });

  test('it starts from a name, under its fullest form', () => {
    const fixture = readFixture('Ana Diaz left. D<|>iaz returned.');
    const { path, offset } = cursorOf(fixture);
    const folder = folderOf(fixture.files);
    assert.deepEqual(namedAt(folder, path, offset), {
      name: 'Ana Diaz',
      type: 'person',
      at: { path, span: { start: 15, end: 19 } },
    });
    assert.equal(namedAt(folder, path, 11), undefined);
    assert.deepEqual(inSameSentence(folder, path, 11), []);
  });
});
