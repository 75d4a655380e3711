/** `npm run screenshots`: the pictures of the README, taken of the sample articles in the real editor. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, seeds } from './places';
import { placeOf } from './ui/sample';
import { factTable } from './ui/surfaces/factTable';
import { network } from './ui/surfaces/network';
import { timeline } from './ui/surfaces/timeline';
import { copyOf, goTo, hoverCard, openDocument, openWindow, runCommand, statusItem, type Window } from './ui/window';

const media = join(root, 'client/media');
const size = { width: 1100, height: 640 };

async function main(): Promise<void> {
  const folder = copyOf(seeds, 'seeds');
  mkdirSync(join(folder, '.vscode'));
  const settings = { 'workbench.colorTheme': 'Default Light Modern', 'files.exclude': { '.vscode': true } };
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings));
  const window = await openWindow();
  try {
    await window.page.setViewportSize(size);
    await window.open(folder);
    await statusItem(window.page, '5 documents, ').waitFor();
    await showFinding(window);
    await take(window, 'finding');
    await runCommand(window.page, 'View: Close Primary Side Bar');
    for (const surface of [timeline, factTable, network]) {
      await runCommand(window.page, 'View: Close All Editors');
      await surface.open(window, 'seeds');
      await take(window, surface.name.replaceAll(' ', '-'));
    }
  } finally {
    await window.close();
  }
}

async function showFinding({ page }: Window): Promise<void> {
  const name = '004_d16ca1e7ef834ff0.txt';
  const editor = await openDocument(page, name);
  const [line, column] = placeOf(name, 'US$2.6 billion');
  await goTo(page, line, column + 2);
  await editor.locator('.squiggly-warning').first().waitFor();
  await hoverCard(page);
}

async function take({ page }: Window, name: string): Promise<void> {
  await page.screenshot({ path: join(media, `${name}.png`), animations: 'disabled' });
  console.log(`client/media/${name}.png`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
