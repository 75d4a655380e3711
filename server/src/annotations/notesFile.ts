/**
 * Reading and changing `.concord/notes/<document>.jsonld`: a list of Web Annotations, one line each.
 *
 *     [{"@context":"http://www.w3.org/ns/anno.jsonld","id":"../../memo.txt","type":"Text","format":"text/plain"}
 *     ,{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:uuid:…","type":"Annotation", …}
 *     ]
 *
 * The first line describes the document; the rest is ordered by id, so that a line stays where it is.
 */

import { phrase } from '../text/phrase';
import { type Note, noteOn } from './notes';
import { type Problem, plain, problemAt, type Read, treeOf } from './problems';
import { list, member } from './shape';
import { annotationJson, CONTEXT, noteFrom } from './webAnnotation';
import { type Form, withEntry, withoutEntry } from './write';

/** Of the notes on a document, among the folder's files. */
export function notesPath(document: string): string {
  return `.concord/notes/${document}.jsonld`;
}

/** `path` is the file's own, among the folder's. A blank file holds no notes. */
export function notesIn(path: string, content: string): Read<readonly Note[]> {
  if (content.trim() === '') return { value: [], problems: [] };
  const tree = treeOf(content);
  if ('problem' in tree) return { problems: [tree.problem] };
  const { root } = tree;
  const document = documentOf(path);
  const problems: Problem[] = [];
  const byId = new Map<string, Note>();
  for (const node of root.type === 'array' ? (root.children ?? []) : [root]) {
    const value = plain(node);
    if (!list(member(value, 'type')).includes('Annotation')) {
      if (member(value, 'type') !== 'Text') problems.push(problemAt(node, phrase('This is not a Web Annotation.')));
      continue;
    }
    const read = noteFrom(document, value);
    if (!read)
      problems.push(problemAt(node, phrase('An annotation without a TextQuoteSelector holds on to no words.')));
    else {
      const note = read.id ? { ...read, id: read.id } : noteOn(read.on, read);
      byId.set(note.id, note);
    }
  }
  return { value: [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), problems };
}

/** Throws, with what to do, where the file is broken: nothing is written over what is not understood. */
export function withNote(content: string, note: Note): string {
  const line = annotationJson(note, sourceOf(note.on.document));
  return withEntry(content, formFor(note.on.document), { key: note.id, line });
}

export function withoutNote(content: string, document: string, id: string): string {
  return withoutEntry(content, formFor(document), id);
}

/** The document's address as seen from its file of notes. */
function sourceOf(document: string): string {
  const up = notesPath(document).split('/').slice(1);
  return [...up.map(() => '..'), ...document.split('/').map(encodeURIComponent)].join('/');
}

function documentOf(path: string): string {
  return path.replace(/^\.concord\/notes\//, '').replace(/\.jsonld$/, '');
}

function formFor(document: string): Form {
  const head = JSON.stringify({ '@context': CONTEXT, id: sourceOf(document), type: 'Text', format: 'text/plain' });
  return {
    head: `[${head}`,
    close: ']',
    keyOf(node) {
      const value = plain(node);
      const id = member(value, 'id');
      return member(value, 'type') === 'Text' || typeof id !== 'string' ? undefined : id;
    },
  };
}
