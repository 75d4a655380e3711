/** What was decided and noted, listed with where its words stand now. */
import assert from 'node:assert/strict';
import { decide } from '../../../server/src/features/decide';
import { addNote } from '../../../server/src/features/editNotes';
import { notesOf, rulingsOf } from '../../../server/src/index/listed';
import { inEnglish } from '../../../server/src/text/phrase';
import { deskOf } from '../../support/desk';

suite('index: listed', () => {
  const before = 'Ana Diaz spoke to the Harbour Board. Nobody else was heard that evening, the board said.';
  const path = 'document.txt';
  const bare = deskOf(before);
  const noted = bare.apply(addNote(bare.folder, bare.textOf, bare.at([path, 'spoke']), { comment: { text: 'When?' } }));
  const desk = noted.apply(
    decide(noted.folder, noted.textOf, noted.at([path, 'Harbour Board']), { decision: 'type', type: 'place' }),
  );

  test('each with its place', () => {
    assert.deepEqual(
      notesOf(desk.folder).map(({ note, place, orphan }) => [note.comments[0]?.text, place?.span.start, orphan]),
      [['When?', 9, undefined]],
    );
    assert.deepEqual(
      rulingsOf(desk.folder).map(({ title, place }) => [inEnglish(title), place?.span.start]),
      [['Harbour Board is a place', 22]],
    );
  });

  test('an orphan keeps its words and says why', () => {
    const after = desk.over(before.replace('spoke', 'wrote').replace('Harbour', 'Port'));
    assert.deepEqual(
      [...notesOf(after.folder), ...rulingsOf(after.folder)].map(({ quoted, place, orphan }) => [
        quoted.exact,
        place,
        orphan && inEnglish(orphan),
      ]),
      [
        ['spoke', undefined, 'These words no longer stand there.'],
        ['Harbour Board', undefined, 'These words no longer stand there.'],
      ],
    );
  });
});
