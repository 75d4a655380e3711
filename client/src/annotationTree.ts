/** Rulings and notes as a tree: by document, then by place; what has lost its place stands together at the end. */
import type { Annotations, ListedNote, ListedRuling } from '../../server/src/protocol/requests/annotations';
import type { Stretch } from '../../server/src/protocol/requests/places';
import { t } from './words';

export interface Branch {
  readonly label: string;
  /** Absent for what has lost its place. */
  readonly uri?: string;
  /** Never empty. */
  readonly leaves: readonly Leaf[];
}

export interface Leaf {
  readonly sort: 'ruling' | 'note' | 'mark';
  /** What was decided or written. */
  readonly label: string;
  /** What it was made on; for an orphan the words as they were, and where. */
  readonly description: string;
  /** The whole of it, a line each. */
  readonly details: readonly string[];
  readonly listed: ListedNote | ListedRuling;
}

/** `filter`: words which all have to occur in what is shown, in any order and case. */
export function branchesOf({ notes, rulings }: Annotations, filter: string): readonly Branch[] {
  const wanted = filter.toLowerCase().split(/\s+/);
  const leaves = [...rulings.map(rulingLeaf), ...notes.map(noteLeaf)].filter((leaf) => {
    const said = [leaf.label, leaf.listed.path, ...leaf.details].join('\n').toLowerCase();
    return wanted.every((word) => said.includes(word));
  });
  const placed = leaves.filter(({ listed }) => listed.range).sort(byPlace);
  const orphans = leaves.filter(({ listed }) => !listed.range).sort(byPlace);
  const uris = [...new Set(placed.map(({ listed }) => listed.uri))];
  const branches: readonly Branch[] = uris.map((uri) => {
    const leaves = placed.filter(({ listed }) => listed.uri === uri);
    return { label: leaves[0]?.listed.path ?? uri, uri, leaves };
  });
  return orphans.length === 0 ? branches : [...branches, { label: t('Lost their place'), leaves: orphans }];
}

function rulingLeaf(ruling: ListedRuling): Leaf {
  const details = [ruling.title, ...(ruling.reason ? [t('Reason: {0}', ruling.reason)] : []), ...placeDetails(ruling)];
  return { sort: 'ruling', label: ruling.title, description: ruling.reason ?? was(ruling), details, listed: ruling };
}

function noteLeaf(note: ListedNote): Leaf {
  const written = note.comments.map(({ text, creator }) => (creator ? `${creator}: ${text}` : text));
  const tags = note.tags.map((tag) => `#${tag}`);
  const label = [note.mark, note.comments[0]?.text].filter(Boolean).join(': ') || t('Note');
  return {
    sort: note.kind,
    label,
    description: [...(note.resolved ? [t('resolved')] : []), ...tags, was(note)].join(' '),
    details: [...(note.mark ? [note.mark] : []), ...written, ...tags, ...placeDetails(note)],
    listed: note,
  };
}

function was({ quote, range, path }: ListedNote | ListedRuling): string {
  return range ? t('“{0}”', quote) : t('was on “{0}” in {1}', quote, path);
}

function placeDetails({ quote, orphan }: ListedNote | ListedRuling): readonly string[] {
  return orphan === undefined ? [t('On: {0}', quote)] : [t('Was on: {0}', quote), orphan];
}

function byPlace({ listed: a }: Leaf, { listed: b }: Leaf): number {
  return (
    compare(a.folder, b.folder) || compare(a.path, b.path) || comparePlaces(a.range, b.range) || compare(a.id, b.id)
  );
}

function comparePlaces(a: Stretch | undefined, b: Stretch | undefined): number {
  if (!a || !b) return 0;
  return a.start.line - b.start.line || a.start.character - b.start.character;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
