/**
 * Repetition: what a name is in the rest of the document outvotes one odd sentence.
 *
 * A person's surname or first name alone votes with the full name, an organisation's first or last word with
 * the organisation; a word that lists know as a place keeps its own vote.
 */
import type { NameMention, NameType } from '../../mentions';
import { LIST } from '../word';
import type { Evidence, Sight } from './evidence';
import { keyOf, unitsIn } from './mention';

/** By type, sums of confidence. */
type Votes = Map<NameType, number>;

/** A winner below this share of the votes decides nothing. */
const MAJORITY = 0.6;

export const repetition: Evidence = (sight, names) => {
  const votes = votesOf(sight, names);
  return names.map((name) => {
    const winner = winnerOf(votes.get(keyOf(name)));
    return winner && winner.type !== name.type ? { ...name, type: winner.type, confidence: winner.share } : name;
  });
};

function votesOf(sight: Sight, names: readonly NameMention[]): ReadonlyMap<string, Votes> {
  const votes = new Map<string, Votes>();
  const vote = (key: string, { type, confidence }: NameMention) => {
    const of = votes.get(key) ?? new Map<NameType, number>();
    votes.set(key, of.set(type, (of.get(type) ?? 0) + confidence));
  };
  for (const name of names) vote(keyOf(name), name);
  const heard = new Set<string>();
  for (const name of names) {
    const key = keyOf(name);
    const words = key.split(' ');
    if (words.length < 2 || heard.has(key)) continue;
    heard.add(key);
    for (const [word, unit] of endsOf(sight, name, words))
      if (votes.has(word) && votesFor(sight, name, unit)) vote(word, name);
  }
  return votes;
}

function endsOf(sight: Sight, name: NameMention, words: readonly string[]): readonly (readonly [string, number])[] {
  const { start, end } = unitsIn(sight, name);
  return [
    [words[0] ?? '', start],
    [words.at(-1) ?? '', end - 1],
  ];
}

function votesFor(sight: Sight, name: NameMention, unit: number): boolean {
  if (name.type === 'person') return true;
  const lists = sight.words[unit]?.lists ?? 0;
  return name.type === 'organisation' && (lists & (LIST.place | LIST.country | LIST.demonym | LIST.common)) === 0;
}

function winnerOf(votes: Votes | undefined): { readonly type: NameType; readonly share: number } | undefined {
  if (!votes || votes.size < 2) return undefined;
  const total = [...votes.values()].reduce((sum, weight) => sum + weight, 0);
  const [best] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best && best[1] / total >= MAJORITY ? { type: best[0], share: best[1] / total } : undefined;
}
