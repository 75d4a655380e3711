/** What the editor at the other end can do, as far as the server minds. */
import type { InitializeParams } from 'vscode-languageserver';
import type { Language } from './features/words';
import type { StartOptions } from './protocol/requests/language';

export interface Client {
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  /** What else it asks for again when told that answers have changed. */
  readonly refreshed: readonly Refreshed[];
  /** Answers `workspace/configuration`. */
  readonly hasSettings: boolean;
  readonly registersSettings: boolean;
  readonly registersWatchers: boolean;
  readonly changesFolders: boolean;
}

export function clientFrom({ capabilities: { workspace, textDocument } }: InitializeParams): Client {
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    refreshed: REFRESHED.filter((what) => workspace?.[what]?.refreshSupport === true),
    hasSettings: workspace?.configuration === true,
    registersSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
  };
}

/** As the capability is called, and the request that asks for it. */
export type Refreshed = 'semanticTokens' | 'inlayHint' | 'codeLens' | 'foldingRange';
const REFRESHED: readonly Refreshed[] = ['semanticTokens', 'inlayHint', 'codeLens', 'foldingRange'];

/** The folders that are open at the start, by URI; empty where there is none. */
export function foldersFrom({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

/** The language of whoever reads; `undefined`, which is English, where the client says none. */
export function languageFrom({ initializationOptions }: InitializeParams): Language | undefined {
  const { language }: StartOptions = initializationOptions ?? {};
  if (typeof language?.locale !== 'string' || typeof language.words !== 'object') return undefined;
  return { locale: language.locale, words: language.words ?? {} };
}
