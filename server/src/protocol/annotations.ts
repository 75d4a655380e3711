/** Our own requests for what was decided and noted: listing it, writing notes, taking everything elsewhere. */

import { addNote, editNote, moveNote, reanchored } from '../features/editNotes';
import { spoken } from '../features/words';
import { type ListedNote, type ListedRuling, notesOf, rulingsOf } from '../index/listed';
import { toRange } from './convert';
import { openAt, placeOf, readBy } from './decisions';
import type { Documents, OpenFolder } from './documents';
import { textOf, toWorkspaceEdit } from './edits';
import {
  type Annotations,
  annotationsRequest,
  type ListParams,
  type ListedNote as NoteAnswer,
  type ListedRuling as RulingAnswer,
} from './requests/annotations';
import { type EditNoteParams, editNoteRequest, reanchorRequest } from './requests/notes';
import { type Handler, ownRow } from './row';

export const annotationHandlers: readonly Handler[] = [
  ownRow(annotationsRequest, (documents, { uri }: ListParams): Annotations => {
    const here = documents.all().flatMap((open) => {
      const shown = ({ place, quoted }: ListedNote | ListedRuling) =>
        uri === undefined || open.uriOf(place?.path ?? quoted.document) === uri;
      return [
        {
          notes: notesOf(open.folder)
            .filter(shown)
            .map((note) => noteAnswer(open, note)),
          rulings: rulingsOf(open.folder)
            .filter(shown)
            .map((ruling) => rulingAnswer(open, ruling)),
        },
      ];
    });
    return { notes: here.flatMap(({ notes }) => notes), rulings: here.flatMap(({ rulings }) => rulings) };
  }),
  ownRow(editNoteRequest, (documents, params: EditNoteParams) => {
    if (params.edit === 'add') {
      const found = readBy(documents, params.uri);
      return toWorkspaceEdit(found, addNote(found.folder, textOf(found), placeOf(found, params), params));
    }
    const open = openAt(documents, params.folder);
    if (params.edit === 'move') {
      const found = readBy(documents, params.uri);
      return toWorkspaceEdit(open, moveNote(open.folder, textOf(open), params.id, placeOf(found, params)));
    }
    return toWorkspaceEdit(open, editNote(open.folder, textOf(open), params.id, params));
  }),
  ownRow(reanchorRequest, (documents: Documents, { uri }: { uri: string }) => {
    const found = documents.find(uri);
    const edits = found ? reanchored(found.folder, textOf(found), found.path) : [];
    return found && edits.length > 0 ? toWorkspaceEdit(found, edits) : null;
  }),
];

function noteAnswer(open: OpenFolder, listed: ListedNote): NoteAnswer {
  const { id, comments, tags, resolved, mark } = listed.note;
  return {
    ...common(open, id, listed),
    kind: mark === undefined ? 'note' : 'mark',
    comments,
    tags,
    resolved,
    ...(mark === undefined ? {} : { mark }),
  };
}

function rulingAnswer(open: OpenFolder, listed: ListedRuling): RulingAnswer {
  const { ruling, title } = listed;
  return {
    ...common(open, ruling.id, listed),
    decision: ruling.decision,
    title: spoken(title),
    ...(ruling.reason === undefined ? {} : { reason: ruling.reason }),
  };
}

function common(open: OpenFolder, id: string, { quoted, place, orphan }: ListedNote | ListedRuling) {
  return {
    id,
    folder: open.uriOf('').replace(/\/$/, ''),
    uri: open.uriOf(place?.path ?? quoted.document),
    path: quoted.document,
    quote: quoted.exact,
    ...(place && { range: toRange({ ...open, path: place.path }, place.span) }),
    ...(orphan === undefined ? {} : { orphan: spoken(orphan) }),
  };
}
