/** An extension that does nothing but open an empty webview: what the editor by itself takes for one. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../places';
import { temporaryFolder } from '../temporary';
import type { Surface } from './surfaces/surface';
import { pageOf } from './webview';
import { runCommand } from './window';

const TITLE = 'Bare Webview';

const manifest = {
  name: 'bare-webview',
  displayName: TITLE,
  description: 'Opens an empty webview.',
  publisher: 'concord',
  version: '0.0.1',
  license: 'MIT',
  engines: { vscode: '^1.91.0' },
  main: './extension.js',
  files: ['extension.js'],
  activationEvents: ['onStartupFinished'],
  contributes: { commands: [{ command: 'bareWebview.open', title: TITLE }] },
};

const code = `const { commands, window } = require('vscode');
exports.activate = (context) => {
  context.subscriptions.push(commands.registerCommand('bareWebview.open', () => {
    const panel = window.createWebviewPanel('bareWebview', '${TITLE}', 1, { enableScripts: true });
    panel.webview.html = '<!DOCTYPE html><title>${TITLE}</title><main>Nothing.</main>' +
      '<script>performance.mark("listens"); requestAnimationFrame(() => setTimeout(() => performance.mark("picture")))</script>';
  }));
};
`;

/** Builds the package and returns where it lies. */
export function packageBareWebview(): string {
  const folder = join(temporaryFolder(), 'bare-webview');
  const vsix = join(temporaryFolder(), 'bare-webview.vsix');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'extension.js'), code);
  const usual = ['--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', vsix];
  execFileSync(process.execPath, [join(root, 'node_modules/@vscode/vsce/vsce'), 'package', ...usual], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 2],
    timeout: 60_000,
  });
  return vsix;
}

export const bareWebview: Surface = {
  name: 'bare webview',
  webview: TITLE,
  async open({ page }) {
    await runCommand(page, TITLE);
    await (await pageOf(page, TITLE)).locator('main').waitFor();
  },
  async check() {},
};
