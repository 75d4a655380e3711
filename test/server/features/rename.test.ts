/** A new name for an entity, written beside the documents. */
import assert from 'node:assert/strict';
import { rename, renamed } from '../../../server/src/features/rename';
import { deskOf } from '../../support/desk';

suite('features: rename', () => {
  const desk = deskOf('Ana Diaz, director of the Harbour Board, spoke. Diaz left early.');
  const path = 'document.txt';
  const later = desk.at([path, 'Diaz left']).span.start;

  test('starts from the name it goes by', () => {
    assert.deepEqual(renamed(desk.folder, path, later), {
      path,
      span: { start: later, end: later + 4 },
      name: 'Ana Diaz',
    });
    assert.equal(renamed(desk.folder, path, desk.at([path, 'left']).span.start), undefined);
  });

  test('is a decision, and nothing but a decision', () => {
    const edits = rename(desk.folder, desk.textOf, path, later, ' Ana María Diaz ');
    assert.deepEqual(
      edits.map((edit) => edit.path),
      ['.concord/rulings.json', '.concord/.gitattributes'],
    );
    assert.equal(renamed(desk.apply(edits).folder, path, later)?.name, 'Ana María Diaz');
  });

  test('not to nothing, and not where no name stands', () => {
    assert.throws(() => rename(desk.folder, desk.textOf, path, later, ' '), /at least one letter/);
    assert.throws(() => rename(desk.folder, desk.textOf, path, desk.at([path, 'left']).span.start, 'X'), /No name/);
  });
});
