/** The folder kept current: whatever the edits and their order, it is as if read from scratch. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { json } from '../../../server/src/export/json';
import { findings } from '../../../server/src/features/findings';
import { emptyFolder, type Folder } from '../../../server/src/index/folder';
import { namesModel } from '../../support/engine';

const empty = emptyFolder(namesModel());
const seenFrom = (folder: Folder) => json(folder, findings(folder), []);

const sentences = [
  'Published: March 15, 2024',
  'LISBON, March 18 (Harbour Wire) — The port reopened on Tuesday.',
  'Ana Diaz, director of the Harbour Board, spoke on Tuesday.',
  'Diaz left.',
  'The Harbour Board fined Oakridge Shipping $4.2 million in 2021.',
  'In 2021 the Harbour Board fined Oakridge Shipping $5 million.',
  'Tom Reed succeeded Ana Diaz on Monday, March 18.',
  'The mayor of Oakridge, Tom Oakridge, met Mr. Diaz.',
];

const path = fc.constantFrom('a.txt', 'b.txt', 'c/a.txt', 'c/z.txt');
const content = fc.array(fc.constantFrom(...sentences), { maxLength: 4 }).map((lines) => lines.join('\n\n'));
const edit = fc.oneof(
  { weight: 4, arbitrary: fc.record({ path, content: fc.option(content, { nil: undefined, freq: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ path, content: fc.constant(undefined) }) },
);

suite('index: folder', () => {
  test('a text that is there already changes nothing, and what was worked out stays', () => {
    const folder = empty.withDocuments([
      ['a.txt', 'Ana Diaz left.'],
      ['b.txt', 'It rained.'],
    ]);
    assert.equal(folder.withDocument('a.txt', 'Ana Diaz left.'), folder);
    assert.notEqual(folder.withDocument('a.txt', 'Ana Diaz stayed.'), folder);
    const twice = folder.withDocuments([
      ['b.txt', 'It snowed.'],
      ['b.txt', 'It rained.'],
    ]);
    assert.equal(twice.reading('b.txt')?.text.content, 'It rained.');
  });

  test('random edits give the same folder as reading what is left from scratch', () =>
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const documents = new Map<string, string>();
        let folder = empty;
        for (const { path, content } of edits) {
          if (content === undefined) documents.delete(path);
          else documents.set(path, content);
          folder = content === undefined ? folder.without(path) : folder.withDocument(path, content);
          seenFrom(folder); // Whatever an earlier state worked out must not show in a later one.
        }
        assert.equal(seenFrom(folder), seenFrom(empty.withDocuments(documents)));
      }),
      { numRuns: 60, seed: 1 },
    ));

  test('the order of the documents does not show', () => {
    const documents = sentences.map((sentence, i) => [`${i}.txt`, sentence] as const);
    const forward = empty.withDocuments(documents);
    assert.equal(seenFrom(forward), seenFrom(empty.withDocuments(documents.toReversed())));
    assert.deepEqual(
      forward.paths,
      documents.map(([path]) => path),
    );
  });

  test('an edit leaves the folder before it as it was', () => {
    const before = empty.withDocument('a.txt', 'Ana Diaz left.');
    const seen = seenFrom(before);
    before.withDocument('a.txt', 'Tom Reed left.').withDocument('b.txt', 'Nothing.');
    before.without('a.txt');
    assert.equal(seenFrom(before), seen);
  });

  test('a document that is the same again is not read again', () => {
    const before = empty.withDocument('a.txt', 'Ana Diaz left.').withDocument('b.txt', 'Nothing.');
    const after = before.withDocument('b.txt', 'Something.').withDocument('a.txt', 'Ana Diaz left.');
    assert.equal(after.reading('a.txt'), before.reading('a.txt'));
  });

  test('a document that it does not hold is absent', () => {
    assert.equal(empty.reading('a.txt'), undefined);
    assert.deepEqual(empty.without('a.txt').paths, []);
  });
});
