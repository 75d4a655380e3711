/** What the server is doing, as the conditions of menus and of empty views know it. */
import { commands, type ExtensionContext } from 'vscode';
import { type LanguageClient, State } from 'vscode-languageclient/node';
import type { Status } from '../../../server/src/protocol/requests/status';
import type { Announcements } from '../announcements';
import { totals } from '../statusText';

/** `concord.state`: `reading`, `ready`, `empty` (nothing to read in the folder), `stopped`. */
export function showState(context: ExtensionContext, server: LanguageClient, announcements: Announcements): void {
  let shown = '';
  const show = (state: string) => {
    if (state === shown) return;
    shown = state;
    void commands.executeCommand('setContext', 'concord.state', state);
  };
  show('reading');
  context.subscriptions.push(
    announcements.onStatus((status) => show(stateOf(status))),
    server.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) show('stopped');
      else if (newState === State.Starting) show('reading');
    }),
  );
}

function stateOf(status: Status): string {
  if (status.state === 'reading') return 'reading';
  return totals(status).documents === 0 ? 'empty' : 'ready';
}
