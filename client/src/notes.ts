/** Notes in the margin: written, answered, reworded, tagged, resolved and removed in comment threads. */
import {
  type CommentController,
  CommentMode,
  type CommentReply,
  type CommentThread,
  CommentThreadCollapsibleState,
  commands,
  comments,
  type ExtensionContext,
  Range,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type AtPlace,
  type EditNoteParams,
  editNoteRequest,
  commands as fixes,
  reanchorRequest,
  type Comment as Words,
} from '../../server/src/protocol/requests';
import type { AnnotationList } from './annotationList';
import { carryOut } from './decisions';
import { apply } from './edits';
import { commentOf, NoteThreads, type ShownComment, type ThreadState } from './noteThreads';
import { placeAtCursor, placeOf, rangeOf, wordsIn } from './places';
import { tagsFrom } from './tags';

export function registerNotes(context: ExtensionContext, server: LanguageClient, list: AnnotationList): void {
  const controller = openController();
  const threads = new NoteThreads(controller);
  const desk: Desk = { server, list, threads };
  const register = <Arguments extends readonly unknown[]>(
    command: string,
    run: (desk: Desk, ...given: Arguments) => unknown,
  ) => commands.registerCommand(command, (...given) => run(desk, ...(given as unknown as Arguments)));

  context.subscriptions.push(
    controller,
    list.onDidChange(({ notes }) => threads.show(notes)),
    workspace.onDidSaveTextDocument(({ uri }) => writeDownPlaces(desk, uri)),
    commands.registerCommand(fixes.note, (place?: AtPlace) => openThread(controller, place ?? placeAtCursor())),
    register('concord.notes.write', write),
    register('concord.notes.tryAgain', tryAgain),
    register('concord.notes.reply', reply),
    register('concord.notes.editComment', (_, comment: ShownComment) => setMode(comment, CommentMode.Editing)),
    register('concord.notes.cancelComment', (_, comment: ShownComment) => setMode(comment, CommentMode.Preview)),
    register('concord.notes.saveComment', reword),
    register('concord.notes.removeComment', removeComment),
    register('concord.notes.tag', tag),
    register('concord.notes.resolve', (_, thread: CommentThread) =>
      change(desk, thread, { edit: 'resolve', resolved: true }),
    ),
    register('concord.notes.reopen', (_, thread: CommentThread) =>
      change(desk, thread, { edit: 'resolve', resolved: false }),
    ),
    register('concord.notes.remove', remove),
  );
}

interface Desk {
  readonly server: LanguageClient;
  readonly list: AnnotationList;
  readonly threads: NoteThreads;
}

function openController(): CommentController {
  const controller = comments.createCommentController('concord.notes', 'Concord Notes');
  controller.options = { prompt: 'Reply', placeHolder: 'Write a note. The document stays as it is.' };
  controller.commentingRangeProvider = {
    provideCommentingRanges: ({ languageId, uri, lineCount }) =>
      languageId === 'plaintext' && uri.scheme === 'file' ? [new Range(0, 0, lineCount - 1, 0)] : [],
  };
  return controller;
}

async function openThread(controller: CommentController, place: AtPlace | undefined): Promise<void> {
  if (!place) return;
  const document = await workspace.openTextDocument(Uri.parse(place.uri));
  const words = wordsIn(document, rangeOf(place.range));
  if (!words) {
    void window.showInformationMessage('Concord: there are no words to note here. Select some first.');
    return;
  }
  await window.showTextDocument(document, { selection: words });
  const thread = controller.createCommentThread(document.uri, words, []);
  thread.label = 'New note';
  thread.collapsibleState = CommentThreadCollapsibleState.Expanded;
}

async function write(desk: Desk, { thread, text }: CommentReply): Promise<void> {
  thread.comments = [commentOf(thread, signed(text), 0)];
  thread.canReply = false;
  await save(desk, thread, text);
}

function tryAgain(desk: Desk, thread: CommentThread): Promise<void> {
  return save(desk, thread, textOf(thread));
}

/** Until the note is written, and should it not be, the thread keeps its words. */
async function save({ server, list, threads }: Desk, thread: CommentThread, text: string): Promise<void> {
  const document = await workspace.openTextDocument(thread.uri);
  const words = wordsIn(document, thread.range ?? new Range(0, 0, 0, 0));
  thread.contextValue = 'unsaved' satisfies ThreadState;
  thread.label = 'Not saved yet';
  if (!words) {
    void window.showErrorMessage('Concord: there are no words on this line for a note to stand on. Select some.');
    return;
  }
  const before = new Set(threads.notes.map(({ id }) => id));
  const note: EditNoteParams = { edit: 'add', ...placeOf(thread.uri, words), kind: 'note', comment: signed(text) };
  if (!(await carryOut(server, editNoteRequest, note))) return;
  await list.refresh();
  thread.dispose();
  for (const added of threads.notes.filter(({ id, uri }) => !before.has(id) && uri === thread.uri.toString())) {
    const shown = threads.threadOf(added);
    if (shown) shown.collapsibleState = CommentThreadCollapsibleState.Expanded;
  }
}

function signed(text: string): Words {
  const creator = workspace.getConfiguration('concord').get('notes.creator', '').trim();
  return { text, ...(creator === '' ? {} : { creator }), created: new Date().toISOString() };
}

function textOf(thread: CommentThread): string {
  return thread.comments.map((comment) => bodyOf(comment as ShownComment)).join('\n');
}

function bodyOf({ body }: ShownComment): string {
  return typeof body === 'string' ? body : body.value;
}

/** An edit of a note that is there already, less its id. */
type Change = EditNoteParams extends infer Edit
  ? Edit extends { readonly id: string }
    ? Omit<Edit, 'folder' | 'id'>
    : never
  : never;

async function change({ server, list, threads }: Desk, thread: CommentThread, edit: Change): Promise<boolean> {
  const note = threads.noteOf(thread);
  if (!note) return false;
  const done = await carryOut(server, editNoteRequest, { ...edit, folder: note.folder, id: note.id });
  if (done) await list.refresh();
  return done;
}

async function reply(desk: Desk, { thread, text }: CommentReply): Promise<void> {
  const comment = signed(text);
  // Shown until the list has it, and kept should it not be written.
  thread.comments = [...thread.comments, commentOf(thread, comment, thread.comments.length)];
  if (!(await change(desk, thread, { edit: 'reply', comment }))) thread.label = 'Reply not saved yet';
}

/** The editor shows a changed comment only in a new list. */
function setMode(comment: ShownComment, mode: CommentMode): void {
  const body = mode === CommentMode.Preview ? comment.saved : comment.body;
  comment.thread.comments = comment.thread.comments.map((one) =>
    (one as ShownComment).index === comment.index ? { ...one, saved: comment.saved, body, mode } : one,
  );
}

async function reword(desk: Desk, comment: ShownComment): Promise<void> {
  const text = bodyOf(comment);
  // Left in its editor, with the new words, should they not be written.
  const edit: Change = { edit: 'reword', comment: comment.index, text };
  if (await change(desk, comment.thread, edit)) {
    setMode({ ...comment, saved: text }, CommentMode.Preview);
    await desk.list.refresh();
  }
}

async function removeComment(desk: Desk, { thread, index }: ShownComment): Promise<void> {
  if (index === 0) await remove(desk, thread);
  else await change(desk, thread, { edit: 'delete-comment', comment: index });
}

async function tag(desk: Desk, thread: CommentThread): Promise<void> {
  const tags = await window.showInputBox({
    title: 'Tag Note',
    prompt: 'Tags, with commas between them.',
    value: desk.threads.noteOf(thread)?.tags.join(', ') ?? '',
  });
  if (tags !== undefined) await change(desk, thread, { edit: 'tag', tags: tagsFrom(tags) });
}

async function remove(desk: Desk, thread: CommentThread): Promise<void> {
  if (desk.threads.noteOf(thread)) await change(desk, thread, { edit: 'remove' });
  else thread.dispose();
}

async function writeDownPlaces({ server, list }: Desk, document: Uri): Promise<void> {
  const uri = document.toString();
  if (list.now.notes.some((note) => note.uri === uri)) await carryOut(server, reanchorRequest, { uri }, apply);
}
