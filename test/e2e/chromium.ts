/** The browser the tests drive: the one that is installed or, for root on Debian, its package `chromium`. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { canInstall, install } from './debian';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** `CHROMIUM` in the environment names another one. */
export function findChromium(): string {
  const named = process.env.CHROMIUM;
  if (named) return named;
  const found = usual.find(existsSync);
  if (found) return found;
  if (!canInstall())
    throw new Error('The tests drive a browser. Install chromium (Debian: apt-get install chromium), or set CHROMIUM.');
  install('chromium');
  return '/usr/bin/chromium';
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    args: [
      '--no-sandbox', // Chromium refuses to run as root otherwise; it opens nothing but the workbench.
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
