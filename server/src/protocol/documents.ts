/** What the protocol asks the process for: which folder holds a document, and which folders are open. */
import type { Folder } from '../index/folder';

export interface Documents {
  /** `undefined` where the document is not read: left out by settings, or no prose. */
  find(uri: string): Found | undefined;
  /** Documents that lie in no folder have each one of their own. */
  all(): readonly OpenFolder[];
}

export interface OpenFolder {
  readonly folder: Folder;
  /** The most findings shown in one document. */
  readonly mostPerDocument: number;
  uriOf(path: string): string;
}

export interface Found extends OpenFolder {
  readonly path: string;
}
