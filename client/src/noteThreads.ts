/** Notes as the editor's comment threads: one thread a note, kept as the server last listed it. */
import {
  type Comment,
  type CommentController,
  CommentMode,
  type CommentThread,
  CommentThreadCollapsibleState,
  CommentThreadState,
  type Range,
  Uri,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { ListedNote, Comment as Words } from '../../server/src/protocol/requests/annotations';
import type { Stretch } from '../../server/src/protocol/requests/places';
import type { AnnotationList } from './annotationList';
import { rangeOf } from './places';
import { t } from './words';

/** What menus ask of a thread: `contextValue`. */
export type ThreadState = 'open' | 'resolved' | 'unsaved';

/** As the editor hands it back to commands. */
export interface ShownComment extends Comment {
  /** In the note; 0 is the note's own words. */
  readonly index: number;
  /** As the server has it, to go back to when an edit is given up. */
  readonly saved: string;
}

/** What every command on notes needs. */
export interface Desk {
  readonly server: LanguageClient;
  readonly list: AnnotationList;
  readonly threads: NoteThreads;
}

export class NoteThreads {
  readonly #controller: CommentController;
  /** By folder and id. */
  readonly #threads = new Map<string, { readonly thread: CommentThread; note: ListedNote }>();

  /** The words of the note that was last written here: its thread is unfolded from the start. */
  awaited: string | undefined;

  constructor(controller: CommentController) {
    this.#controller = controller;
  }

  /** Those that have lost their place have no thread: it could only stand beside other words. */
  show(notes: readonly ListedNote[]): void {
    const shown = new Set<string>();
    for (const note of notes) {
      if (!note.range || (note.kind === 'mark' && note.comments.length === 0)) continue;
      const key = keyOf(note);
      const known = this.#threads.get(key);
      shown.add(key);
      if (known?.note.uri === note.uri) {
        if (JSON.stringify(known.note) !== JSON.stringify(note)) update(known.thread, note);
        known.note = note;
      } else {
        known?.thread.dispose(); // A thread cannot move to another file.
        this.#threads.set(key, { thread: this.#open(note, note.range), note });
      }
    }
    for (const [key, { thread }] of this.#threads) {
      if (shown.has(key)) continue;
      thread.dispose();
      this.#threads.delete(key);
    }
  }

  /** Absent for a thread that no note stands behind yet. */
  noteOf(thread: CommentThread): ListedNote | undefined {
    for (const known of this.#threads.values()) if (known.thread === thread) return known.note;
    return undefined;
  }

  threadWith(comment: Comment): CommentThread | undefined {
    for (const { thread } of this.#threads.values()) if (thread.comments.includes(comment)) return thread;
    return undefined;
  }

  /** Whether a thread stands on one of the lines of `range`. */
  standOn(uri: Uri, range: Range): boolean {
    return [...this.#threads.values()].some(({ thread, note }) => {
      const last = thread.range?.end.line;
      return note.uri === uri.toString() && last !== undefined && last >= range.start.line && last <= range.end.line;
    });
  }

  #open(note: ListedNote, range: Stretch): CommentThread {
    // With its comments from the start: a thread that begins empty opens a box to write in.
    const comments = note.comments.map(commentOf);
    const thread = this.#controller.createCommentThread(Uri.parse(note.uri), rangeOf(range), comments);
    const awaited = this.awaited !== undefined && note.comments[0]?.text === this.awaited;
    const { Expanded, Collapsed } = CommentThreadCollapsibleState;
    // A thread unfolded a moment after it was made may stay folded.
    thread.collapsibleState = awaited ? Expanded : Collapsed;
    if (awaited) this.awaited = undefined;
    update(thread, note);
    return thread;
  }
}

function keyOf({ folder, id }: ListedNote): string {
  return `${folder}\n${id}`;
}

function update(thread: CommentThread, note: ListedNote): void {
  if (note.range) thread.range = rangeOf(note.range);
  thread.label = labelOf(note);
  thread.state = note.resolved ? CommentThreadState.Resolved : CommentThreadState.Unresolved;
  thread.contextValue = (note.resolved ? 'resolved' : 'open') satisfies ThreadState;
  const beingEdited = thread.comments.some(({ mode }) => mode === CommentMode.Editing);
  if (!beingEdited) thread.comments = note.comments.map(commentOf);
}

/** `Claim, resolved #fine #city` */
function labelOf({ mark, resolved, tags }: ListedNote): string {
  const name = mark === undefined ? t('Note') : mark;
  return [resolved ? t('{0}, resolved', name) : name, ...tags.map((tag) => `#${tag}`)].join(' ');
}

export function commentOf(words: Words, index: number): ShownComment {
  return {
    body: words.text,
    mode: CommentMode.Preview,
    author: { name: words.creator ?? t('Unsigned') },
    ...(words.created === undefined ? {} : { timestamp: new Date(words.created) }),
    index,
    saved: words.text,
  };
}

export function bodyOf({ body }: ShownComment): string {
  return typeof body === 'string' ? body : body.value;
}
