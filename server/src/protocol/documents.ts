/** What the protocol asks the process for: which folder holds a document, and which folders are open. */
import type { HintKind } from '../features/inlayHints';
import type { Folder } from '../index/folder';
import type { Phrase } from '../text/phrase';
import type { Span } from '../text/span';

export interface Documents {
  /** `undefined` where the document is not read: left out by settings, or no prose. */
  find(uri: string): Found | undefined;
  /** The folder that an address lies in, and its path there, whether it is read or not; `undefined` outside of any. */
  homeOf(uri: string): Found | undefined;
  /** Documents that lie in no folder have each one of their own. */
  all(): readonly OpenFolder[];
  /** When all of them, as they then are, have been compared; their findings then take no time. */
  compared(): Promise<void>;
}

export interface OpenFolder {
  readonly folder: Folder;
  /** The most findings shown in one document. */
  readonly mostPerDocument: number;
  readonly shown: Shown;
  /** A document that lies in no folder: nothing can be written beside it. */
  readonly alone: boolean;
  /** The files of `.concord/`, by path, as they are now. */
  readonly beside: readonly BesideFile[];
  uriOf(path: string): string;
}

/** What a person wants to see in the text beside what is written. */
export interface Shown {
  readonly hints: readonly HintKind[];
  readonly codeLens: boolean;
}

export interface BesideFile {
  readonly path: string;
  readonly content: string;
  /** What is wrong with it, in reading order. */
  readonly problems: readonly (Span & { readonly message: Phrase })[];
}

export interface Found extends OpenFolder {
  readonly path: string;
}
