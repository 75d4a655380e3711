/** What was decided and noted in a folder, each with where its words stand now. */
import type { Note } from '../annotations/notes';
import type { Quoted, RuledType, Ruling } from '../annotations/rulings';
import { type Phrase, phrase } from '../text/phrase';
import type { Folder } from './folder';
import { isPlaced, type PlacedWords, type Placement } from './placed';

export interface Listed {
  readonly quoted: Quoted;
  /** `undefined` for an orphan. */
  readonly place: PlacedWords | undefined;
  /** Why there is no place, for people; `undefined` where there is one. */
  readonly orphan: Phrase | undefined;
}

export interface ListedNote extends Listed {
  readonly note: Note;
}

export interface ListedRuling extends Listed {
  readonly ruling: Ruling;
  /** One line for people. */
  readonly title: Phrase;
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
        orphan: orphan ?? (lost && phrase('The other side has lost its place.')),
      };
    })
    .sort(byPlace);
}

const REASONS: Readonly<Record<string, Phrase>> = {
  lost: phrase('These words no longer stand there.'),
  ambiguous: phrase('These words stand in several places now.'),
  gone: phrase('The document is no longer in the folder.'),
};

function listed(quoted: Quoted, placement: Placement): Listed {
  if (isPlaced(placement)) return { quoted, place: placement, orphan: undefined };
  return { quoted, place: undefined, orphan: REASONS[placement.orphan] };
}

function titleOf(ruling: Ruling): Phrase {
  const name = ruling.on.exact.replace(/\s+/g, ' ');
  switch (ruling.decision) {
    case 'same-as':
      return phrase('{0} is the same as {1} ({2})', name, ruling.other.exact, ruling.other.document);
    case 'not-same-as':
      return phrase('{0} is not the same as {1} ({2})', name, ruling.other.exact, ruling.other.document);
    case 'canonical-name':
      return phrase('{0} is called {1}', name, ruling.name);
    case 'type':
      return isOfType(name, ruling.type);
    case 'missed-name':
      return isNameOf(name, ruling.type);
    case 'not-a-name':
      return phrase('{0} is not a name', name);
    case 'document-date':
      return phrase('{0} is of {1}', ruling.on.document, ruling.date);
    case 'explained':
      return phrase('{0}: no contradiction ({1})', name, ruling.rule);
    case 'reopened':
      return phrase('{0}: open again ({1})', name, ruling.rule);
    case 'right-value':
      return phrase('{0} is right ({1})', name, ruling.rule);
  }
}

function isOfType(name: string, type: RuledType): Phrase {
  switch (type) {
    case 'person':
      return phrase('{0} is a person', name);
    case 'organisation':
      return phrase('{0} is an organisation', name);
    case 'place':
      return phrase('{0} is a place', name);
    case 'other':
      return phrase('{0} is something else', name);
  }
}

function isNameOf(name: string, type: RuledType): Phrase {
  switch (type) {
    case 'person':
      return phrase('{0} is the name of a person', name);
    case 'organisation':
      return phrase('{0} is the name of an organisation', name);
    case 'place':
      return phrase('{0} is the name of a place', name);
    case 'other':
      return phrase('{0} is the name of something else', name);
  }
}

function byPlace(a: Listed, b: Listed): number {
  const [x, y] = [a.place?.path ?? a.quoted.document, b.place?.path ?? b.quoted.document];
  if (x !== y) return x < y ? -1 : 1;
  const end = Number.POSITIVE_INFINITY;
  return (a.place?.span.start ?? end) - (b.place?.span.start ?? end) || a.quoted.start - b.quoted.start || 0;
}
