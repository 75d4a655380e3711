/** Notes made, changed and taken away. */
import assert from 'node:assert/strict';
import { addNote, editNote, moveNote, type NoteEdit, reanchored } from '../../../server/src/features/editNotes';
import { type Desk, deskOf } from '../../support/desk';

const path = 'letters/memo.txt';
const documents = `
//- ${path}
Ana Diaz spoke to the Harbour Board. Nobody else was heard that evening, the board said.
//- press.txt
Nothing happened.
`;
const file = `.concord/notes/${path}.jsonld`;

suite('features: edit notes', () => {
  const bare = deskOf(documents);
  const desk = bare.apply(
    addNote(bare.folder, bare.textOf, bare.at([path, 'spoke']), { comment: { text: 'When?', creator: 'Ana' } }),
  );
  const [note] = desk.folder.annotations.notes;
  const id = note?.id ?? assert.fail('no note');
  const edited = (from: Desk, edit: NoteEdit) => from.apply(editNote(from.folder, from.textOf, id, edit));
  const of = (from: Desk) => from.folder.annotations.notes[0] ?? assert.fail('no note');

  test('written beside the document, one line each', () => {
    const lines = (desk.textOf(file) ?? '').split('\n');
    assert.equal(lines.length, 4);
    assert.deepEqual(JSON.parse(lines.join(''))[0].id, '../../../letters/memo.txt');
    assert.match(id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('answered, reworded, tagged, resolved', () => {
    let now = edited(desk, { edit: 'reply', comment: { text: 'On Tuesday.', creator: 'Tom' } });
    now = edited(now, { edit: 'reword', comment: 0, text: 'When exactly?' });
    now = edited(now, { edit: 'tag', tags: ['dates'] });
    now = edited(now, { edit: 'resolve', resolved: true });
    assert.deepEqual(of(now), {
      ...note,
      comments: [
        { text: 'When exactly?', creator: 'Ana' },
        { text: 'On Tuesday.', creator: 'Tom' },
      ],
      tags: ['dates'],
      resolved: true,
    });
    assert.equal(of(edited(now, { edit: 'resolve', resolved: false })).resolved, false);
  });

  test('taken away, or left without words', () => {
    assert.deepEqual(edited(desk, { edit: 'remove' }).folder.annotations.notes, []);
    assert.deepEqual(edited(desk, { edit: 'delete-comment', comment: 0 }).folder.annotations.notes, []);
  });

  test('a mark may be without words', () => {
    const marked = bare.apply(addNote(bare.folder, bare.textOf, bare.at([path, 'spoke']), { mark: 'claim' }));
    assert.deepEqual([of(marked).mark, of(marked).comments], ['claim', []]);
  });

  test('put on other words, of another document too', () => {
    const here = desk.apply(moveNote(desk.folder, desk.textOf, id, desk.at([path, 'evening'])));
    assert.deepEqual([of(here).on.exact, here.folder.annotations.notes.length], ['evening', 1]);
    const there = desk.apply(moveNote(desk.folder, desk.textOf, id, desk.at(['press.txt', 'happened'])));
    assert.deepEqual([of(there).on.document, there.folder.annotations.notes.length], ['press.txt', 1]);
  });

  test('written down anew when the text around it has changed, and only then', () => {
    assert.deepEqual(reanchored(desk.folder, desk.textOf, path), []);
    const after = desk.over(documents.replace('Ana Diaz spoke', 'Yesterday Ana Diaz spoke'));
    const again = after.apply(reanchored(after.folder, after.textOf, path));
    assert.equal(of(again).on.start, 'Yesterday Ana Diaz '.length);
    assert.equal(of(again).id, id);
  });

  test('none of that id', () => {
    assert.throws(() => editNote(bare.folder, bare.textOf, id, { edit: 'remove' }), /no such note/);
  });
});
