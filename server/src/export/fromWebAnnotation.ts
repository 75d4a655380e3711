/** Web Annotations of other tools as notes: everything with a quote, but for what the machine itself gave out. */
import { anchoring, isOrphan } from '../annotations/anchor';
import { type Note, noteOn } from '../annotations/notes';
import { quoting } from '../annotations/quote';
import { list, member, text } from '../annotations/shape';
import { noteFrom } from '../annotations/webAnnotation';
import type { Folder } from '../index/folder';
import { type Phrase, phrase } from '../text/phrase';
import type { ExportedFile } from './exported';
import type { BroughtIn } from './fromBrat';
import { GENERATOR } from './webAnnotation';

/** A quote that finds no place in its document is left out, and said. */
export function fromWebAnnotation(folder: Folder, files: readonly ExportedFile[]): BroughtIn {
  const notes: Note[] = [];
  const leftOut: Phrase[] = [];
  for (const { path, content } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1)))
    for (const annotation of annotationsIn(path, content, leftOut)) {
      const read = noteIn(folder, path, annotation);
      if (read && 'words' in read) leftOut.push(phrase('{0}: {1}', path, read));
      else if (read) notes.push(read);
    }
  return { notes, leftOut };
}

function annotationsIn(path: string, content: string, leftOut: Phrase[]): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(content);
    const held = ['items', '@graph', 'first'].flatMap((name) => list(member(value, name)));
    const pages = held.flatMap((one) => list(member(one, 'items')));
    return [...list(value), ...held, ...pages].filter((one) => list(member(one, 'type')).includes('Annotation'));
  } catch (error) {
    leftOut.push(phrase('{0}: no valid JSON ({1})', path, (error as Error).message));
    return [];
  }
}

/** The reason, where it is left out; `undefined` for the machine's own. */
function noteIn(folder: Folder, file: string, annotation: unknown): Note | Phrase | undefined {
  if (list(member(annotation, 'generator')).some((one) => member(one, 'name') === GENERATOR.name)) return undefined;
  const [target] = list(member(annotation, 'target'));
  const source = text(member(target, 'source')) ?? text(target) ?? '';
  const document = documentFor(folder, source, file);
  const read = noteFrom(document ?? source, annotation);
  if (!read) return phrase('an annotation without a TextQuoteSelector');
  const content = document === undefined ? undefined : folder.reading(document)?.text.content;
  if (document === undefined || content === undefined) {
    return source ? phrase('no document of the folder is {0}', source) : phrase('it does not say its document');
  }
  const place = anchoring(content)(read.on);
  const span = isOrphan(place) ? onlyPlace(content, read.on.exact) : place;
  if (!span) return phrase('“{0}” does not stand in {1}, or not in one place', read.on.exact, document);
  const on = { document, ...quoting(content)(span) };
  return read.id === undefined ? noteOn(on, read) : { ...read, id: read.id, on };
}

/** Other tools quote with less around the words, or nothing; then the words themselves must stand there once. */
function onlyPlace(content: string, exact: string) {
  const start = content.indexOf(exact);
  if (start < 0 || content.indexOf(exact, start + 1) >= 0) return undefined;
  return { start, end: start + exact.length };
}

/** By the source's address, else by the name of the annotations' own file; the longest path that fits. */
function documentFor({ paths }: Folder, source: string, file: string): string | undefined {
  const addresses = [decoded(source).replace(/[?#].*$/, ''), file.replace(/\.(?:jsonld|json)$/, '')];
  for (const address of addresses) {
    const bare = address.replace(/^(?:\.{1,2}\/)+/, '');
    const fits = paths.filter((path) => bare === path || bare.endsWith(`/${path}`) || path.endsWith(`/${bare}`));
    const exact = fits.find((path) => path === bare) ?? (fits.length === 1 ? fits[0] : undefined);
    if (bare !== '' && exact !== undefined) return exact;
  }
  return undefined;
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // A stray per cent sign: it can only be compared as it is.
  }
}
