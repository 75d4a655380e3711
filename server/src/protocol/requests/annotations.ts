/** What was decided and noted, as the editor lists it. */
import type { Decision } from './decisions';
import type { Stretch } from './places';

/** Server to client, no parameters: decisions, notes or their places differ from what was last listed. */
export const annotationsChanged = 'concord/annotationsChanged';

/** `ListParams` to `Annotations`: what was decided and noted. */
export const annotationsRequest = 'concord/annotations';

export interface ListParams {
  /** A document; without it, everything in every folder. */
  readonly uri?: string;
}

export interface Annotations {
  /** By folder, document and place; those that have lost their place come last in their document. */
  readonly notes: readonly ListedNote[];
  readonly rulings: readonly ListedRuling[];
}

interface Listed {
  /** Unique in its folder. */
  readonly id: string;
  readonly folder: string;
  /** The document it was made on, by its present address where it was renamed. */
  readonly uri: string;
  /** As the folder names the document it was made on. */
  readonly path: string;
  /** The words it was made on, as they were then. */
  readonly quote: string;
  /** Where the words stand now, in the editor's text of the document where it is open; absent for an orphan. */
  readonly range?: Stretch;
  /** Why there is no range, for people. */
  readonly orphan?: string;
}

export interface ListedNote extends Listed {
  readonly kind: NoteKind;
  /** The note's own words first, then the replies. Empty for a mark without words. */
  readonly comments: readonly Comment[];
  readonly tags: readonly string[];
  readonly resolved: boolean;
  /** Of the mark's own kind (`claim`, `source`, `question`, …); absent for a plain note. */
  readonly mark?: string;
}

/** `note`: words about a passage. `mark`: a passage of a kind of a person's own, with or without words. */
export type NoteKind = 'note' | 'mark';

export interface Comment {
  readonly text: string;
  readonly creator?: string;
  /** ISO 8601. */
  readonly created?: string;
}

export interface ListedRuling extends Listed {
  readonly decision: Decision['decision'];
  /** One line for people: `Zhang is the same as Zhang Wei (press.txt)`. */
  readonly title: string;
  /** What the person gave as reason. */
  readonly reason?: string;
}
