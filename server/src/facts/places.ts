/** Places that statements name, and all that each document names. */
import type { Facts } from './facts';
import type { Statement } from './statement';

export interface Places {
  /** The folder's entity id of the place that is the statement's value. */
  of(statement: Statement): string | undefined;
  /** Ids of every place of the document. */
  named(path: string): ReadonlySet<string>;
  /** Whether two places have a word of their names in common: "Riga" and "Old Riga". */
  shareWord(one: string, other: string): boolean;
  /** Whether the place is where it happens, where it comes from, or where it goes. */
  directionOf(statement: Statement): 'at' | 'from' | 'to';
}

export function placesOf({ readings, linked }: Facts): Places {
  const named = new Map<string, ReadonlySet<string>>();
  for (const [path, { entities }] of readings)
    named.set(
      path,
      new Set(entities.filter(({ type }) => type === 'place').map((local) => linked.entityOf(path, local).id)),
    );
  return {
    named: (path) => named.get(path) ?? new Set(),
    shareWord(one, other) {
      const words = wordsOf(linked.byId.get(one)?.name ?? '');
      return wordsOf(linked.byId.get(other)?.name ?? '').some((word) => words.includes(word));
    },
    of({ path, value }) {
      if (value.kind !== 'place') return undefined;
      const local = readings
        .get(path)
        ?.entities.find(({ mentions }) => mentions.some(({ start }) => start === value.name.start));
      return local && linked.entityOf(path, local).id;
    },
    directionOf({ path, span }) {
      const before = readings.get(path)?.text.content.slice(Math.max(0, span.start - 25), span.start) ?? '';
      if (/\b(?:from|left)\s+(?:\p{Ll}+\s+){0,3}$/u.test(before)) return 'from';
      return /\b(?:to|for|into|reached)\s+(?:\p{Ll}+\s+){0,3}$/u.test(before) ? 'to' : 'at';
    },
  };
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
