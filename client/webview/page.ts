/** A page's side of its panel: content comes in, wishes go out, state outlives a reload. */
import { config } from '@vscode/l10n';
import type { Kept, ToPage, ToPanel } from '../src/webviews/messages';

interface Editor {
  getState(): unknown;
  setState(state: unknown): void;
  postMessage(message: ToPanel): void;
}

declare function acquireVsCodeApi(): Editor;

export interface Page<State> {
  /** Everything of the page stands in here. */
  readonly root: HTMLElement;
  readonly state: State;
  keep(change: Partial<State>): void;
  send(message: ToPanel): void;
  /** BCP 47: the editor's language. */
  readonly locale: string;
}

/**
 * `show` is called with the first content, and again with each that follows. Where the time goes until it is shown stands
 * in the browser's own list of marks.
 */
export function openPage<Content, State extends object>(
  initial: State,
  show: (page: Page<State>, content: Content) => void,
): void {
  const editor = acquireVsCodeApi();
  const root = document.querySelector('main') as HTMLElement;
  config({ contents: JSON.parse(document.getElementById('words')?.textContent ?? '{}') });
  const kept: Kept = { folder: root.dataset.folder ?? '' };
  let state: State = { ...initial, ...(editor.getState() as Partial<State> | undefined) };
  const page: Page<State> = {
    root,
    get state() {
      return state;
    },
    keep(change) {
      state = { ...state, ...change };
      editor.setState({ ...state, ...kept });
    },
    send: (message) => editor.postMessage(message),
    // Only the page that asks has to wait for all locales to be looked through.
    get locale() {
      return Intl.DateTimeFormat.supportedLocalesOf(document.documentElement.lang)[0] ?? 'en';
    },
  };
  page.keep({});

  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    if (data.kind === 'content') {
      performance.mark('content', { detail: data.answered });
      for (const notice of root.querySelectorAll(':scope > :is(.waiting, .failure)')) notice.remove();
      root.dataset.state = 'shown';
      show(page, JSON.parse(data.content) as Content);
      performance.mark('shown');
      requestAnimationFrame(() => setTimeout(() => performance.mark('picture'))); // Behind the picture of that frame.
    } else tellFailure(root, data.message);
  });
  performance.mark('listens');
  page.send({ kind: 'ready' });
  setTimeout(() => {
    if (root.querySelector(':scope > .waiting')) page.send({ kind: 'ready' });
  }, PATIENCE);
}

/** In milliseconds; what was sent before the page listened may have been lost. */
const PATIENCE = 1000;

function tellFailure(root: HTMLElement, message: string): void {
  root.querySelector(':scope > .waiting')?.remove();
  let notice = root.querySelector<HTMLElement>(':scope > .failure');
  if (!notice) {
    notice = document.createElement('p');
    notice.className = 'failure';
    notice.setAttribute('role', 'alert');
    root.prepend(notice);
  }
  notice.textContent = message;
}
