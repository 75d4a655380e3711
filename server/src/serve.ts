/** The language server over any connection and any disk: what it can do, and what it listens to. */
import {
  type CancellationToken,
  type Connection,
  DocumentDiagnosticRequest,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Announcements } from './announcements';
import { type Client, clientFrom, foldersFrom, languageFrom } from './client';
import { exchangeHandlers } from './exchange';
import { speak } from './features/words';
import type { Disk } from './files';
import { type After, answering } from './protocol/answer';
import { Reports } from './protocol/diagnostics';
import { handlers } from './protocol/handlers';
import { checkRequest } from './protocol/requests/status';
import { readWorkspace } from './reading';
import type { NamesModel } from './recognize/names/model';
import { listenForChanges, watch } from './watching';
import { Workspace } from './workspace';

export function serve(connection: Connection, disk: Disk, model: NamesModel): void {
  const workspace = new Workspace(disk, model);
  const reports = new Reports(workspace);
  let client: Client = clientFrom({ capabilities: {} } as InitializeParams);
  const announcements = new Announcements(connection, workspace, reports, () => client);

  const readAgain = () =>
    announcements.during(readWorkspace(connection, workspace, client.hasSettings, () => announcements.progress()));
  const changes = {
    documents: () =>
      void workspace.ready().then(() => {
        // Settings of a folder that name other files have just been read.
        if (workspace.folders.some(({ stale }) => stale)) changes.everything();
        else announcements.soon();
      }),
    everything: () => void readAgain().catch((error: Error) => connection.console.error(error.stack ?? error.message)),
  };

  connection.onInitialize((params) => {
    client = clientFrom(params);
    speak(languageFrom(params));
    for (const uri of foldersFrom(params)) workspace.addFolder(uri);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'Concord' } };
  });
  connection.onInitialized(() => {
    watch(connection, workspace, client, changes);
    changes.everything();
  });
  listenForChanges(connection, workspace, changes);
  listenToEditor(connection, workspace, changes.documents);

  const answer = <P>(ask: (params: P) => unknown, after: After = 'reading') =>
    answering(
      ask,
      () => workspace.ready(),
      () => (after === 'comparing' ? workspace.compared() : Promise.resolve()),
      (message) => connection.console.error(message),
    );
  for (const handler of [...handlers, ...exchangeHandlers]) handler.listen(connection, workspace, answer);
  connection.onRequest(DocumentDiagnosticRequest.method, answer(reports.document.bind(reports), 'comparing'));
  connection.onRequest(WorkspaceDiagnosticRequest.method, answer(reports.workspace.bind(reports), 'comparing'));
  // Without parameters, a handler is called with the token alone.
  connection.onRequest(checkRequest, (token: CancellationToken) => answer(readAgain, 'reading')(undefined, token));
  connection.listen();
}

function capabilitiesFor({ pullsDiagnostics }: Client): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...Object.assign({}, ...handlers.map(({ capability }) => capability)),
    ...(pullsDiagnostics && {
      diagnosticProvider: { identifier: 'concord', interFileDependencies: true, workspaceDiagnostics: true },
    }),
  };
}

function listenToEditor(connection: Connection, workspace: Workspace, changed: () => void): void {
  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) => {
    workspace.edit(document.uri, document.getText());
    changed();
  });
  documents.onDidClose(({ document }) => {
    void workspace.close(document.uri);
    changed();
  });
  documents.listen(connection);
}
