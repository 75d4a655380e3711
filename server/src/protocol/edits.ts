/** Changes to the files of `.concord/`, as edits that an editor can apply and undo. */
import type { CreateFile, Position, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { FileEdit, TextOf } from '../features/fileEdits';
import { linesOf } from '../text/lines';
import { Refusal } from '../text/phrase';
import { positionAt } from '../text/positions';
import type { OpenFolder } from './documents';

export function textOf({ beside }: OpenFolder): TextOf {
  return (path) => beside.find((file) => file.path === path)?.content;
}

/** Only what differs is replaced, so that two windows on one file do not undo each other's work. */
export function toWorkspaceEdit({ alone, uriOf }: OpenFolder, edits: readonly FileEdit[]): WorkspaceEdit {
  if (alone) throw new Refusal('Open the folder that the document lies in: decisions and notes are kept beside it.');
  const last = [...new Map(edits.map((edit) => [edit.path, edit])).values()];
  const created = last
    .filter(({ before }) => before === undefined)
    // An empty file may be there although nobody has read it; then it is the file that is meant.
    .map(({ path }): CreateFile => ({ kind: 'create', uri: uriOf(path), options: { ignoreIfExists: true } }));
  const changed = last.map(
    (edit): TextDocumentEdit => ({
      textDocument: { uri: uriOf(edit.path), version: null },
      edits: [difference(edit)],
    }),
  );
  // Files first, texts after them: editors redo as one step only what stands together.
  return { documentChanges: [...created, ...changed] };
}

function difference({ before = '', after }: FileEdit) {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail += 1;
  // Whole lines: an edit that a person reads in a diff, and never one within a character.
  const start = before.lastIndexOf('\n', head - 1) + 1;
  const lineEnd = before.indexOf('\n', before.length - tail);
  const end = lineEnd < 0 ? before.length : lineEnd;
  const laid = { content: before, lines: linesOf(before) };
  const range: { start: Position; end: Position } = { start: positionAt(laid, start), end: positionAt(laid, end) };
  return { range, newText: after.slice(start, after.length - (before.length - end)) };
}
