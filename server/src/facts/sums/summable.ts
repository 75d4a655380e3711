/** Figures of a stretch of text that can be added up, and how their nouns agree. */
import { isHuman } from '../governing';
import type { Marked } from './marks';
import { inBase } from './quantities';

/** The most parts that prose lists. */
const PARTS = 6;
export const PERCENT = 'percent';
export const POINTS = 'percent point';

/** Figures that can be added up: of one kind, and of counts those of one noun, or of people, as well. */
export function summableIn(marked: readonly Marked[]): readonly (readonly Marked[])[] {
  const stated = new Set<string>();
  const free = marked.filter(({ marks, quantity: { kind, figure } }) => {
    // "Eighty beds?" "Eighty, yes."
    const key = `${kind ?? 'count'} ${figure.value}`;
    const again = stated.has(key) && marks.size === 0 && !figure.noun;
    stated.add(key);
    return !again && !marks.has('each');
  });
  const kinds = [...new Set(free.map(({ quantity }) => quantity.kind))];
  // Centimetres beside metres; a number without a unit may be of either.
  const based = free
    .filter(({ quantity }) => quantity.kind !== undefined)
    .map((one) => ({ ...one, quantity: inBase(one.quantity) }));
  const merged = based
    .map(({ quantity }) => quantity.kind)
    .filter((kind, i, all) => all.indexOf(kind) !== i || !kinds.includes(kind));
  const bases = [...new Set(merged)].filter((kind) => !isPure(kind, free, based));
  const groups = [...kinds, ...bases]
    .filter((kind) => kind !== POINTS && (kind !== undefined || kinds.length === 1))
    .map((kind) =>
      (bases.includes(kind) ? based : free).filter(
        ({ quantity }) =>
          quantity.kind === kind || quantity.kind === undefined || (kind === PERCENT && quantity.kind === POINTS),
      ),
    );
  const narrower = groups.flatMap((group) => {
    const nouns = new Set(group.flatMap(({ quantity: { figure, kind } }) => (kind === 'count' ? [figure.unit] : [])));
    return [
      ...[...nouns].map((noun) => group.filter(({ quantity: { figure, kind } }) => !kind || figure.unit === noun)),
      ...(nouns.size > 0 ? [group.filter(({ quantity: { figure, kind } }) => !kind || isHuman(figure))] : []),
    ].filter(({ length }) => length < group.length);
  });
  return [...narrower, ...groups]
    .flatMap(closedOf)
    .filter(({ length }) => length > 2 && length <= PARTS + 1)
    .sort((a, b) => Number(isMixed(a)) - Number(isMixed(b)) || b.length - a.length);
}

/** Whether all of the base's kind were written in its own unit. */
function isPure(kind: string | undefined, free: readonly Marked[], based: readonly Marked[]): boolean {
  const count = (all: readonly Marked[]) => all.filter(({ quantity }) => quantity.kind === kind).length;
  return count(free) === count(based) || new Set(free.map(({ quantity }) => quantity.kind)).size === 1;
}

/** All of them, and those up to the one that closes the sum. */
function closedOf(group: readonly Marked[]): readonly (readonly Marked[])[] {
  const closing = group.findIndex(({ marks }, i) => i > 1 && (marks.has('rest') || marks.has('total')));
  return closing > 0 && closing < group.length - 1 ? [group, group.slice(0, closing + 1)] : [group];
}

function isMixed([first, ...others]: readonly Marked[]): boolean {
  return first !== undefined && nounsOf(first, others) === 'mixed';
}

/** `one` noun or none of its own for each, `human` beings, a `list` of things under one name, or `mixed`. */
export function nounsOf(total: Marked, parts: readonly Marked[]): 'bare' | 'one' | 'human' | 'list' | 'mixed' {
  const named = [total, ...parts].filter(({ quantity }) => quantity.kind === 'count');
  if (named.length === 0) return 'bare';
  if (new Set(named.map(({ quantity }) => quantity.figure.unit)).size === 1) return 'one';
  if (named.every(({ quantity }) => isHuman(quantity.figure))) return 'human';
  const own = parts.filter(({ quantity }) => quantity.kind === 'count').map(({ quantity }) => quantity.figure.unit);
  const differs = new Set([...own, total.quantity.figure.unit]).size === parts.length + 1;
  return differs && own.length === parts.length ? 'list' : 'mixed';
}
