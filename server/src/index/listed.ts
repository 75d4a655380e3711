/** What was decided and noted in a folder, each with where its words stand now. */
import type { Note } from '../annotations/notes';
import type { Quoted, Ruling } from '../annotations/rulings';
import type { Folder } from './folder';
import { isPlaced, type PlacedWords, type Placement } from './placed';

export interface Listed {
  readonly quoted: Quoted;
  /** `undefined` for an orphan. */
  readonly place: PlacedWords | undefined;
  /** Why there is no place, for people; `undefined` where there is one. */
  readonly orphan: string | undefined;
}

export interface ListedNote extends Listed {
  readonly note: Note;
}

export interface ListedRuling extends Listed {
  readonly ruling: Ruling;
  /** One line for people. */
  readonly title: string;
}

/** By document and place, orphans last. */
export function notesOf(folder: Folder): readonly ListedNote[] {
  return folder.notes.map(({ note, at }) => ({ note, ...listed(note.on, at) })).sort(byPlace);
}

/** By document and place, orphans last; one side that has lost its place makes the whole an orphan. */
export function rulingsOf(folder: Folder): readonly ListedRuling[] {
  return folder.rulings
    .map(({ ruling, on, others }) => {
      const lost = [on, ...others].find((placement) => !isPlaced(placement));
      const { place, orphan } = listed(ruling.on, on);
      return {
        ruling,
        title: titleOf(ruling),
        quoted: ruling.on,
        place,
        orphan: orphan ?? (lost && 'The other side has lost its place.'),
      };
    })
    .sort(byPlace);
}

const REASONS: Readonly<Record<string, string>> = {
  lost: 'These words no longer stand there.',
  ambiguous: 'These words stand in several places now.',
  gone: 'The document is no longer in the folder.',
};

function listed(quoted: Quoted, placement: Placement): Listed {
  if (isPlaced(placement)) return { quoted, place: placement, orphan: undefined };
  return { quoted, place: undefined, orphan: REASONS[placement.orphan] };
}

function titleOf(ruling: Ruling): string {
  const name = ruling.on.exact.replace(/\s+/g, ' ');
  switch (ruling.decision) {
    case 'same-as':
      return `${name} is the same as ${ruling.other.exact} (${ruling.other.document})`;
    case 'not-same-as':
      return `${name} is not the same as ${ruling.other.exact} (${ruling.other.document})`;
    case 'canonical-name':
      return `${name} is called ${ruling.name}`;
    case 'type':
      return `${name} is ${TYPE_WORDS[ruling.type]}`;
    case 'missed-name':
      return `${name} is the name of ${TYPE_WORDS[ruling.type]}`;
    case 'not-a-name':
      return `${name} is not a name`;
    case 'document-date':
      return `${ruling.on.document} is of ${ruling.date}`;
    case 'explained':
      return `${name}: no contradiction (${ruling.rule})`;
    case 'reopened':
      return `${name}: open again (${ruling.rule})`;
    case 'right-value':
      return `${name} is right (${ruling.rule})`;
  }
}

const TYPE_WORDS = { person: 'a person', organisation: 'an organisation', place: 'a place', other: 'something else' };

function byPlace(a: Listed, b: Listed): number {
  const [x, y] = [a.place?.path ?? a.quoted.document, b.place?.path ?? b.quoted.document];
  if (x !== y) return x < y ? -1 : 1;
  const end = Number.POSITIVE_INFINITY;
  return (a.place?.span.start ?? end) - (b.place?.span.start ?? end) || a.quoted.start - b.quoted.start || 0;
}
