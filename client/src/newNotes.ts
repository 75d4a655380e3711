/** New notes: where one begins, and how its words are kept until they are written. */
import { type CommentReply, type CommentThread, commands, Range, Uri, window, workspace } from 'vscode';
import type { Comment as Words } from '../../server/src/protocol/requests/annotations';
import { type EditNoteParams, editNoteRequest } from '../../server/src/protocol/requests/notes';
import type { AtPlace } from '../../server/src/protocol/requests/places';
import { carryOut } from './decisions';
import { bodyOf, commentOf, type Desk, type ShownComment, type ThreadState } from './noteThreads';
import { placeOf, rangeOf, wordsIn } from './places';
import { t } from './words';

export async function begin(desk: Desk, place: AtPlace | undefined): Promise<void> {
  if (!place) return;
  const document = await workspace.openTextDocument(Uri.parse(place.uri));
  const words = wordsIn(document, rangeOf(place.range));
  if (!words) {
    void window.showInformationMessage(t('Concord: there are no words to note here. Select some first.'));
    return;
  }
  await window.showTextDocument(document, { selection: words });
  // Where a thread stands already, the editor's own command would open or close that one.
  if (!desk.threads.standOn(document.uri, words)) await commands.executeCommand('workbench.action.addComment');
  else await addFromBox(desk, document.uri, words);
}

async function addFromBox({ server, list }: Desk, uri: Uri, words: Range): Promise<void> {
  const text = await window.showInputBox({
    title: t('Add Note'),
    prompt: t('Another note here.'),
    ignoreFocusOut: true,
  });
  if (!text?.trim()) return;
  const note: EditNoteParams = { edit: 'add', ...placeOf(uri, words), kind: 'note', comment: signed(text) };
  if (await carryOut(server, editNoteRequest, note)) await list.refresh();
}

export async function write(desk: Desk, { thread, text }: CommentReply): Promise<void> {
  thread.comments = [commentOf(signed(text), 0)];
  thread.canReply = false;
  await save(desk, thread, text);
}

export function tryAgain(desk: Desk, thread: CommentThread): Promise<void> {
  return save(desk, thread, textOf(thread));
}

/** Until the note is written, and should it not be, the thread keeps its words. */
async function save({ server, list, threads }: Desk, thread: CommentThread, text: string): Promise<void> {
  const document = await workspace.openTextDocument(thread.uri);
  const words = wordsIn(document, thread.range ?? new Range(0, 0, 0, 0));
  thread.contextValue = 'unsaved' satisfies ThreadState;
  thread.label = t('Not saved yet');
  if (!words) {
    void window.showErrorMessage(t('Concord: there are no words on this line for a note to stand on. Select some.'));
    return;
  }
  const note: EditNoteParams = { edit: 'add', ...placeOf(thread.uri, words), kind: 'note', comment: signed(text) };
  threads.awaited = text;
  if (!(await carryOut(server, editNoteRequest, note))) return;
  await list.refresh();
  thread.dispose();
}

/** By whom the settings name, now. */
export function signed(text: string): Words {
  const creator = workspace.getConfiguration('concord').get('notes.creator', '').trim();
  return { text, ...(creator === '' ? {} : { creator }), created: new Date().toISOString() };
}

function textOf(thread: CommentThread): string {
  return thread.comments.map((comment) => bodyOf(comment as ShownComment)).join('\n');
}
