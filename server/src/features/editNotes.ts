/** Notes made, changed and taken away, as changes to `.concord/notes/`. */

import { type Comment, type Note, noteOn } from '../annotations/notes';
import { notesPath, withNote, withoutNote } from '../annotations/notesFile';
import { quoting } from '../annotations/quote';
import { withRuling } from '../annotations/rulingsFile';
import type { Folder } from '../index/folder';
import { isPlaced } from '../index/placed';
import { Refusal } from '../text/phrase';
import type { Placed } from './at';
import { quotedAt, RULINGS } from './decide';
import { changed, type FileEdit, type TextOf } from './fileEdits';

export type NoteEdit =
  | { readonly edit: 'reply'; readonly comment: Comment }
  | { readonly edit: 'reword'; readonly comment: number; readonly text: string }
  | { readonly edit: 'delete-comment'; readonly comment: number }
  | { readonly edit: 'tag'; readonly tags: readonly string[] }
  | { readonly edit: 'resolve'; readonly resolved: boolean }
  | { readonly edit: 'remove' };

export interface NewNote {
  readonly mark?: string;
  readonly comment?: Comment;
  readonly tags?: readonly string[];
}

export function addNote(folder: Folder, textOf: TextOf, at: Placed, content: NewNote): readonly FileEdit[] {
  const { mark, comment, tags = [] } = content;
  const comments = comment ? [comment] : [];
  return write(
    textOf,
    noteOn(quotedAt(folder, at), { comments, tags, resolved: false, ...(mark === undefined ? {} : { mark }) }),
  );
}

/** Notes that come from elsewhere; one that is there already is replaced. */
export function bringIn(textOf: TextOf, notes: readonly Note[]): readonly FileEdit[] {
  const documents = [...new Set(notes.map(({ on }) => on.document))].sort();
  return documents.flatMap((document) => {
    const own = notes.filter(({ on }) => on.document === document);
    return changed(textOf, notesPath(document), (content) => own.reduce(withNote, content));
  });
}

/** A note without words and without a mark is taken away. Throws where there is no note of that id. */
export function editNote(folder: Folder, textOf: TextOf, id: string, edit: NoteEdit): readonly FileEdit[] {
  const note = noteOf(folder, id);
  if (edit.edit === 'remove') return remove(textOf, note);
  const edited = withEdit(note, edit);
  return edited.comments.length === 0 && edited.mark === undefined ? remove(textOf, note) : write(textOf, edited);
}

/** Puts a note on other words, of the same document or of another. */
export function moveNote(folder: Folder, textOf: TextOf, id: string, to: Placed): readonly FileEdit[] {
  const note = noteOf(folder, id);
  const moved = { ...note, on: quotedAt(folder, to) };
  if (moved.on.document === note.on.document) return write(textOf, moved);
  return [...remove(textOf, note), ...write(textOf, moved)];
}

/** Notes and decisions on a document, written down as its text now has them; empty where that is as it was. */
export function reanchored(folder: Folder, textOf: TextOf, path: string): readonly FileEdit[] {
  const text = folder.reading(path)?.text;
  if (!text) return [];
  const quote = quoting(text.content);
  const notes = folder.notes.flatMap(({ note, at }) =>
    isPlaced(at) && at.path === path && note.on.document === path
      ? [{ ...note, on: { ...note.on, ...quote(at.span) } }]
      : [],
  );
  const rulings = folder.rulings.flatMap(({ ruling, on }) =>
    isPlaced(on) && on.path === path ? [{ ...ruling, on: { document: path, ...quote(on.span) } }] : [],
  );
  return [
    ...changed(textOf, notesPath(path), (content) => notes.reduce(withNote, content)),
    ...changed(textOf, RULINGS, (content) => rulings.reduce(withRuling, content)),
  ];
}

function withEdit(note: Note, edit: Exclude<NoteEdit, { readonly edit: 'remove' }>): Note {
  const { comments } = note;
  switch (edit.edit) {
    case 'reply':
      return { ...note, comments: [...comments, edit.comment] };
    case 'reword':
      return { ...note, comments: comments.map((one, i) => (i === edit.comment ? { ...one, text: edit.text } : one)) };
    case 'delete-comment':
      return { ...note, comments: comments.filter((_, i) => i !== edit.comment) };
    case 'tag':
      return { ...note, tags: edit.tags };
    case 'resolve':
      return { ...note, resolved: edit.resolved };
  }
}

function noteOf({ annotations }: Folder, id: string): Note {
  const note = annotations.notes.find((one) => one.id === id);
  if (!note) throw new Refusal('There is no such note any more.');
  return note;
}

function write(textOf: TextOf, note: Note): readonly FileEdit[] {
  return changed(textOf, notesPath(note.on.document), (content) => withNote(content, note));
}

function remove(textOf: TextOf, note: Note): readonly FileEdit[] {
  return changed(textOf, notesPath(note.on.document), (content) => withoutNote(content, note.on.document, note.id));
}
