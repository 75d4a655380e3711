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
import { t } from '../words';
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
  /** `{ folder }`, and what the page asks for beyond it, to its content. */
  readonly request: string;
}

export function registerView(
  context: ExtensionContext,
  server: LanguageClient,
  announcements: Announcements,
  view: View,
): void {
  const type = `concord.${view.name}`;
  const options = { enableScripts: true, localResourceRoots: [] };
  const files = filesOf(Uri.joinPath(context.extensionUri, 'dist', 'webview'), view.name);
  const icon = (theme: 'light' | 'dark') =>
    Uri.joinPath(context.extensionUri, 'client', 'media', `concord-${theme}.svg`);
  const open = new Map<string, WebviewPanel>();

  const fill = async (panel: WebviewPanel, folder: string) => {
    const name = workspace.getWorkspaceFolder(Uri.parse(folder))?.name;
    panel.title = name && (workspace.workspaceFolders?.length ?? 0) > 1 ? `${view.title}: ${name}` : view.title;
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    open.set(folder, panel);
    panel.onDidDispose(() => open.delete(folder));
    // The server is at it while the editor makes the page.
    const pageIsMade = keepCurrent(panel, folder, announcements, async (more): Promise<ToPage> => {
      try {
        const content = await server.sendRequest(view.request, { folder, ...more });
        return { kind: 'content', content: JSON.stringify(content), answered: Date.now() };
      } catch (error) {
        return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
      }
    });
    const { script, styles } = await files();
    panel.webview.options = options;
    panel.webview.html = html({
      title: panel.title,
      language: env.language,
      waiting: t('Concord is reading the documents.'),
      words: l10n.bundle,
      folder,
      script,
      styles,
      nonce: crypto.randomUUID(),
    });
    pageIsMade();
  };

  context.subscriptions.push(
    commands.registerCommand(view.command, async () => {
      const folder = await chooseFolder();
      if (folder === undefined) return;
      const panel = open.get(folder);
      if (panel) panel.reveal();
      else await fill(window.createWebviewPanel(type, view.title, ViewColumn.Active, options), folder);
    }),
    window.registerWebviewPanelSerializer(type, {
      async deserializeWebviewPanel(panel, kept: Kept | undefined) {
        const folder = kept?.folder ?? workspace.workspaceFolders?.[0]?.uri.toString();
        if (folder === undefined) panel.dispose();
        else await fill(panel, folder);
      },
    }),
  );
}

/** What the page of that name is made of, read once. */
function filesOf(root: Uri, name: string) {
  const read = async (file: string) => new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(root, file)));
  const all = async () => {
    const [script = '', ...styles] = await Promise.all([`${name}.js`, 'page.css', `${name}.css`].map(read));
    return { script, styles };
  };
  let kept: ReturnType<typeof all> | undefined;
  return () => {
    kept ??= all();
    return kept;
  };
}

/**
 * A hidden panel is sent nothing until it is looked at again, and no panel anything half read. Returns what is to be
 * called when the panel has its page.
 */
function keepCurrent(
  panel: WebviewPanel,
  folder: string,
  announcements: Announcements,
  content: (more: object) => Promise<ToPage>,
): () => void {
  let hasPage = false;
  let isNew = true;
  let stale = true;
  let sending = false;
  let isGone = false;
  let asked: Promise<ToPage> | undefined;
  let more = {};
  const send = async () => {
    if (!panel.visible || announcements.status?.state !== 'ready') return;
    if (stale && !sending) {
      stale = false;
      asked = content(more);
    }
    if (!hasPage || !asked || sending) return;
    sending = true;
    const message = await asked;
    asked = undefined;
    if (isGone) return; // Closed while the server was at it.
    await panel.webview.postMessage(message);
    sending = false;
    await send(); // What came meanwhile.
  };
  let timer: NodeJS.Timeout | undefined;
  const outdate = () => {
    stale = true;
    clearTimeout(timer);
    timer = setTimeout(send, TOGETHER);
  };
  const listeners = [
    announcements.onStatus(outdate),
    announcements.onChange(outdate),
    panel.onDidChangeViewState(() => send()),
    panel.webview.onDidReceiveMessage((message: ToPanel) => {
      if (message.kind === 'ask') {
        more = message.more;
        stale = true;
        return send();
      }
      if (message.kind !== 'ready') return carryOut(message, panel, folder);
      // A page that was hidden begins anew when it is shown again. For one that is new the editor keeps what was sent.
      stale ||= !isNew && !asked;
      isNew = false;
      return send();
    }),
  ];
  panel.onDidDispose(() => {
    isGone = true;
    clearTimeout(timer);
    for (const listener of listeners) listener.dispose();
  });
  void send();
  return () => {
    hasPage = true;
    void send();
  };
}

/** One edit is announced in several ways, a moment apart; in milliseconds. */
const TOGETHER = 50;

type Wish = Exclude<ToPanel, { kind: 'ready' | 'ask' }>;

function carryOut(wish: Wish, panel: WebviewPanel, folder: string): Thenable<unknown> {
  switch (wish.kind) {
    case 'open':
      return openBeside(wish.place, panel, wish.stay);
    case 'references':
      return peekReferences(wish.place, panel);
    case 'copy':
      return env.clipboard.writeText(wish.text);
    case 'save':
      return saveAs(Uri.joinPath(Uri.parse(folder), wish.name), wish.content);
  }
}
