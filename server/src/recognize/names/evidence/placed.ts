/**
 * Where it stands: behind "in", "near" or "across" a doubtful name is a place, and so is one that lists know as
 * nothing else. "Shares in Orlan" and "confidence in Orlan" place nothing.
 */
import type { NameMention } from '../../mentions';
import { Case, LIST, type Word } from '../word';
import type { Evidence, Sight } from './evidence';
import { before, keyOf, retyped, unitsIn } from './mention';

const PLACING = /(?:^|[\s(“"'‘])(?:([\p{L}]+) )?(?:in|near|outside|across|throughout) $/iu;
const INVESTED =
  /^(?:shares?|stakes?|interests?|invest(?:s|ed|ing|ors?|ments?)?|holdings?|trust|confidence|faith|belief|majority|minority|roles?|jobs?|post|work(?:s|ed|ing)?|involved|participat(?:e|ed|ing))$/i;
/** Above this the chain's own reading stands. */
const SURE = 0.75;

export const placed: Evidence = (sight, names) => {
  const places = new Set<string>();
  for (const name of names) if (isDoubtful(sight, name) && standsAsPlace(sight, name)) places.add(keyOf(name));
  return names.map((name) =>
    isDoubtful(sight, name) && (places.has(keyOf(name)) || isOnlyPlace(loneWord(sight, name)))
      ? retyped(name, 'place', 0.75)
      : name,
  );
};

function isDoubtful(sight: Sight, name: NameMention): boolean {
  const word = loneWord(sight, name);
  return name.type === 'organisation' && name.confidence < SURE && word?.writing === Case.Capital;
}

function standsAsPlace(sight: Sight, name: NameMention): boolean {
  const match = PLACING.exec(before(sight.text, name));
  return match !== null && !INVESTED.test(match[1] ?? '');
}

function isOnlyPlace(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.lists & (LIST.place | LIST.country)) !== 0 &&
    (word.lists & ~(LIST.place | LIST.country)) === 0
  );
}

function loneWord(sight: Sight, name: NameMention): Word | undefined {
  const { start, end } = unitsIn(sight, name);
  return end - start === 1 ? sight.words[start] : undefined;
}
