/** What is done to notes that are there already. */
import { CommentMode, type CommentReply, type CommentThread, window } from 'vscode';
import { type EditNoteParams, editNoteRequest } from '../../server/src/protocol/requests/notes';
import { carryOut } from './decisions';
import { signed } from './newNotes';
import { bodyOf, commentOf, type Desk, type ShownComment } from './noteThreads';
import { tagsFrom } from './tags';
import { t } from './words';

/** An edit of a note that is there already, less its id. */
type Change = EditNoteParams extends infer Edit
  ? Edit extends { readonly id: string }
    ? Omit<Edit, 'folder' | 'id'>
    : never
  : never;

export async function change({ server, list, threads }: Desk, thread: CommentThread, edit: Change): Promise<boolean> {
  const note = threads.noteOf(thread);
  if (!note) return false;
  const done = await carryOut(server, editNoteRequest, { ...edit, folder: note.folder, id: note.id });
  if (done) await list.refresh();
  return done;
}

export async function reply(desk: Desk, { thread, text }: CommentReply): Promise<void> {
  const comment = signed(text);
  // Shown until the list has it, and kept should it not be written.
  thread.comments = [...thread.comments, commentOf(comment, thread.comments.length)];
  if (!(await change(desk, thread, { edit: 'reply', comment }))) thread.label = t('Reply not saved yet');
}

/** The editor shows a changed comment only in a new list. */
export function setMode({ threads }: Desk, comment: ShownComment, mode: CommentMode): void {
  const thread = threads.threadWith(comment);
  if (!thread) return;
  const body = mode === CommentMode.Preview ? comment.saved : comment.body;
  thread.comments = thread.comments.map((one) => (one === comment ? { ...comment, body, mode } : one));
}

/** The comment stays in its box, with the new words, should they not be written. */
export async function reword(desk: Desk, comment: ShownComment): Promise<void> {
  const thread = desk.threads.threadWith(comment);
  const text = bodyOf(comment);
  if (!thread || !(await change(desk, thread, { edit: 'reword', comment: comment.index, text }))) return;
  thread.comments = thread.comments.map((one) =>
    one === comment ? { ...comment, body: text, saved: text, mode: CommentMode.Preview } : one,
  );
}

export async function removeComment(desk: Desk, comment: ShownComment): Promise<void> {
  const thread = desk.threads.threadWith(comment);
  if (!thread) return;
  if (comment.index === 0) await remove(desk, thread);
  else await change(desk, thread, { edit: 'delete-comment', comment: comment.index });
}

export async function tag(desk: Desk, thread: CommentThread): Promise<void> {
  const tags = await window.showInputBox({
    title: t('Tag Note'),
    prompt: t('Tags, with commas between them.'),
    value: desk.threads.noteOf(thread)?.tags.join(', ') ?? '',
    ignoreFocusOut: true, // The thread takes the focus back when it is drawn anew.
  });
  if (tags !== undefined) await change(desk, thread, { edit: 'tag', tags: tagsFrom(tags) });
}

export async function remove(desk: Desk, thread: CommentThread): Promise<void> {
  if (desk.threads.noteOf(thread)) await change(desk, thread, { edit: 'remove' });
  else thread.dispose();
}
