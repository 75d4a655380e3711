/**
 * How much speaks for it that two stretches of two texts tell one event.
 *
 * The verb or noun that tells it counts most, what else both speak of less, words that only mean the same half, and least
 * what a pronoun goes back to. Two people are two events.
 */
import type { Entity } from '../../entities/across';
import { entitiesOf, type Facts } from '../facts';
import { general } from '../frames/things';
import { toldAlike } from '../frames/told-alike';
import { alike } from '../lexicon/alike';
import type { Deed } from './deeds';

const WEIGHTS = {
  head: 2,
  generalHead: 1,
  kinHead: 1,
  kinTerm: 0.5,
  term: 1,
  alikeTerm: 0.5,
  carried: 0.5,
  named: 0.5,
} as const;

/** From 0: nothing, or another's. */
export function alikeness({ linked }: Facts, x: Deed, y: Deed): number {
  const [mine, theirs] = [entitiesOf(linked, x.path, x.named), entitiesOf(linked, y.path, y.named)];
  if (areOthers(mine, theirs)) return 0;
  const head = headsAlike(x.head, y.head) || Math.max(headAmong(x, y), headAmong(y, x));
  const words = wordsShared(x, y);
  const carried = words === 0 && head === 0 && x.carried.size + y.carried.size === 0 ? 0 : carriedShared(x, y);
  const named = mine.some((one) => theirs.some((other) => one === other || areNamesakes(one, other)));
  return head + words + carried + (named ? WEIGHTS.named : 0);
}

function areOthers(a: readonly Entity[], b: readonly Entity[]): boolean {
  const [x = [], y = []] = [a, b].map((all) => all.filter(({ type }) => type === 'person'));
  return x.length > 0 && y.length > 0 && !x.some((one) => y.some((other) => one === other || areNamesakes(one, other)));
}

/** "Castellan Steel" and "Castellan", where nothing links the two. */
function areNamesakes(a: Entity, b: Entity): boolean {
  if (a.type !== b.type) return false;
  const [x = [], y = []] = [a, b].map(({ name }) => name.split(/\s+/));
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return short.every((word) => long.includes(word));
}

function headsAlike(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b) return general.has(a) ? WEIGHTS.generalHead : WEIGHTS.head;
  return toldAlike(a, b) || alike(a, b) ? WEIGHTS.kinHead : 0;
}

/** "Touched the radio" for a call. */
function headAmong({ head }: Deed, { terms }: Deed): number {
  return head !== '' && !terms.has(head) && [...terms].some((term) => toldAlike(head, term)) ? WEIGHTS.kinTerm : 0;
}

/** Terms that both have, the head of one among the terms of the other too; each counts once. */
function wordsShared(x: Deed, y: Deed): number {
  const [mine, theirs] = [x, y].map(({ head, terms }) => new Set([...terms, head].filter((term) => term !== '')));
  if (!mine || !theirs) return 0;
  const same = [...mine].filter((term) => theirs.has(term) && !(term === x.head && term === y.head));
  const rest = [...theirs].filter((term) => !mine.has(term));
  const similar = [...mine].filter(
    (term) =>
      !theirs.has(term) &&
      rest.some((other) => !(term === x.head && other === y.head) && /\p{L}{3}/u.test(term) && alike(term, other)),
  );
  return WEIGHTS.term * same.length + WEIGHTS.alikeTerm * Math.min(2, similar.length);
}

/** Of what is spoken of before, at most two words. */
function carriedShared(x: Deed, y: Deed): number {
  const own = (deed: Deed) => new Set([...deed.terms, deed.head]);
  const [mine, theirs] = [own(x), own(y)];
  const shared = [
    ...[...x.carried].filter((term) => !mine.has(term) && theirs.has(term)),
    ...[...y.carried].filter((term) => !theirs.has(term) && mine.has(term)),
  ];
  return WEIGHTS.carried * Math.min(2, new Set(shared).size);
}
