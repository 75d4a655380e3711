/** Every surface on the sample articles and on a thousand documents, in a light, a dark and a high-contrast theme. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { disagreements, stories } from '../../support/stories';
import { seeds } from '../places';
import { temporaryFolder } from '../temporary';
import { bareWebview, packageBareWebview } from './bareWebview';
import type { Sample } from './surfaces/surface';
import { surfaces } from './surfaces/surfaces';
import { type Times, table, timesOf } from './times';
import { pageOf, seriousViolations } from './webview';
import { chosenAt, copyOf, openWindow, runCommand, screenshot, statusItem, type Window } from './window';

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
    window = await openWindow({ packages: [packageBareWebview()] });
  });

  suiteTeardown(() => window?.close());

  for (const [sample, { folder, read }] of Object.entries(samples) as [Sample, (typeof samples)[Sample]][])
    for (const [theme, colorTheme] of Object.entries(themes))
      suite(`${sample}, ${theme}`, () => {
        const times: Times[] = [];

        suiteSetup(async function () {
          this.timeout(120_000);
          const here = folder();
          mkdirSync(join(here, '.vscode'));
          writeFileSync(join(here, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': colorTheme }));
          await window.open(here);
          await statusItem(window.page, read).waitFor({ timeout: 90_000 });
          // The first two webviews of a window wait for the editor's own worker to be looked up.
          for (let first = 0; first < 2; first += 1) {
            await runCommand(window.page, 'View: Close All Editors');
            await bareWebview.open(window, sample);
          }
        });

        suiteTeardown(() => console.log(table('milliseconds', times)));

        for (const surface of [bareWebview, ...surfaces])
          test(surface.name, async () => {
            await runCommand(window.page, 'View: Close All Editors');
            const start = performance.now();
            await surface.openFile?.(window, sample);
            const fileShown = performance.now();
            await surface.open(window, sample);
            // Where the palette was used, it is not the surface's time that it took.
            const asked = Math.max(start, chosenAt());
            const whole = performance.now() - asked;
            const frame = surface.webview && (await pageOf(window.page, surface.webview));
            times.push(
              frame
                ? await timesOf(surface.name, frame, asked)
                : { surface: surface.name, whole, ...(surface.openFile && { file: fileShown - asked }) },
            );
            await surface.check(window, sample);
            await screenshot(window.page, `${surface.name} ${sample} ${theme}`);
            if (frame && surface !== bareWebview) assert.deepEqual(await seriousViolations(frame), []);
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
