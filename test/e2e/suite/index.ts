/** What the extension host calls: runs every test beside this file. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import CountingReporter, { reportVariable } from '../reporter';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, color: false, reporter: CountingReporter });
  for (const name of readdirSync(__dirname).sort()) if (name.endsWith('.test.js')) mocha.addFile(join(__dirname, name));

  // The host's console goes to the editor's log; the person at the terminal wants the report.
  const lines: string[] = [];
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => lines.push(format(...words));
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  const report = process.env[reportVariable];
  if (report) writeFileSync(report, `${lines.join('\n')}\n`);
  if (failures > 0) throw new Error(`${failures} failed in the extension host`);
}
