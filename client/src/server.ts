/**
 * The language server's process.
 *
 * It runs where the documents are (on the remote machine, where there is one) and registers its own file
 * watchers and settings, so a new feature of the server needs nothing here.
 */
import { type ExtensionContext, type LogOutputChannel, Uri, window } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { StartOptions } from '../../server/src/protocol/requests/language';
import { decisionsMiddleware } from './decisions';
import { walkthroughMiddleware } from './walkthrough';
import { t } from './words';

export function createServer(
  context: ExtensionContext,
  output: LogOutputChannel,
  options: StartOptions,
): LanguageClient {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  const server = new LanguageClient(
    'concord',
    'Concord',
    {
      run: { module, transport: TransportKind.ipc },
      debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
    },
    {
      documentSelector: [
        { scheme: 'file', language: 'plaintext' },
        { scheme: 'file', pattern: '**/.concord/**' },
      ],
      initializationOptions: options,
      middleware: { ...decisionsMiddleware, ...walkthroughMiddleware },
      outputChannel: output,
    },
  );
  context.subscriptions.push(server);
  return server;
}

/** Never rejects: a server that does not start is said to the person, who can restart it. */
export async function startServer(server: LanguageClient, output: LogOutputChannel): Promise<void> {
  try {
    await server.start();
  } catch (error) {
    output.error(error instanceof Error ? error : String(error));
    const show = t('Show Output');
    const choice = window.showErrorMessage(
      t('Concord could not start its server. The output says why; “Concord: Restart Server” tries again.'),
      show,
    );
    void choice.then((chosen) => chosen === show && output.show());
  }
}
