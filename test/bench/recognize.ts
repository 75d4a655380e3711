/**
 * Processor time and F1 of each recognizer and of all together, beside other libraries on the same texts.
 *
 * `npm run bench:recognize`. Each row is measured in a process of its own, which is ended after a time: the code
 * of one reader does not slow another, and a slow one does not keep the rest from being printed. A row counts the
 * processor time of all threads of its process, once every reader was run for the same time to be compiled.
 */
import { spawnSync } from 'node:child_process';
import { recognize } from '../../server/src/recognize/recognize';
import { textOf } from '../../server/src/text/text';
import { namesModel } from '../support/engine';
import { KINDS, millisecondsPerKilobyte, type Rates, ratesOf, samples } from './measure';
import { PARTS, WHOLE, whole } from './ours';
import { fetchPeers, peer, peerNames } from './peers';

/** What all together take beyond the sum of the parts: each part alone has the processor's caches to itself. */
const REST = 'concord: rest';

/** Milliseconds that one row may take by the clock: on a busy machine several times its processor time. */
const LIMIT = 180_000;

/** Readers that take too long for all documents read every eighth. */
const SLOW: ReadonlySet<string> = new Set(['recognizers-text']);
const EVERY = 8;

const [, script = '', reader] = process.argv;
if (reader) console.log(line(reader, measured(reader)));
else main();

function main(): void {
  fetchPeers();
  const texts = samples();
  const characters = texts.reduce((sum, { content }) => sum + content.length, 0);
  console.log(`${texts.length} documents, ${(characters / 1024).toFixed(0)} KB. F1 in per cent; names by exact span,`);
  console.log('dates and figures by overlap. "Right": with type, EDTF value or number right as well.\n');
  console.log(line('', ['ms a KB', ...KINDS.flatMap((kind) => [kind, 'right'])]));
  let rest = 0;
  for (const name of [...Object.keys(PARTS), WHOLE, ...peerNames()]) {
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, name], {
      timeout: LIMIT,
      encoding: 'utf8',
    });
    if (status === 0)
      process.stdout.write(SLOW.has(name) ? stdout.replace('\n', `  on every ${EVERY}th document\n`) : stdout);
    else console.log(line(name, [status === null ? `ended after ${LIMIT / 1000} s` : `failed: ${stderr}`]));
    const time = Number(stdout.slice(name.length).trim().split(/\s/)[0]);
    if (name in PARTS) rest -= time;
    if (name === WHOLE) console.log(line(REST, [(rest + time).toFixed(2)]));
  }
}

function measured(name: string): readonly string[] {
  const texts = samples().filter((_, i) => i % (SLOW.has(name) ? EVERY : 1) === 0);
  const part = PARTS[name];
  if (part) {
    const inputs = texts.map(({ content }) => {
      const text = textOf(content);
      return { content, text, recognized: recognize(text, namesModel()) };
    });
    return [millisecondsPerKilobyte(inputs, ({ text, recognized }) => part(text, recognized)).toFixed(2)];
  }
  const read = name === WHOLE ? whole : peer(name);
  if (!read) throw new Error(`Nothing is called "${name}".`);
  const rates = ratesOf(texts, read);
  const time = millisecondsPerKilobyte(texts, ({ content, date }) => read(content, date));
  return [time.toFixed(2), ...KINDS.flatMap((kind) => cells(rates[kind]))];
}

function cells({ found, right }: Rates): readonly string[] {
  return [found, right].map((rate) => (rate === undefined ? '' : (100 * rate).toFixed(1)));
}

function line(name: string, columns: readonly string[]): string {
  return [name.padEnd(18), ...columns.map((column) => column.padStart(8))].join(' ').trimEnd();
}
