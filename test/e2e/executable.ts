#!/usr/bin/env node
/**
 * Poses as the `code` executable for `@vscode/test-electron`: runs the suite in the extension host of the VS Code
 * server, its workbench open in a browser that shows nothing.
 *
 * Takes what `runTests` passes: `--extensionDevelopmentPath=`, `--extensionTestsPath=`, a folder. Its exit code is
 * the suite's; 124 where the suite did not end in time.
 */
import { existsSync } from 'node:fs';
import { launchChromium } from './chromium';
import { sleep } from './processes';
import { reportVariable } from './reporter';
import { startWorkbench } from './workbench';

const timeLimit = 180_000;

async function main(): Promise<number> {
  const workbench = await startWorkbench({ testDriver: true });
  const browser = await launchChromium();
  const page = await browser.newPage();
  const said: string[] = [];
  const exit = new Promise<number>((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    page
      .exposeFunction('codeAutomationLog', (_kind: string, words: unknown[]) => said.push(words.join(' ')))
      .catch(reject);
  });
  const payload = ['extensionDevelopmentPath', 'extensionTestsPath'].map(
    (name) => [name, workbench.remote(option(name))] as const,
  );
  await page.goto(workbench.address(folder(), payload));
  const code = await Promise.race([exit, workbench.exit, sleep(timeLimit).then(() => 124)]);
  if (!existsSync(process.env[reportVariable] ?? '')) console.error(said.join('\n'), workbench.log());
  await browser.close();
  await workbench.end();
  return code;
}

function option(name: string): string {
  const value = process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
  if (value === undefined) throw new Error(`--${name}= is missing`);
  return value;
}

function folder(): string {
  return process.argv.slice(2).find((argument) => !argument.startsWith('-')) ?? process.cwd();
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
