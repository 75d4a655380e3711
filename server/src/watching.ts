/** What changes around the documents: files on disk, the folders of the workspace, the settings. */
import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
} from 'vscode-languageserver';
import type { Client } from './client';
import type { Workspace } from './workspace';

export interface Changes {
  /** Some documents differ. */
  documents(): void;
  /** Folders came or went, or settings differ: everything is to be read again. */
  everything(): void;
}

/** To be called once the client has said that it is initialized. */
export function watch(connection: Connection, workspace: Workspace, client: Client, changes: Changes): void {
  // Which files are documents is a setting that may change; a folder's deletion matches no pattern of files.
  const refused = (error: Error) => connection.console.warn(`The editor reports no changes: ${error.message}`);
  if (client.registersWatchers)
    connection.client
      .register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/*', kind: WatchKind.Create | WatchKind.Change | WatchKind.Delete }],
      })
      .catch(refused);
  if (client.registersSettings)
    connection.client.register(DidChangeConfigurationNotification.type, { section: 'concord' }).catch(refused);
  if (client.changesFolders)
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      for (const { uri } of removed) workspace.removeFolder(uri);
      for (const { uri } of added) workspace.addFolder(uri);
      changes.everything();
    });
}

/** To be called before the connection listens. */
export function listenForChanges(connection: Connection, workspace: Workspace, changes: Changes): void {
  connection.onDidChangeWatchedFiles(({ changes: files }) => {
    for (const { uri, type } of files)
      void (type === FileChangeType.Deleted ? workspace.deleted(uri) : workspace.changed(uri));
    changes.documents();
  });
  connection.onDidChangeConfiguration(() => changes.everything());
}
