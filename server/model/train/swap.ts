/**
 * Pieces told again with other names of the same kind, so that the chain learns a name's surroundings
 * rather than the name. Within a piece a word always becomes the same other word: what hangs together
 * ("Acme", "Acme Group") still does.
 */
import type { Mark, Piece } from './corpus';
import type { WordLists } from './lists';
import type { Random } from './random';

/** What a word can be swapped for. */
export interface Pools {
  readonly given: readonly string[];
  readonly surname: readonly string[];
  readonly place: readonly string[];
  readonly country: readonly string[];
  readonly body: readonly string[];
  /** Surnames that stand first, and what stands behind them. */
  readonly leading: readonly string[];
  readonly following: readonly string[];
  readonly lists: WordLists;
}

type Pool = 'given' | 'surname' | 'place' | 'country' | 'body' | 'leading' | 'following' | 'letters';

/** `leading` are the surnames of languages that put them first. */
export function poolsOf(pieces: readonly Piece[], lists: WordLists, leading: ReadonlySet<string>): Pools {
  const words = (kind: Mark['kind']) =>
    pieces.flatMap(({ content, marks }) =>
      marks.filter((mark) => mark.kind === kind).map((mark) => content.slice(mark.start, mark.end).split(' ')),
    );
  const own = (names: string[][]) => names.flat().filter((word) => isOwn(word, lists));
  const behindLeading = words('person').filter(([first = '']) => leading.has(first));
  const sorted = (...sources: Iterable<string>[]) => [...new Set(sources.flatMap((source) => [...source]))].sort();
  return {
    given: sorted(lists.given),
    surname: sorted(lists.surname, own(words('person').map((name) => name.slice(1)))),
    place: sorted(lists.place, own(words('place'))),
    country: sorted(lists.country),
    body: sorted(own(words('organisation'))),
    leading: sorted(leading),
    following: sorted(own(behindLeading.map((name) => name.slice(1)))),
    lists,
  };
}

export function swapped(piece: Piece, pools: Pools, random: Random): Piece {
  const swaps = swapsOf(piece, pools, random);
  const marks: Mark[] = [];
  let content = '';
  let end = 0;
  for (const mark of piece.marks) {
    content += piece.content.slice(end, mark.start);
    const surface = piece.content.slice(mark.start, mark.end).replace(WORDS, (word) => swapOf(word, swaps));
    marks.push({ start: content.length, end: content.length + surface.length, kind: mark.kind });
    content += surface;
    end = mark.end;
  }
  return setAnew({ ...piece, content: content + piece.content.slice(end), marks }, random);
}

const WORDS = /[\p{L}\p{M}'’-]+/gu;

/** Headlines are set in capitals now and then. */
function setAnew(piece: Piece, random: Random): Piece {
  const chance = random.next();
  if (chance > 0.4) return piece;
  const end = piece.content.indexOf('\n');
  const line = piece.content.slice(0, end);
  const set =
    chance < 0.2 ? line.toUpperCase() : line.replace(/(?<=\s)\p{Ll}(?=\p{Ll}{3})/gu, (letter) => letter.toUpperCase());
  return set.length === line.length ? { ...piece, content: set + piece.content.slice(end) } : piece;
}

function swapsOf(piece: Piece, pools: Pools, random: Random): ReadonlyMap<string, string> {
  const swaps = new Map<string, string>();
  const longestFirst = [...piece.marks].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  for (const kind of ['person', 'place', 'organisation', 'other'] as const)
    for (const mark of longestFirst) {
      if (mark.kind !== kind) continue;
      const words = piece.content.slice(mark.start, mark.end).match(WORDS) ?? [];
      for (const [at, word] of words.entries()) {
        const key = word.toLowerCase();
        const pool = swaps.has(key) ? undefined : poolFor(kind, words, at, pools, random);
        if (pool) swaps.set(key, pool === 'letters' ? letters(word.length, random) : drawn(pools[pool], word, random));
      }
    }
  return swaps;
}

function poolFor(
  kind: Mark['kind'],
  words: readonly string[],
  at: number,
  pools: Pools,
  random: Random,
): Pool | undefined {
  const word = words[at] ?? '';
  const { lists } = pools;
  if (word.length < 2 || word.charAt(0) === word.charAt(0).toLowerCase()) return undefined;
  if (kind === 'person') {
    const surnameFirst = pools.leading.includes(capitalised(words[0] ?? '')) && words.length > 1 && words.length < 4;
    if (surnameFirst && random.next() < 0.95) return at === 0 ? 'leading' : 'following';
    if (words.length > 1) return at === words.length - 1 ? 'surname' : 'given';
    return lists.given.has(word) && !lists.surname.has(word) ? 'given' : 'surname';
  }
  if (word.length < 6 && word === word.toUpperCase() && words.length === 1)
    return random.next() < 0.5 ? 'letters' : undefined;
  if (!isOwn(word, lists)) return undefined;
  if (kind === 'place') return lists.country.has(capitalised(word)) ? 'country' : 'place';
  if (lists.country.has(capitalised(word))) return 'country';
  const chance = random.next();
  return chance < 0.3 ? 'surname' : chance < 0.45 ? 'place' : 'body';
}

/** Whether a word belongs to a name of its own, not to the language. */
function isOwn(word: string, lists: WordLists): boolean {
  const lower = word.toLowerCase();
  return (
    word.length > 1 &&
    word.charAt(0) !== lower.charAt(0) &&
    !lists.common.has(lower) &&
    !lists.body.has(word) &&
    !lists.demonym.has(capitalised(word))
  );
}

function drawn(pool: readonly string[], like: string, random: Random): string {
  const word = pool[random.below(pool.length)] ?? like;
  return like.length > 2 && like === like.toUpperCase() ? capitalised(word) : word;
}

function letters(length: number, random: Random): string {
  return Array.from({ length }, () => 'ABCDEFGHIKLMNOPRSTUVW'.charAt(random.below(21))).join('');
}

function swapOf(word: string, swaps: ReadonlyMap<string, string>): string {
  const other = swaps.get(word.toLowerCase());
  if (!other) return word;
  return word.length > 2 && word === word.toUpperCase() ? other.toUpperCase() : other;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
