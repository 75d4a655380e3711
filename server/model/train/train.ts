/**
 * Trains the names model from the corpus beside it: `npm run train`. Same corpus and lists, same bytes.
 *
 * The second pass learns from what first passes read in pieces they had not seen, as it will have to do
 * with any document. One part of the pieces is held back from both for the scores. First passes are learned
 * beside each other, on as many cores as there are.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { type Piece, readCorpus } from './corpus';
import { encodeModel } from './encode';
import type { Example } from './examples';
import type { Learned } from './learn';
import { packed, readWords, wordLists } from './lists';
import { firstPass, inTheMean, modelOf, NOTHING, SEED, secondPass, shortened, voteExamples } from './passes';
import { report } from './report';
import { poolsOf } from './swap';

/** Parts that the pieces of every folder are dealt into. */
const PARTS = 4;
/** First passes that learn from every part; the one shipped is their mean. */
const WHOLE = 2;
const COPIES = 2;
/** Fewer, for the passes that only serve to learn the second from. */
const COPIES_APART = 1;

// `npm run train` bundles this file into out/.
const root = join(__dirname, '../server/model');
const words = wordLists(join(root, 'lists'));
const lists = packed(words);
const pieces = readCorpus(join(root, 'corpus'));
const partOf = dealt(pieces);

if (isMainThread) main();
else parentPort?.on('message', (task: number) => parentPort?.postMessage(done(task)));

async function main(): Promise<void> {
  const learned = await firstPasses();
  const apart = learned.slice(WHOLE).map(shortened);
  const examples = new Map<Piece, readonly Example[]>();
  for (const [part, first] of apart.entries()) {
    const model = modelOf({ lists, first, second: NOTHING });
    for (const piece of inside(part)) examples.set(piece, voteExamples(piece, model));
  }
  const [first = NOTHING] = apart;
  const second = secondPass(outside(0).flatMap((piece) => examples.get(piece) ?? []));
  console.log(`Held back, strict and typed:\n${report(modelOf({ lists, first, second }), inside(0))}`);
  const bytes = encodeModel({
    lists,
    first: shortened(inTheMean(learned.slice(0, WHOLE))),
    second: secondPass(pieces.flatMap((piece) => examples.get(piece) ?? [])),
  });
  writeFileSync(join(root, 'names.bin'), bytes);
  console.log(`${seconds()} s: names.bin, ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`);
}

/** Those that learn from every part, which take longest, then one without each part. */
async function firstPasses(): Promise<readonly Learned[]> {
  const waiting = Array.from({ length: WHOLE + PARTS }, (_, task) => task);
  const learned: Learned[] = [];
  const work = async () => {
    const worker = new Worker(__filename);
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) {
      learned[task] = await answerOf(worker, task);
      console.log(`${seconds()} s: first pass learned ${task < WHOLE ? 'from all' : `without part ${task - WHOLE}`}`);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return learned;
}

function answerOf(worker: Worker, task: number): Promise<Learned> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve).once('error', reject);
    worker.postMessage(task);
  });
}

/** What a worker learns: its own copy of corpus and lists is read when it starts. */
function done(task: number): Learned {
  const pools = poolsOf(pieces, words, new Set(readWords(join(root, 'lists'), 'surnames-first')));
  return task < WHOLE
    ? firstPass(pieces, COPIES, pools, lists, SEED + task)
    : firstPass(outside(task - WHOLE), COPIES_APART, pools, lists, SEED);
}

function inside(part: number): readonly Piece[] {
  return pieces.filter((piece) => partOf.get(piece) === part);
}

function outside(part: number): readonly Piece[] {
  return pieces.filter((piece) => partOf.get(piece) !== part);
}

/** Every fourth piece of a folder is of one part. */
function dealt(all: readonly Piece[]): ReadonlyMap<Piece, number> {
  const seen = new Map<string, number>();
  return new Map(
    all.map((piece) => {
      const number = seen.get(piece.folder) ?? 0;
      seen.set(piece.folder, number + 1);
      return [piece, number % PARTS];
    }),
  );
}

function seconds(): string {
  return process.uptime().toFixed(0);
}
