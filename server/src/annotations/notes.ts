/** Notes and marks: what a person wrote beside a passage of a document. */
import { fingerprint } from './fingerprint';
import type { Quoted } from './rulings';

export interface Note {
  /** An IRI. */
  readonly id: string;
  readonly on: Quoted;
  /** The note's own words, then the replies. A mark may have none. */
  readonly comments: readonly Comment[];
  readonly tags: readonly string[];
  readonly resolved: boolean;
  /** What kind of a person's own the passage is marked as: `claim`, `source`; absent for a note. */
  readonly mark?: string;
}

export interface Comment {
  readonly text: string;
  readonly creator?: string;
  /** ISO 8601. */
  readonly created?: string;
}

/** A new note, named by its content: the same note made twice is one. */
export function noteOn(on: Quoted, content: Omit<Note, 'id' | 'on'>): Note {
  const { comments, tags, resolved, mark } = content;
  const own = { comments, tags, resolved, ...(mark === undefined ? {} : { mark }) };
  return { id: iriFor(JSON.stringify([on, own])), on, ...own };
}

/** The same for the same content. */
export function iriFor(content: string): string {
  const named = fingerprint(content, 4);
  const [a, b, c, d, e] = [
    [0, 8],
    [8, 12],
    [13, 16],
    [17, 20],
    [20, 32],
  ].map(([from, to]) => named.slice(from, to));
  return `urn:uuid:${a}-${b}-8${c}-8${d}-${e}`; // Version 8 of a UUID is made by rules of one's own.
}
