/**
 * A view in a webview: opened by a command, one panel a folder, brought back after a reload, and sent its content
 * anew whenever the server has read something.
 */
import {
  commands,
  type ExtensionContext,
  env,
  l10n,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import type { Announcements } from '../announcements';
import { chooseFolder } from './folders';
import { html } from './html';
import type { Kept, ToPage, ToPanel } from './messages';
import { openBeside, peekReferences, saveAs } from './wishes';

export interface View {
  /** `timeline`: the panel's type is `concord.timeline`, its files are `dist/webview/timeline.js` and `.css`. */
  readonly name: string;
  /** Of the command that opens it. */
  readonly command: string;
  /** For people. */
  readonly title: string;
  /** `{ folder }` to its content. */
  readonly request: string;
}

export function registerView(
  context: ExtensionContext,
  server: LanguageClient,
  announcements: Announcements,
  view: View,
): void {
  const type = `concord.${view.name}`;
  const root = Uri.joinPath(context.extensionUri, 'dist', 'webview');
  const options = { enableScripts: true, localResourceRoots: [root] };
  const open = new Map<string, WebviewPanel>();

  const fill = (panel: WebviewPanel, folder: string) => {
    const name = workspace.getWorkspaceFolder(Uri.parse(folder))?.name;
    panel.title = name && (workspace.workspaceFolders?.length ?? 0) > 1 ? `${view.title}: ${name}` : view.title;
    panel.iconPath = Uri.joinPath(context.extensionUri, 'client', 'media', 'concord.svg');
    open.set(folder, panel);
    panel.onDidDispose(() => open.delete(folder));
    keepCurrent(panel, announcements, async (): Promise<ToPage<unknown>> => {
      try {
        return { kind: 'content', content: await server.sendRequest(view.request, { folder }) };
      } catch (error) {
        return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
      }
    });
    const at = (file: string) => panel.webview.asWebviewUri(Uri.joinPath(root, file)).toString();
    panel.webview.options = options;
    panel.webview.html = html({
      title: panel.title,
      language: env.language,
      words: l10n.bundle,
      folder,
      script: at(`${view.name}.js`),
      styles: [at('page.css'), at(`${view.name}.css`)],
      source: panel.webview.cspSource,
      nonce: crypto.randomUUID(),
    });
  };

  context.subscriptions.push(
    commands.registerCommand(view.command, async () => {
      const folder = await chooseFolder();
      if (folder === undefined) return;
      const panel = open.get(folder);
      if (panel) panel.reveal();
      else fill(window.createWebviewPanel(type, view.title, ViewColumn.Active, options), folder);
    }),
    window.registerWebviewPanelSerializer(type, {
      async deserializeWebviewPanel(panel, kept: Kept | undefined) {
        const folder = kept?.folder ?? workspace.workspaceFolders?.[0]?.uri.toString();
        if (folder === undefined) panel.dispose();
        else fill(panel, folder);
      },
    }),
  );
}

/** A hidden panel is sent nothing until it is looked at again. */
function keepCurrent(panel: WebviewPanel, announcements: Announcements, content: () => Promise<ToPage<unknown>>): void {
  let listens = false;
  let stale = true;
  let sending = false;
  const send = async () => {
    if (!listens || !stale || sending || !panel.visible) return;
    sending = true;
    stale = false;
    await panel.webview.postMessage(await content());
    sending = false;
    await send(); // What came meanwhile.
  };
  const listeners = [
    announcements.onStatus(({ state }) => {
      if (state !== 'ready') return;
      stale = true;
      void send();
    }),
    panel.onDidChangeViewState(() => send()),
    panel.webview.onDidReceiveMessage((message: ToPanel) => {
      if (message.kind !== 'ready') return carryOut(message, panel);
      // A page that was hidden begins anew when it is shown again.
      listens = true;
      stale = true;
      return send();
    }),
  ];
  panel.onDidDispose(() => {
    for (const listener of listeners) listener.dispose();
  });
}

type Wish = Exclude<ToPanel, { kind: 'ready' }>;

function carryOut(wish: Wish, panel: WebviewPanel): Thenable<unknown> {
  switch (wish.kind) {
    case 'open':
      return openBeside(wish.place, panel);
    case 'references':
      return peekReferences(wish.place, panel);
    case 'copy':
      return env.clipboard.writeText(wish.text);
    case 'save':
      return saveAs(wish.name, wish.content);
  }
}
