/**
 * Trains the names model from the corpus beside it: `npm run train`. Same corpus and lists, same bytes.
 *
 * The second pass learns from what first passes read in pieces they had not seen, as it will have to do
 * with any document. One of these parts is held back from the second pass too, for the scores.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LABELS } from '../../src/recognize/names/labels';
import { listsIn } from '../../src/recognize/names/lexicon';
import { decodeModel, type NamesModel } from '../../src/recognize/names/model';
import { namesIn } from '../../src/recognize/names/names';
import { firstScores, firstVotes, laidOut } from '../../src/recognize/names/tagged';
import { voteFeatures } from '../../src/recognize/names/votes';
import { wordOf } from '../../src/recognize/names/word';
import { textOf } from '../../src/text/text';
import { type Piece, readCorpus } from './corpus';
import { encodeModel, type Parts, pruned } from './encode';
import { type Example, examplesOf, firstFeatures, laidPiece } from './examples';
import { featuresOf, type Learned, learn, type Options } from './learn';
import { packed, wordLists } from './lists';
import { randomFrom } from './random';
import { count, emptyTally, line } from './score';

const FOLDS = 5;
const SEED = 20;
/** Features seen less often are not learned. */
const SELDOM = 2;
const FIRST: Options = { epochs: 8, rate: 0.1, decay: 5e-3, dropout: 0.2 };
const SECOND: Options = { epochs: 8, rate: 0.05, decay: 5e-3, dropout: 0.2 };
const MOST_FIRST = 80_000;
const MOST_SECOND = 4_000;
const NOTHING: Learned = {
  keys: new Int32Array(0),
  weights: new Float32Array(0),
  transitions: new Float32Array(LABELS * LABELS),
};

const root = join(__dirname, '../../../../server/model');
const lists = packed(wordLists(join(root, 'lists')));
const listsOf = listsIn(lists.keys, lists.bits);
const pieces = readCorpus(join(root, 'corpus'));
const foldOf = foldsOf(pieces);

main();

function main(): void {
  const second: { readonly piece: Piece; readonly examples: readonly Example[] }[] = [];
  let heldBack = NOTHING;
  for (let fold = 0; fold < FOLDS; fold++) {
    const first = firstPass(pieces.filter((piece) => foldOf.get(piece) !== fold));
    if (fold === 0) heldBack = first;
    const model = modelOf({ lists, first, second: NOTHING });
    for (const piece of pieces)
      if (foldOf.get(piece) === fold) second.push({ piece, examples: voteExamples(piece, model) });
    console.log(`first pass ${fold + 1} of ${FOLDS} learned, ${seconds()} s`);
  }
  const seen = second.filter(({ piece }) => foldOf.get(piece) !== 0).flatMap(({ examples }) => examples);
  report(modelOf({ lists, first: heldBack, second: secondPass(seen) }));
  const bytes = encodeModel({
    lists,
    first: firstPass(pieces),
    second: secondPass(second.flatMap(({ examples }) => examples)),
  });
  writeFileSync(join(root, 'names.bin'), bytes);
  console.log(`names.bin: ${bytes.length} bytes, ${gzipSync(bytes).length} gzipped, ${seconds()} s`);
}

function firstPass(from: readonly Piece[]): Learned {
  const examples = from.flatMap((piece) => {
    const laid = laidPiece(piece, (text) => wordOf(text, listsOf));
    return examplesOf(laid, (i, sequence, buffer) => firstFeatures(laid.laid, i, sequence, buffer));
  });
  return pruned(learn(examples, featuresOf(examples, SELDOM), FIRST, randomFrom(SEED)), MOST_FIRST);
}

function secondPass(examples: readonly Example[]): Learned {
  return pruned(learn(examples, featuresOf(examples, SELDOM), SECOND, randomFrom(SEED)), MOST_SECOND);
}

function voteExamples(piece: Piece, model: NamesModel): Example[] {
  const { labels } = laidPiece(piece, model.lexicon.word);
  const laid = laidOut(textOf(piece.content), model.lexicon.word);
  const scores = firstScores(laid, model.first);
  const votes = firstVotes(laid, scores, model.first.transitions);
  const featuresOf = (i: number, sequence: { start: number; end: number }, buffer: Int32Array) =>
    Array.from(buffer.subarray(0, voteFeatures(laid, votes, i, sequence, buffer)));
  return examplesOf({ piece, laid, labels }, featuresOf, scores);
}

function modelOf(parts: Parts): NamesModel {
  return decodeModel(encodeModel(parts));
}

/** Scores on the pieces held back, by folder and by type. */
function report(model: NamesModel): void {
  const tallies = new Map<string, ReturnType<typeof emptyTally>>();
  const tally = (title: string) => tallies.get(title) ?? tallies.set(title, emptyTally()).get(title) ?? emptyTally();
  for (const piece of pieces) {
    if (foldOf.get(piece) !== 0) continue;
    const counted = (type: string) => ['person', 'organisation', 'place'].includes(type);
    const found = namesIn(textOf(piece.content), model).filter(({ type }) => counted(type));
    const marked = piece.marks.map((mark) => ({ ...mark, type: mark.kind })).filter(({ type }) => counted(type));
    count(tally('all'), found, marked);
    count(tally(piece.folder), found, marked);
    for (const type of ['person', 'organisation', 'place'])
      count(
        tally(type),
        found.filter((name) => name.type === type),
        marked.filter((name) => name.type === type),
      );
  }
  console.log('Held back, strict and typed:');
  for (const [title, scores] of tallies) console.log(`  ${line(title, scores)}`);
}

/** Every fifth piece of a folder is of one fold. */
function foldsOf(all: readonly Piece[]): ReadonlyMap<Piece, number> {
  const seen = new Map<string, number>();
  return new Map(
    all.map((piece) => {
      const number = seen.get(piece.folder) ?? 0;
      seen.set(piece.folder, number + 1);
      return [piece, number % FOLDS];
    }),
  );
}

function seconds(): string {
  return process.uptime().toFixed(0);
}
