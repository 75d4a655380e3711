/** Notes and marks that the editor asks the server to write down. */
import type { Comment, NoteKind } from './annotations';
import type { AtPlace } from './places';

/** `EditNoteParams` to `WorkspaceEdit`, on `.concord/notes/…jsonld`; rejects where that file is broken. */
export const editNoteRequest = 'concord/editNote';

export type EditNoteParams =
  | (AtPlace & { readonly edit: 'add' } & NewNote)
  /** By id from here on, as listed. `comment` 0 is the note's own words. */
  | (NoteId & { readonly edit: 'reply'; readonly comment: Comment })
  | (NoteId & { readonly edit: 'reword'; readonly comment: number; readonly text: string })
  | (NoteId & { readonly edit: 'delete-comment'; readonly comment: number })
  | (NoteId & { readonly edit: 'tag'; readonly tags: readonly string[] })
  | (NoteId & { readonly edit: 'resolve'; readonly resolved: boolean })
  | (NoteId & { readonly edit: 'remove' })
  /** An orphan's new place. */
  | (NoteId & AtPlace & { readonly edit: 'move' });

export interface NoteId {
  readonly folder: string;
  readonly id: string;
}

export interface NewNote {
  readonly kind: NoteKind;
  readonly mark?: string;
  /** Absent for a mark without words. */
  readonly comment?: Comment;
  readonly tags?: readonly string[];
}

/**
 * `{ uri }` of a document to `WorkspaceEdit`, or null where nothing is to be done: writes down where its notes stand
 * now. To be asked when the document has been saved.
 */
export const reanchorRequest = 'concord/reanchor';
