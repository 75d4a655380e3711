/** Where the words that decisions and notes were made on stand in the folder's documents as they are now. */
import { type Anchored, anchoring, isOrphan, type Orphan, standsWhole } from '../annotations/anchor';
import { following } from '../annotations/follow';
import type { Note } from '../annotations/notes';
import { type Quoted, quotesOf, type Ruling } from '../annotations/rulings';
import type { Span } from '../text/span';
import type { Text } from '../text/text';

/** `gone`: the document is not in the folder, and no other one holds the words where they stood. */
export type Placement = PlacedWords | { readonly orphan: Orphan | 'gone' };

export interface PlacedWords {
  readonly path: string;
  readonly span: Span;
}

export interface PlacedRuling {
  readonly ruling: Ruling;
  /** Of the words that it was made on. */
  readonly on: Placement;
  /** Of the other name, or of the other sides, in the ruling's order. */
  readonly others: readonly Placement[];
}

export interface PlacedNote {
  readonly note: Note;
  readonly at: Placement;
}

export type Texts = ReadonlyMap<string, Text>;

export function placedRulings(texts: Texts, rulings: readonly Ruling[]): readonly PlacedRuling[] {
  return rulings.map((ruling) => {
    const others = quotesOf(ruling).slice(1);
    return { ruling, on: placementOf(texts, ruling.on), others: others.map((other) => placementOf(texts, other)) };
  });
}

export function placedNotes(texts: Texts, notes: readonly Note[]): readonly PlacedNote[] {
  return notes.map((note) => ({ note, at: placementOf(texts, note.on) }));
}

/** Takes along, into a text that an editor has just changed, the places that the edit shows. */
export function follow(before: Text, after: Text, quotes: readonly Quoted[]): void {
  const followed = following(before.content, after.content);
  const { found } = knownOf(after);
  for (const quoted of quotes) {
    const stood = anchor(before, quoted);
    const span = isOrphan(stood) ? undefined : followed(stood);
    if (span) found.set(keyOf(quoted), span);
  }
}

/** A document that is not there may have been renamed: then exactly one holds the words with both their sides. */
function placementOf(texts: Texts, quoted: Quoted): Placement {
  const text = texts.get(quoted.document);
  if (text) return placed(quoted.document, anchor(text, quoted));
  const holders = [...texts].filter(([, other]) => holds(other, quoted));
  const [[path, only] = [], second] = holders;
  if (path === undefined || !only) return { orphan: 'gone' };
  return second ? { orphan: 'ambiguous' } : placed(path, anchor(only, quoted));
}

export function isPlaced(placement: Placement): placement is PlacedWords {
  return 'path' in placement;
}

function placed(path: string, anchored: Anchored): Placement {
  return isOrphan(anchored) ? { orphan: anchored } : { path, span: anchored };
}

interface Known {
  readonly anchor: ReturnType<typeof anchoring>;
  readonly found: Map<string, Anchored>;
  readonly holds: Map<string, boolean>;
}

/** Text by text, so that an edit elsewhere looks for nothing again. */
const known = new WeakMap<Text, Known>();

function knownOf(text: Text): Known {
  const kept = known.get(text) ?? { anchor: anchoring(text.content), found: new Map(), holds: new Map() };
  known.set(text, kept);
  return kept;
}

function anchor(text: Text, quoted: Quoted): Anchored {
  const { anchor, found } = knownOf(text);
  const key = keyOf(quoted);
  const anchored = found.get(key) ?? anchor(quoted);
  found.set(key, anchored);
  return anchored;
}

function holds(text: Text, quoted: Quoted): boolean {
  const { holds } = knownOf(text);
  const key = keyOf(quoted);
  const answer = holds.get(key) ?? standsWhole(text.content, quoted);
  holds.set(key, answer);
  return answer;
}

function keyOf({ prefix, exact, suffix, start }: Quoted): string {
  return [prefix, exact, suffix, start].join('\0');
}
