/** The command line: `concord check DIR`, `concord explain DIR`, `concord export DIR`, `concord import DIR`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { exportFolder, importInto } from './cliExchange';
import { readDirectory } from './directory';
import { type ExportFormat, type ImportFormat, importsFrom } from './exchange';
import { explanation, type LinePlace } from './export/explain';
import { exportsTo } from './export/exported';
import { json } from './export/json';
import { sarif } from './export/sarif';
import { ansi, plain, type Style, text } from './export/text';
import { findings, settledFindings } from './features/findings';
import type { Skipped } from './files';
import type { Folder } from './index/folder';
import { home } from './model';
import type { Finding } from './rules/rule';
import { inEnglish } from './text/phrase';

const usage = `Usage: concord check DIR [--format text|json|sarif]
       concord explain DIR FILE:LINE
       concord export DIR --to brat|webannotation|csv|conll|markdown [--out PATH]
       concord import DIR --from brat|webannotation PATH

check reads the plain-text documents below DIR and prints where they disagree. Nothing is written.
explain says of the findings on one line why their sides were taken for the same fact; FILE is relative to DIR.
export writes what they hold, what was decided and what was noted to files in the folder PATH, which lies outside DIR.
import brings the marks of another tool in as notes, into DIR/.concord/.

  --format text|json|sarif   for people (default), for programs, for code hosts
  --to, --from FORMAT        another tool's format; markdown is one file, printed where --out is absent
  --out PATH                 where the files go
  --help                     this text
  --version                  the version

Exit code: 0 nothing found, 1 warnings or marks left out, 2 wrong usage or something that could not be read or written.
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
  try {
    return await asked.run();
  } catch (error) {
    process.stderr.write(`concord: ${(error as Error).message}.\n`);
    return 2;
  }
}

type Asked = { readonly error: string } | { readonly say: string } | { run(): Promise<number> };

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
  if (command !== 'check' && command !== 'explain' && command !== 'export' && command !== 'import')
    return { error: command ? `there is no command ${command}` : 'no command given' };
  if (!directory) return { error: `${command} needs the folder to read` };
  if (command === 'explain') return explaining(directory, more);
  if (command === 'import') return importing(directory, more, values.from);
  if (more.length > 0) return { error: `${command} reads one folder, and was given ${positionals.length - 1}` };
  return command === 'check' ? checking(directory, values.format) : exporting(directory, values.to, values.out);
}

function checking(directory: string, named: string): Asked {
  const format = formats.find((known) => known === named);
  if (!format) return { error: `there is no format ${named}; known are ${formats.join(', ')}` };
  return { run: () => check(directory, format) };
}

function explaining(directory: string, [named, second]: readonly string[]): Asked {
  const match = /^(.+?):(\d+)(?::\d+)?$/.exec(named ?? '');
  if (!match || second !== undefined) return { error: 'explain needs one place, such as notes/memo.txt:12' };
  const place = { path: (match[1] as string).replaceAll('\\', '/'), line: Number(match[2]) };
  return { run: () => explain(directory, place) };
}

function exporting(directory: string, to: string | undefined, out: string | undefined): Asked {
  const known = Object.keys(exportsTo) as ExportFormat[];
  const format = known.find((one) => one === to);
  if (!format) return { error: `export needs --to, with one of ${known.join(', ')}` };
  return { run: () => exportFolder(directory, format, out) };
}

function importing(directory: string, paths: readonly string[], from: string | undefined): Asked {
  const known = Object.keys(importsFrom) as ImportFormat[];
  const format = known.find((one) => one === from);
  const [path, second] = paths;
  if (!format) return { error: `import needs --from, with one of ${known.join(', ')}` };
  if (path === undefined || second !== undefined) return { error: 'import needs one file or folder to bring in' };
  return { run: () => importInto(directory, format, path) };
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      to: { type: 'string' },
      from: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  });
}

async function check(directory: string, format: Format): Promise<number> {
  const { folder, skipped } = await readDirectory(directory);
  const found = findings(folder);
  for (const { path, reason, failed } of skipped)
    if (failed) process.stderr.write(`concord: ${join(directory, path)}: ${inEnglish(reason)}.\n`);
  process.stdout.write(printed[format](folder, found, skipped));
  if (skipped.some(({ failed }) => failed)) return 2;
  return found.some(({ severity }) => severity === 'warning') ? 1 : 0;
}

async function explain(directory: string, place: LinePlace): Promise<number> {
  const { folder } = await readDirectory(directory);
  if (!folder.paths.includes(place.path))
    throw new Error(`${place.path} is no document of ${directory}; give its path relative to that folder`);
  process.stdout.write(explanation(folder, findings(folder), place, style()));
  return 0;
}

const printed: Readonly<Record<Format, typeof report>> = {
  text: report,
  json: (folder, found, skipped) => json(folder, found, skipped, settledFindings(folder)),
  sarif,
};

function report(folder: Folder, found: readonly Finding[], skipped: readonly Skipped[]): string {
  return text(folder, found, skipped, style(), settledFindings(folder).length);
}

function style(): Style {
  return process.stdout.isTTY && !process.env.NO_COLOR ? ansi : plain;
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
