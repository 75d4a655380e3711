/** Notes in the margin: comment threads that are written, answered, reworded, tagged, resolved and removed. */
import {
  type CommentController,
  CommentMode,
  type CommentReply,
  type CommentThread,
  commands,
  comments,
  type ExtensionContext,
  Range,
  type Uri,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { commands as fixes } from '../../server/src/protocol/requests/decisions';
import { reanchorRequest } from '../../server/src/protocol/requests/notes';
import type { AtPlace } from '../../server/src/protocol/requests/places';
import type { AnnotationList } from './annotationList';
import { carryOut } from './decisions';
import { apply } from './edits';
import { begin, tryAgain, write } from './newNotes';
import { change, remove, removeComment, reply, reword, setMode, tag } from './noteEdits';
import { type Desk, NoteThreads, type ShownComment } from './noteThreads';
import { placeAtCursor } from './places';
import { t } from './words';

export function registerNotes(context: ExtensionContext, server: LanguageClient, list: AnnotationList): void {
  const controller = openController();
  const threads = new NoteThreads(controller);
  const desk: Desk = { server, list, threads };
  const on = commands.registerCommand;
  context.subscriptions.push(
    controller,
    list.onDidChange(({ notes }) => threads.show(notes)),
    workspace.onDidSaveTextDocument(({ uri }) => writeDownPlaces(desk, uri)),
    on(fixes.note, (place?: AtPlace) => begin(desk, place ?? placeAtCursor())),
    on('concord.notes.write', (words: CommentReply) => write(desk, words)),
    on('concord.notes.tryAgain', (thread: CommentThread) => tryAgain(desk, thread)),
    on('concord.notes.reply', (words: CommentReply) => reply(desk, words)),
    on('concord.notes.tag', (thread: CommentThread) => tag(desk, thread)),
    on('concord.notes.resolve', (thread: CommentThread) => change(desk, thread, { edit: 'resolve', resolved: true })),
    on('concord.notes.reopen', (thread: CommentThread) => change(desk, thread, { edit: 'resolve', resolved: false })),
    on('concord.notes.remove', (thread: CommentThread) => remove(desk, thread)),
    on('concord.notes.editComment', (comment: ShownComment) => setMode(desk, comment, CommentMode.Editing)),
    on('concord.notes.cancelComment', (comment: ShownComment) => setMode(desk, comment, CommentMode.Preview)),
    on('concord.notes.saveComment', (comment: ShownComment) => reword(desk, comment)),
    on('concord.notes.removeComment', (comment: ShownComment) => removeComment(desk, comment)),
  );
}

function openController(): CommentController {
  const controller = comments.createCommentController('concord.notes', t('Concord Notes'));
  controller.options = { prompt: t('Reply'), placeHolder: t('Write a note. The document stays as it is.') };
  controller.commentingRangeProvider = {
    provideCommentingRanges: ({ languageId, uri, lineCount }) =>
      languageId === 'plaintext' && uri.scheme === 'file' ? [new Range(0, 0, lineCount - 1, 0)] : [],
  };
  return controller;
}

async function writeDownPlaces({ server, list }: Desk, document: Uri): Promise<void> {
  const uri = document.toString();
  if (list.now.notes.some((note) => note.uri === uri)) await carryOut(server, reanchorRequest, { uri }, apply);
}
