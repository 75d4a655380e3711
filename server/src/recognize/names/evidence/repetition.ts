/**
 * Repetition: what a name is in the rest of the document outvotes one odd sentence, and where it is written
 * again and was not read as a name, it is one all the same.
 *
 * A person's surname or first name alone votes with the full name, an organisation's leading word with the
 * organisation; a word that lists know as a place keeps its own vote.
 */
import { overlaps, type Span } from '../../../text/span';
import type { NameMention, NameType } from '../../mentions';
import { Case, LIST } from '../word';
import type { Evidence, Sight } from './evidence';
import { nameAt, replacing, surface, unitsIn } from './mention';

type Votes = Map<NameType, number>;

/** A winner below this share of the votes decides nothing. */
const MAJORITY = 0.6;

export const repetition: Evidence = (sight, names) => {
  const votes = votesOf(sight, names);
  const decided = names.map((name) => {
    const winner = winnerOf(votes.get(keyOf(name)));
    return winner && winner.type !== name.type && name.type !== 'other'
      ? { ...name, type: winner.type, confidence: winner.share }
      : name;
  });
  return replacing(decided, unread(sight, decided, votes));
};

function votesOf(sight: Sight, names: readonly NameMention[]): ReadonlyMap<string, Votes> {
  const votes = new Map<string, Votes>();
  const vote = (key: string, type: NameType, weight: number) => {
    const of = votes.get(key) ?? new Map<NameType, number>();
    votes.set(key, of.set(type, (of.get(type) ?? 0) + weight));
  };
  for (const name of names) vote(keyOf(name), name.type, name.confidence);
  const longer = new Set<string>();
  for (const name of names) {
    const words = surface(name).split(' ');
    if (words.length < 2 || longer.has(keyOf(name))) continue;
    longer.add(keyOf(name));
    const [first = '', last = ''] = [words[0], words.at(-1)];
    if (name.type === 'person')
      for (const word of [first, last])
        if (votes.has(word.toLowerCase())) vote(word.toLowerCase(), 'person', name.confidence);
    if (name.type === 'organisation' && !isListedPlace(sight, name) && votes.has(first.toLowerCase()))
      vote(first.toLowerCase(), 'organisation', name.confidence);
  }
  return votes;
}

function isListedPlace(sight: Sight, name: NameMention): boolean {
  const word = sight.words[unitsIn(sight.tokens, name).start];
  return word !== undefined && (word.lists & (LIST.place | LIST.country | LIST.demonym)) !== 0;
}

function winnerOf(votes: Votes | undefined): { readonly type: NameType; readonly share: number } | undefined {
  if (!votes || votes.size < 2) return undefined;
  const total = [...votes.values()].reduce((sum, weight) => sum + weight, 0);
  const [best] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best && best[1] / total >= MAJORITY ? { type: best[0], share: best[1] / total } : undefined;
}

/** Known names at places where nothing was read. */
function unread(sight: Sight, names: readonly NameMention[], votes: ReadonlyMap<string, Votes>): NameMention[] {
  const known = new Map<string, NameMention>();
  for (const name of names)
    if (name.confidence >= 0.6 && name.type !== 'other' && !known.has(surface(name))) known.set(surface(name), name);
  const byFirst = new Map<string, NameMention[]>();
  for (const name of known.values()) {
    const first = sight.tokens[unitsIn(sight.tokens, name).start]?.text ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  for (const same of byFirst.values()) same.sort((a, b) => b.text.length - a.text.length || a.start - b.start);
  const found: NameMention[] = [];
  let at = 0;
  let next = 0;
  for (let i = 0; i < sight.tokens.length; i++) {
    const token = sight.tokens[i] as Span & { text: string };
    while (next < names.length && (names[next] as NameMention).end <= token.start) next++;
    if (token.start < at || (names[next] && overlaps(names[next] as NameMention, token))) continue;
    const same = byFirst.get(token.text)?.find((name) => matches(sight, name, i, names[next]));
    if (!same) continue;
    const units = unitsIn(sight.tokens, same);
    const end = (sight.tokens[i + units.end - units.start - 1] as Span).end;
    const type = winnerOf(votes.get(keyOf(same)))?.type ?? same.type;
    found.push(nameAt(sight.text, { start: token.start, end }, type, Math.min(same.confidence, 0.7)));
    at = end;
  }
  return found;
}

/** The same units stand at `i`, by themselves: not inside a longer capitalised stretch. */
function matches(sight: Sight, name: NameMention, i: number, next: NameMention | undefined): boolean {
  const { start, end } = unitsIn(sight.tokens, name);
  const length = end - start;
  for (let k = 0; k < length; k++) if (sight.tokens[i + k]?.text !== sight.tokens[start + k]?.text) return false;
  const last = sight.tokens[i + length - 1] as Span;
  if (next && next.start < last.end) return false;
  const run = sight.runs[i];
  if (length > 1) return true;
  const word = sight.words[i];
  if (!word || word.writing < Case.Capital || word.lists & LIST.common || (sight.tokens[i]?.text.length ?? 0) < 3)
    return false;
  return run !== undefined && run.end - run.start === 1;
}

function keyOf(name: NameMention): string {
  return surface(name).toLowerCase();
}
