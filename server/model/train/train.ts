/**
 * Trains the names model from the corpus beside it: `npm run train`. Same corpus and lists, same bytes.
 *
 * The second pass learns from what first passes read in pieces they had not seen, as it will have to do
 * with any document. One part of the pieces is held back from both for the scores.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Piece, readCorpus } from './corpus';
import { encodeModel } from './encode';
import type { Example } from './examples';
import { packed, readWords, wordLists } from './lists';
import { firstPass, modelOf, NOTHING, secondPass, voteExamples } from './passes';
import { report } from './report';
import { poolsOf } from './swap';

/** Parts that the pieces of every folder are dealt into. */
const PARTS = 4;
const COPIES = 2;
/** Fewer, for the passes that only serve to learn the second from. */
const COPIES_APART = 1;

// `npm run train` bundles this file into out/.
const root = join(__dirname, '../server/model');
const words = wordLists(join(root, 'lists'));
const lists = packed(words);
const pieces = readCorpus(join(root, 'corpus'));
const pools = poolsOf(pieces, words, new Set(readWords(join(root, 'lists'), 'surnames-first')));
const partOf = dealt(pieces);

const examples = new Map<Piece, readonly Example[]>();
let apart = NOTHING;
for (let part = PARTS - 1; part >= 0; part--) {
  apart = firstPass(outside(part), COPIES_APART, pools, lists);
  const model = modelOf({ lists, first: apart, second: NOTHING });
  for (const piece of inside(part)) examples.set(piece, voteExamples(piece, model));
  console.log(`${seconds()} s: first pass learned without part ${part}`);
}
const second = secondPass(outside(0).flatMap((piece) => examples.get(piece) ?? []));
console.log(`Held back, strict and typed:\n${report(modelOf({ lists, first: apart, second }), inside(0))}`);

const bytes = encodeModel({
  lists,
  first: firstPass(pieces, COPIES, pools, lists),
  second: secondPass(pieces.flatMap((piece) => examples.get(piece) ?? [])),
});
writeFileSync(join(root, 'names.bin'), bytes);
console.log(`${seconds()} s: names.bin, ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`);

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
