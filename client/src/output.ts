/** The output channel: what the server logs, and why it did not start. */
import { type ExtensionContext, type LogOutputChannel, window } from 'vscode';

export function openOutput(context: ExtensionContext): LogOutputChannel {
  const output = window.createOutputChannel('Concord', { log: true });
  context.subscriptions.push(output);
  return output;
}
