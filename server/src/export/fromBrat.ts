/** Marks of a brat folder as notes: those that a person made, and those that went there from here. */
import { type Comment, type Note, noteOn } from '../annotations/notes';
import { notesIn, notesPath } from '../annotations/notesFile';
import { quoting } from '../annotations/quote';
import { annotationJson } from '../annotations/webAnnotation';
import type { Folder } from '../index/folder';
import { codePointsOf } from '../text/codePoints';
import { type Phrase, phrase } from '../text/phrase';
import type { Span } from '../text/span';
import { baseOf, MENTION, NOTE } from './brat';
import type { ExportedFile } from './exported';

export interface BroughtIn {
  readonly notes: readonly Note[];
  /** One line for people for each mark that was left out. */
  readonly leftOut: readonly Phrase[];
}

interface Mark {
  readonly type: string;
  /** From the first piece's beginning to the last one's end, in code points. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly further: { readonly kind: string; readonly words: string }[];
}

/** `files` are the `.ann` files, by their paths; the document of each is found by path, or by name where only one bears it. */
export function fromBrat(folder: Folder, files: readonly ExportedFile[]): BroughtIn {
  const notes: Note[] = [];
  const leftOut: Phrase[] = [];
  for (const { path, content } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (!path.endsWith('.ann')) continue;
    const document = documentFor(folder, path.replace(/\.ann$/, ''));
    const text = document === undefined ? undefined : folder.reading(document)?.text.content;
    if (document === undefined || text === undefined) {
      leftOut.push(phrase('{0}: no document of the folder bears this name', path));
      continue;
    }
    const points = codePointsOf(text);
    const quote = quoting(text);
    for (const mark of marksIn(content)) {
      if (mark.further.some(({ kind }) => kind === MENTION)) continue; // The machine's own, found again at any time.
      const span = { start: points.offsetOf(mark.start), end: points.offsetOf(mark.end) };
      if (flat(text.slice(span.start, span.end)) !== flat(mark.words))
        leftOut.push(phrase('{0}: “{1}” does not stand at {2} in {3}', path, mark.words, mark.start, document));
      else notes.push(noteFor(mark, document, quote, span));
    }
  }
  return { notes, leftOut };
}

function documentFor({ paths }: Folder, base: string): string | undefined {
  const exact = paths.find((path) => baseOf(path) === base);
  if (exact !== undefined) return exact;
  const [only, second] = paths.filter((path) => baseOf(path).endsWith(`/${base}`));
  return second === undefined ? only : undefined;
}

function noteFor(mark: Mark, document: string, quote: ReturnType<typeof quoting>, span: Span): Note {
  const on = { document, ...quote(span) };
  const own = mark.further.find(({ kind }) => kind === NOTE);
  const kept = own && keptNote(own.words, on);
  if (kept) return kept;
  const comments: Comment[] = mark.further.flatMap(({ kind, words }) =>
    kind === 'AnnotatorNotes' ? [{ text: words }] : [],
  );
  return noteOn(on, { comments, tags: [], resolved: false, mark: mark.type });
}

/** Read as a note's file would be, so that whatever was changed by hand is checked. */
function keptNote(json: string, on: Note['on']): Note | undefined {
  try {
    const said = JSON.parse(json) as Note;
    const line = annotationJson({ ...said, on }, on.document);
    return notesIn(notesPath(on.document), `[${line}]`).value?.[0];
  } catch {
    return undefined; // Edited beyond reading: the mark itself still counts.
  }
}

const TEXT_BOUND = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/;
const FURTHER = /^#\d+\t(\S+) (T\d+)\t(.*)$/;

function marksIn(content: string): readonly Mark[] {
  const marks = new Map<string, Mark>();
  for (const line of content.split(/\r\n|\n/)) {
    const [, key, type, places, words = ''] = TEXT_BOUND.exec(line) ?? [];
    if (key && type && places) {
      const numbers = places.split(/[ ;]/).map(Number);
      marks.set(key, { type, start: Math.min(...numbers), end: Math.max(...numbers), words, further: [] });
    }
    const [, kind, of = '', said = ''] = FURTHER.exec(line) ?? [];
    if (kind) marks.get(of)?.further.push({ kind, words: said });
  }
  return [...marks.values()];
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
