/** Concord in the editor: one line per surface. */
import type { ExtensionContext } from 'vscode';
import { registerCommands } from './commands';
import { openOutput } from './output';
import { createServer, startServer } from './server';
import { showStatus } from './statusBar';

export async function activate(context: ExtensionContext): Promise<void> {
  const output = openOutput(context);
  const server = createServer(context, output);
  showStatus(context, server);
  registerCommands(context, server, output);
  await startServer(server, output);
}
