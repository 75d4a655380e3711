/** Custom messages between server and client: the only file of the server that the client may import. */

/** Server to client, with a `Status`: on start, on every change of a folder's counts. */
export const statusNotification = 'concord/status';

/** Client to server, no parameters: reads every folder from disk again, answers with a `Status` once findings are out. */
export const checkRequest = 'concord/check';

export interface Status {
  /** `reading` until every folder has been read; counts are then those of what is read so far. */
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
