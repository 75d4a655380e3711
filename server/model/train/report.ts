/** Scores of a model on pieces it has not seen, in all, by type and by folder. */
import type { NamesModel } from '../../src/recognize/names/model';
import { namesIn } from '../../src/recognize/names/names';
import { textOf } from '../../src/text/text';
import type { Piece } from './corpus';
import { count, emptyTally, line, type Tally } from './score';

const TYPES = ['person', 'organisation', 'place'];

export function report(model: NamesModel, pieces: readonly Piece[]): string {
  const tallies = new Map<string, Tally>();
  const tally = (title: string) => {
    const found = tallies.get(title) ?? emptyTally();
    tallies.set(title, found);
    return found;
  };
  for (const title of ['all', ...TYPES]) tally(title);
  for (const piece of pieces) {
    const found = namesIn(textOf(piece.content), model).filter(({ type }) => TYPES.includes(type));
    const marked = piece.marks.map((mark) => ({ ...mark, type: mark.kind })).filter(({ type }) => TYPES.includes(type));
    for (const title of ['all', piece.folder]) count(tally(title), found, marked);
    for (const type of TYPES) {
      const of = (name: { readonly type: string }) => name.type === type;
      count(tally(type), found.filter(of), marked.filter(of));
    }
  }
  return [...tallies].map(([title, scores]) => line(title, scores)).join('\n');
}
