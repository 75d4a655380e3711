/** The file in which a folder has settings of its own, and what the editor says of one of them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { seeds } from '../places';
import { openByName } from './inText';
import { copyOf, goTo, hoverCard, statusItem } from './window';

/** The sample articles with settings of their own. */
export function withSettings(): string {
  const folder = copyOf(seeds, 'seeds');
  mkdirSync(join(folder, '.concord'));
  writeFileSync(join(folder, '.concord/config.json'), '{\n  "files": {}\n}\n');
  return folder;
}

/** What the editor's own card says of the first setting of the folder. */
export async function cardOfFiles(page: Page): Promise<string> {
  await statusItem(page, /5 (?:documents, |份文档、)/).waitFor();
  await openByName(page, '.concord/config.json');
  await goTo(page, 2, 5);
  return (await (await hoverCard(page)).textContent()) ?? '';
}
