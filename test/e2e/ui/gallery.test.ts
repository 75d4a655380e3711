/** Every surface on the sample articles and on a thousand documents, in a light, a dark and a high-contrast theme. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { disagreements, stories } from '../../support/stories';
import { seeds } from '../places';
import { temporaryFolder } from '../temporary';
import type { Sample } from './surfaces/surface';
import { surfaces } from './surfaces/surfaces';
import { pageOf, seriousViolations } from './webview';
import { commandRanAt, copyOf, openWindow, runCommand, screenshot, statusItem, type Window } from './window';

const themes = { light: 'Default Light Modern', dark: 'Default Dark Modern', contrast: 'Default High Contrast' };
const THOUSAND = 1000;

const samples: Readonly<Record<Sample, { folder(): string; readonly read: RegExp }>> = {
  seeds: { folder: () => copyOf(seeds, 'seeds'), read: /^ ?5 documents/ },
  thousand: {
    folder: () => written('thousand', stories(THOUSAND)),
    read: new RegExp(`1,000 documents, ${disagreements(THOUSAND)} disagreements`),
  },
};

suite('every surface', () => {
  let window: Window;

  suiteSetup(async function () {
    this.timeout(180_000);
    window = await openWindow();
  });

  suiteTeardown(() => window?.close());

  for (const [sample, { folder, read }] of Object.entries(samples) as [Sample, (typeof samples)[Sample]][])
    for (const [theme, colorTheme] of Object.entries(themes))
      suite(`${sample}, ${theme}`, () => {
        suiteSetup(async function () {
          this.timeout(120_000);
          const here = folder();
          mkdirSync(join(here, '.vscode'));
          writeFileSync(join(here, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': colorTheme }));
          await window.open(here);
          await statusItem(window.page, read).waitFor({ timeout: 90_000 });
        });

        for (const surface of surfaces)
          test(surface.name, async () => {
            await runCommand(window.page, 'View: Close All Editors');
            const start = performance.now();
            await surface.open(window, sample);
            // Where the palette was used, it is not the surface's time that it took.
            const asked = Math.max(start, commandRanAt());
            console.log(`      ${surface.name} in ${Math.round(performance.now() - asked)} ms`);
            await surface.check(window, sample);
            await screenshot(window.page, `${surface.name} ${sample} ${theme}`);
            if (surface.webview !== undefined)
              assert.deepEqual(await seriousViolations(await pageOf(window.page, surface.webview)), []);
            await surface.close?.(window);
          });
      });
});

function written(name: string, files: ReadonlyMap<string, string>): string {
  const folder = join(temporaryFolder(), name);
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
