/** The commands of the palette. */
import { commands, type ExtensionContext, type LogOutputChannel, window, workspace } from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { checkRequest, type Status } from '../../server/src/protocol/requests/status';
import { startServer } from './server';
import { checked, totals } from './statusText';
import { t } from './words';

export function registerCommands(context: ExtensionContext, server: LanguageClient, output: LogOutputChannel): void {
  context.subscriptions.push(
    commands.registerCommand('concord.checkFolder', () => checkFolder(server, output)),
    commands.registerCommand('concord.restartServer', () => restartServer(server, output)),
    commands.registerCommand('concord.showFindings', showFindings),
  );
}

async function checkFolder(server: LanguageClient, output: LogOutputChannel): Promise<void> {
  if (!workspace.workspaceFolders) {
    await offer(t('Concord checks the documents of a folder. Open the folder first.'), t('Open Folder'), () =>
      commands.executeCommand('workbench.action.files.openFolder'),
    );
    return;
  }
  if (server.state === State.Stopped) {
    await offer(t('Concord’s server is not running.'), t('Restart Server'), () => restartServer(server, output));
    return;
  }
  const status = await server.sendRequest<Status>(checkRequest);
  const { documents, warnings, skipped } = totals(status);
  if (documents === 0) {
    await offer(
      t('Concord found no documents here. The setting concord.files.include says which files it reads.'),
      t('Open Settings'),
      () => commands.executeCommand('workbench.action.openSettings', 'concord.files'),
    );
    return;
  }
  await offer(checked(documents, warnings, skipped), t('Show Findings'), showFindings);
}

async function restartServer(server: LanguageClient, output: LogOutputChannel): Promise<void> {
  if (server.isRunning()) await server.stop();
  await startServer(server, output);
}

function showFindings(): Thenable<unknown> {
  return commands.executeCommand('workbench.actions.view.problems');
}

async function offer(message: string, action: string, act: () => Thenable<unknown>): Promise<void> {
  if ((await window.showInformationMessage(message, action)) === action) await act();
}
