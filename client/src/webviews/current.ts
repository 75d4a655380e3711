/** What a panel's page shows, kept current: asked for as soon as there is a panel, and anew whenever something was read. */
import type { WebviewPanel } from 'vscode';
import type { Announcements } from '../announcements';
import type { ToPage, ToPanel } from './messages';

/** What the page wants of the editor. */
export type Wish = Exclude<ToPanel, { kind: 'ready' | 'ask' }>;

/**
 * A hidden panel is sent nothing until it is looked at again, and no panel anything half read. Returns what is to be
 * called when the panel has its page.
 */
export function keepCurrent(
  panel: WebviewPanel,
  announcements: Announcements,
  content: (more: object) => Promise<ToPage>,
  carryOut: (wish: Wish) => Thenable<unknown>,
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
      if (message.kind !== 'ready') return carryOut(message);
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
