/**
 * Lone people: a first name by itself, or a word that elsewhere ends or begins a person's full name, is no
 * organisation, unless a longer organisation of the document has the word. A first name with "'s" says nothing: firms
 * are called so. Nor is part of a full name a place, unless the document has something in, near or at it.
 */
import type { NameMention } from '../../mentions';
import { Case, LIST } from '../word';
import type { Evidence, Sight } from './evidence';
import { before, behind, keyOf, retyped, unitsIn } from './mention';

/** Above this the chain's own reading stands. */
const SURE = 0.9;
const AT = /(?:^|[\s(“"'‘])(?:in|at|near|outside|across|throughout|around|through) (?:the )?$/i;
const OWNS = /^['’]s\b/;
const OTHERWISE = LIST.place | LIST.country | LIST.common | LIST.body | LIST.demonym;

export const lonePeople: Evidence = (sight, names) => {
  const people = endsOf(sight, names, 'person');
  const bodies = endsOf(sight, names, 'organisation');
  const placed = new Set(names.filter((name) => AT.test(before(sight.text, name))).map(keyOf));
  return names.map((name) => {
    if ((name.type !== 'organisation' && name.type !== 'place') || name.confidence > SURE) return name;
    const { start, end } = unitsIn(sight, name);
    const word = sight.words[start];
    if (!word || end - start > 1 || word.writing !== Case.Capital || bodies.has(word.hash)) return name;
    if (name.type === 'place')
      return people.has(word.hash) && !placed.has(keyOf(name)) ? retyped(name, 'person', 0.75) : name;
    const isGiven =
      (word.lists & LIST.given) !== 0 && (word.lists & OTHERWISE) === 0 && !OWNS.test(behind(sight.text, name));
    return isGiven || people.has(word.hash) ? retyped(name, 'person', 0.75) : name;
  });
};

/** Hashes of the first and last words of longer names. */
function endsOf(sight: Sight, names: readonly NameMention[], type: NameMention['type']): ReadonlySet<number> {
  const ends = new Set<number>();
  for (const name of names) {
    if (name.type !== type) continue;
    const { start, end } = unitsIn(sight, name);
    if (end - start < 2) continue;
    for (const unit of [start, end - 1]) ends.add(sight.words[unit]?.hash ?? 0);
  }
  return ends;
}
