/** What the server has read and found: the status bar and the check. */

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
