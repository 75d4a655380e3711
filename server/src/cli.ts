/** The command line: `concord check DIR`. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { disk } from './disk';
import { json } from './export/json';
import { sarif } from './export/sarif';
import { ansi, plain, text } from './export/text';
import { findings } from './features/findings';
import type { Skipped } from './files';
import type { Folder } from './index/folder';
import { home, shippedModel } from './model';
import { readFolder } from './readFolder';
import type { Finding } from './rules/rule';

const usage = `Usage: concord check DIR [--format text|json|sarif]

Reads the plain-text documents below DIR and prints where they disagree. Nothing is written.

  --format text|json|sarif   for people (default), for programs, for code hosts
  --help                     this text
  --version                  the version

Exit code: 0 nothing found, 1 warnings, 2 wrong usage or something that could not be read.
`;

const formats = ['text', 'json', 'sarif'] as const;
type Format = (typeof formats)[number];

async function main(args: readonly string[]): Promise<number> {
  const asked = read(args);
  if ('error' in asked) {
    process.stderr.write(`concord: ${asked.error}\nTry concord --help.\n`);
    return 2;
  }
  if ('say' in asked) {
    process.stdout.write(asked.say);
    return 0;
  }
  return check(asked.directory, asked.format);
}

type Asked =
  | { readonly error: string }
  | { readonly say: string }
  | { readonly directory: string; readonly format: Format };

function read(args: readonly string[]): Asked {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { error: (error as Error).message };
  }
  const { values, positionals } = parsed;
  if (values.help) return { say: usage };
  if (values.version) return { say: `${JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')).version}\n` };
  const [command, directory, ...more] = positionals;
  if (command !== 'check') return { error: command ? `there is no command ${command}` : 'no command given' };
  if (!directory) return { error: 'check needs the folder to read' };
  if (more.length > 0) return { error: `check reads one folder, and was given ${positionals.length - 1}` };
  const format = formats.find((known) => known === values.format);
  if (!format) return { error: `there is no format ${values.format}; known are ${formats.join(', ')}` };
  return { directory, format };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
}

async function check(directory: string, format: Format): Promise<number> {
  let checked: { folder: Folder; skipped: readonly Skipped[] };
  try {
    checked = await readFolder(disk, pathToFileURL(resolve(directory)).href, shippedModel());
  } catch (error) {
    process.stderr.write(`concord: ${directory} ${(error as Error).message}.\n`);
    return 2;
  }
  const { folder, skipped } = checked;
  const found = findings(folder);
  for (const { path, reason, failed } of skipped)
    if (failed) process.stderr.write(`concord: ${join(directory, path)}: ${reason}.\n`);
  process.stdout.write(printed[format](folder, found, skipped));
  if (skipped.some(({ failed }) => failed)) return 2;
  return found.some(({ severity }) => severity === 'warning') ? 1 : 0;
}

const printed: Readonly<Record<Format, typeof report>> = { text: report, json, sarif };

function report(folder: Folder, found: readonly Finding[], skipped: readonly Skipped[]): string {
  const colours = process.stdout.isTTY && !process.env.NO_COLOR;
  return text(folder, found, skipped, colours ? ansi : plain);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(); // Whoever reads has enough: `concord check DIR | head`.
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code; // Not exit(): what was printed must first have been taken.
  },
  (error: unknown) => {
    process.stderr.write(`concord: ${(error as Error).stack}\n`);
    process.exitCode = 2;
  },
);
