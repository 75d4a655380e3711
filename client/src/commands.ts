/** The commands of the palette. */
import { commands, type ExtensionContext, type LogOutputChannel } from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import { checkRequest, type Status } from '../../server/src/protocol/requests/status';
import { needsFolder, offer, offerFilesSetting } from './nothingToRead';
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
  if (needsFolder(t('Concord checks the documents of a folder. Open the folder first.'))) return;
  if (server.state === State.Stopped) {
    await offer(t('Concord’s server is not running.'), t('Restart Server'), () => restartServer(server, output));
    return;
  }
  const status = await server.sendRequest<Status>(checkRequest);
  const { documents, warnings, skipped } = totals(status);
  if (documents === 0) await offerFilesSetting();
  else await offer(checked(documents, warnings, skipped), t('Show Findings'), showFindings);
}

async function restartServer(server: LanguageClient, output: LogOutputChannel): Promise<void> {
  if (server.isRunning()) await server.stop();
  await startServer(server, output);
}

function showFindings(): Thenable<unknown> {
  return commands.executeCommand('workbench.actions.view.problems');
}
