/**
 * When the content of a webview is in sight, as its page has it: whoever asks from outside asks now and then, and comes
 * up to a tenth of a second late.
 */
import type { Frame, Page } from 'playwright-core';

const MARK = 'in sight';

/** In every page of a webview that is opened from now on; `contents`: what is waited for, by the page's title. */
export async function watchContents(page: Page, contents: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript(watch, { contents, mark: MARK });
}

/** As `performance.now()` has it here. */
export async function inSightAt(frame: Frame): Promise<number> {
  await frame.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, MARK);
  const at = await frame.evaluate(
    (mark) => performance.timeOrigin + (performance.getEntriesByName(mark)[0]?.startTime ?? 0),
    MARK,
  );
  return at - performance.timeOrigin;
}

/** Runs in every frame. */
function watch({ contents, mark }: { readonly contents: Readonly<Record<string, string>>; readonly mark: string }) {
  const page = globalThis as unknown as BrowserWindow;
  const own = page.frameElement; // The editor hides it from the page, and shows it once that has loaded.
  if (!own) return;
  let isThere = false;
  const look = () => {
    const { document } = page;
    const wanted = contents[document.title];
    if (isThere || wanted === undefined || !document.querySelector(wanted)) return;
    isThere = true;
    page.requestAnimationFrame(whenShown);
  };
  const whenShown = () => {
    if (page.getComputedStyle(own).visibility === 'hidden') return void page.requestAnimationFrame(whenShown);
    const { port1, port2 } = new page.MessageChannel();
    port1.onmessage = () => performance.mark(mark); // Behind the picture that this frame is for.
    port2.postMessage(undefined);
  };
  const begin = () =>
    new page.MutationObserver(look).observe(page.document, { subtree: true, childList: true, attributes: true });
  begin();
  page.addEventListener('DOMContentLoaded', begin); // What is loaded first makes room for the page.
}

/** As much of a browser's window as is used above. */
interface BrowserWindow {
  readonly document: { readonly title: string; querySelector(selector: string): unknown };
  readonly frameElement: unknown;
  readonly MutationObserver: new (
    onChange: () => void,
  ) => { observe(node: unknown, options: Readonly<Record<string, boolean>>): void };
  readonly MessageChannel: new () => {
    readonly port1: { onmessage: () => void };
    readonly port2: { postMessage(nothing: undefined): void };
  };
  requestAnimationFrame(next: () => void): number;
  getComputedStyle(element: unknown): { readonly visibility: string };
  addEventListener(event: string, listener: () => void): void;
}
