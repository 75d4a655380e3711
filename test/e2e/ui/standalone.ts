/** The page of a webview alone in a browser, with a stand-in for its panel: what it is sent, asks for and keeps. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { html } from '../../../client/src/webviews/html';
import type { ToPanel } from '../../../client/src/webviews/messages';
import { root } from '../places';

export interface Standalone {
  readonly page: Page;
  send(content: unknown): Promise<void>;
  /** What the page has asked its panel for since it was opened, `ready` left out. */
  asked(): Promise<readonly ToPanel[]>;
  /** As the editor would keep it over a reload. */
  kept(): Promise<unknown>;
}

const STAND_IN = `
  const asked = [];
  let state;
  globalThis.acquireVsCodeApi = () => ({
    getState: () => state,
    setState: (next) => { state = next; },
    postMessage: (message) => asked.push(message),
  });
  globalThis.standIn = { asked, kept: () => state };
`;

/** `kept` is the state of an earlier page of that view. */
export async function openAlone(browser: Browser, name: string, kept?: unknown): Promise<Standalone> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 600 } });
  const address = 'http://concord.test';
  await page.route(`${address}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === '/' ? route.fulfill({ contentType: 'text/html', body: htmlOf(name) }) : route.abort();
  });
  await page.addInitScript(`${STAND_IN}; state = ${JSON.stringify(kept)};`);
  await page.goto(address);
  const told = <T>(what: string) => page.evaluate<T>(`standIn.${what}`);
  return {
    page,
    async send(content) {
      const message = { kind: 'content', content: JSON.stringify(content), answered: 0 };
      await page.evaluate(`postMessage(${JSON.stringify(message)}, '*')`);
    },
    async asked() {
      return (await told<readonly ToPanel[]>('asked')).filter(({ kind }) => kind !== 'ready');
    },
    kept: () => told('kept()'),
  };
}

function htmlOf(name: string): string {
  const read = (file: string) => readFileSync(join(root, 'dist/webview', file), 'utf8');
  return html({
    title: name,
    language: 'en',
    words: undefined,
    folder: 'file:///f',
    script: read(`${name}.js`),
    waiting: 'Reading …',
    styles: ['page.css', `${name}.css`].map(read),
    nonce: 'n',
  });
}
