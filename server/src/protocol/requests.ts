/** Custom messages between server and client: the only file of the server that the client may import. */

/** Server to client, with a `Status`: on start, on every change of a folder's counts. */
export const statusNotification = 'concord/status';

/** Client to server, no parameters: reads every folder from disk again, answers with a `Status` once findings are out. */
export const checkRequest = 'concord/check';

export interface Status {
  /** `reading` until every folder has been read: documents are those read so far, and nothing else is counted yet. */
  readonly state: 'reading' | 'ready';
  /** Empty where no folder is open. */
  readonly folders: readonly FolderStatus[];
}

export interface FolderStatus {
  readonly uri: string;
  readonly documents: number;
  readonly entities: number;
  /** Findings of severity warning. */
  readonly warnings: number;
  /** Files that match the settings and were nevertheless not read, or not wholly. */
  readonly skipped: readonly Skipped[];
}

export interface Skipped {
  /** Relative to the folder, with forward slashes. */
  readonly path: string;
  /** For people: `not valid UTF-8; convert it to read it`. */
  readonly reason: string;
}

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

/** As the protocol has it: both from 0, `character` in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface Stretch {
  readonly start: Place;
  readonly end: Place;
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

/** A decision about the words at a place; each takes the place of an earlier one on the same question. */
export type Decision =
  | { readonly decision: 'same-as' | 'not-same-as'; readonly other: AtPlace }
  | { readonly decision: 'canonical-name'; readonly name: string }
  | { readonly decision: 'type' | 'missed-name'; readonly type: 'person' | 'organisation' | 'place' | 'other' }
  | { readonly decision: 'not-a-name' }
  /** EDTF: `2023-03-15`. */
  | { readonly decision: 'document-date'; readonly date: string }
  /** About the finding of `rule` that has a side at the place. */
  | { readonly decision: 'explained' | 'reopened'; readonly rule: string; readonly reason: string }
  | { readonly decision: 'right-value'; readonly rule: string; readonly reason?: string };

export interface AtPlace {
  readonly uri: string;
  readonly range: Stretch;
}

/**
 * `RuleParams` to `WorkspaceEdit`, on `.concord/rulings.json`; the client applies it and saves that file.
 * Rejects with a message for people where the file is broken or nothing of the kind stands at the place.
 */
export const ruleRequest = 'concord/rule';

export type RuleParams = AtPlace & Decision;

/** `RevokeParams` to `WorkspaceEdit`: takes a ruling back; rejects where there is none of that id. */
export const revokeRequest = 'concord/revoke';

export interface RevokeParams {
  readonly folder: string;
  readonly id: string;
}

/** `EditNoteParams` to `WorkspaceEdit`, on `.concord/notes/…jsonld`; rejects where that file is broken. */
export const editNoteRequest = 'concord/editNote';

export type EditNoteParams =
  | (AtPlace & { readonly edit: 'add' } & NewNote)
  /** By id from here on, as listed. `comment` 0 is the note's own words. */
  | (NoteId & { readonly edit: 'reply'; readonly comment: Comment })
  | (NoteId & { readonly edit: 'reword'; readonly comment: number; readonly text: string })
  | (NoteId & { readonly edit: 'delete-comment'; readonly comment: number })
  | (NoteId & { readonly edit: 'tag'; readonly tags: readonly string[] })
  | (NoteId & { readonly edit: 'resolve'; readonly resolved: boolean })
  | (NoteId & { readonly edit: 'remove' })
  /** An orphan's new place. */
  | (NoteId & AtPlace & { readonly edit: 'move' });

export interface NoteId {
  readonly folder: string;
  readonly id: string;
}

export interface NewNote {
  readonly kind: NoteKind;
  readonly mark?: string;
  /** Absent for a mark without words. */
  readonly comment?: Comment;
  readonly tags?: readonly string[];
}

/**
 * `{ uri }` of a document to `WorkspaceEdit`, or null where nothing is to be done: writes down where its notes stand
 * now. To be asked when the document has been saved.
 */
export const reanchorRequest = 'concord/reanchor';

/** `ExportParams` to `ExportedFile[]`. */
export const exportRequest = 'concord/export';

export const exportFormats = ['brat', 'webannotation', 'csv', 'conll', 'markdown'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface ExportParams {
  readonly folder: string;
  readonly format: ExportFormat;
}

export interface ExportedFile {
  /** Relative to wherever the person puts it, with forward slashes. */
  readonly path: string;
  readonly content: string;
}

/** `ImportParams` to `WorkspaceEdit`: marks of another tool become notes; rejects where the files cannot be read. */
export const importRequest = 'concord/import';

export interface ImportParams {
  readonly folder: string;
  readonly format: 'brat' | 'webannotation';
  readonly files: readonly ExportedFile[];
}

/**
 * Commands that quick fixes name and the client registers; each gets one argument.
 *
 * They ask the person for what a quick fix cannot know, then send `ruleRequest` or `editNoteRequest`.
 */
export const commands = {
  /** `ConflictParams`: asks for the reason why the two sides are no contradiction. */
  explain: 'concord.explain',
  /** `AtPlace`, the date: asks for the document's date, offering the date's own value where it has one. */
  setDate: 'concord.setDate',
  /** `AtPlace`, the selection: opens a comment thread there. */
  note: 'concord.note',
} as const;

export interface ConflictParams extends AtPlace {
  readonly rule: string;
  /** What the finding says, for the prompt. */
  readonly message: string;
}
