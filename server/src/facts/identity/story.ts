/**
 * Whether two documents tell of the same things at all.
 *
 * In a folder of many stories somebody is charged on Monday in one and on Friday in the next. Only documents that name
 * a person or body in common, or several places, are held against each other; of a few documents any name will do.
 */
import type { Linked } from '../../entities/across';
import { GENERIC_NAMES, OFFICIAL_BODIES } from '../../entities/organisation-words';
import type { NameType } from '../../recognize/mentions';

/** What is named in more documents than this, and in more than one of ten, is no sign of a common story. */
const COMMON = 20;
/** So many things in common are one, however common each is. */
const SEVERAL = 3;

/** So few documents were gathered for one story: any name in common will do. */
const FEW = 12;

/** And so few even without one. */
const HANDFUL = 6;

interface Casts {
  /** By document, the ids of the people, bodies and places it names. */
  readonly named: ReadonlyMap<string, ReadonlyMap<string, NameType>>;
  /** By document, the words of its names, ships and prizes included, that name no kind of body. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** In how many documents each id is named. */
  readonly spread: ReadonlyMap<string, number>;
}

/** The folder's entities are gone through once for all pairs of its documents. */
const knownCasts = new WeakMap<Linked, Casts>();

/** `apart` holds words of names, in lower case, that are no sign of it: those of the name in question. */
export function shareAStory(linked: Linked, a: string, b: string, apart: ReadonlySet<string> = new Set()): boolean {
  const casts = castsIn(linked);
  const [x, y] = [casts.named.get(a), casts.named.get(b)];
  if (!x || !y) return false;
  const most = Math.max(COMMON, casts.named.size / 10);
  let [shared, telling] = [0, 0];
  for (const [id, type] of x) {
    if (!y.has(id)) continue;
    shared += 1;
    if ((casts.spread.get(id) ?? 0) > most) continue;
    if (type !== 'place') return true;
    telling += 1;
  }
  if (shared >= SEVERAL || telling > 1) return true;
  return areFew(linked) && (shared > 0 || shareAWord(casts, a, b, apart));
}

/** Whether the folder was gathered for one story, by how few documents it has. */
export function areFew(linked: Linked): boolean {
  return castsIn(linked).named.size <= FEW;
}

/** Whether the folder is one story whatever its documents name: so far as to ask when something happened in it. */
export function areHandful(linked: Linked): boolean {
  return castsIn(linked).named.size <= HANDFUL;
}

/** As {@link shareAStory}, and any two documents of a handful. */
export function tellOneStory(linked: Linked, a: string, b: string): boolean {
  return areHandful(linked) || shareAStory(linked, a, b);
}

function castsIn(linked: Linked): Casts {
  const casts = knownCasts.get(linked) ?? castsOf(linked);
  knownCasts.set(linked, casts);
  return casts;
}

/** "Tarnbrook Town Council" and the town of Tarnbrook are two, and of one story. */
function shareAWord({ words }: Casts, a: string, b: string, apart: ReadonlySet<string>): boolean {
  return [...(words.get(a) ?? [])].some((word) => !apart.has(word) && words.get(b)?.has(word));
}

function castsOf(linked: Linked): Casts {
  const named = new Map<string, Map<string, NameType>>();
  const words = new Map<string, Set<string>>();
  const spread = new Map<string, number>();
  for (const { id, name, type, mentions } of linked.entities) {
    const paths = new Set(mentions.map(({ path }) => path));
    if (type !== 'other') spread.set(id, paths.size);
    for (const path of paths) {
      const cast = named.get(path) ?? new Map<string, NameType>();
      named.set(path, type === 'other' ? cast : cast.set(id, type));
      words.set(path, new Set([...(words.get(path) ?? []), ...tellingWords(name)]));
    }
  }
  return { named, words, spread };
}

function tellingWords(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !OFFICIAL_BODIES.has(word) && !GENERIC_NAMES.has(word));
}
