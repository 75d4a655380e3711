/**
 * Teams: what somebody plays or signs for, what loses 2-1, and a place with the nickname of its team ("the Tarvik
 * Herons") is an organisation. Countries are left alone, and "the Tarvik Hills" are no team.
 */
import type { NameMention } from '../../mentions';
import { LIST } from '../word';
import type { Evidence, Sight } from './evidence';
import { before, behind, retyped, surface, unitsIn } from './mention';

const PLAYS =
  /\b(?:(?:play(?:s|ed|ing)?|debut(?:s|ed)?|sign(?:s|ed|ing)?|coach(?:es|ed|ing)?|games|matches|appearances|caps|starts|goals|seasons|midfielder|defender|goalkeeper|striker|winger|footballer|pitcher|quarterback) (?:for|with)|drafted by|traded to) (?:the )?$/;
const MEETS =
  /\b(?:beat|beats|beating|defeat(?:ed|s|ing)?|los(?:t|es|ing) to|against|over|drew with|thrashed) (?:the )?$/;
const SCORE = /^ \d{1,3}[-–]\d{1,3}\b/;
const NICKNAME =
  /^(?!(?:Islands|Mountains|Hills|Lakes|Falls|Springs|Heights|Plains|Gardens|States|Rapids|Keys|Highlands|Flats|Woods|Downs|Sands|Alps|Docks|Works|Fields)$)\p{Lu}\p{Ll}{3,}s$/u;

export const teams: Evidence = (sight, names) =>
  names.map((name) =>
    (name.type === 'place' && (isPlayedFor(sight, name) || hasScore(sight, name))) || isNickname(sight, name)
      ? retyped(name, 'organisation', 0.75)
      : name,
  );

function isPlayedFor(sight: Sight, name: NameMention): boolean {
  return PLAYS.test(before(sight.text, name)) && !isCountry(sight, name);
}

function hasScore(sight: Sight, name: NameMention): boolean {
  return SCORE.test(behind(sight.text, name)) && MEETS.test(before(sight.text, name)) && !isCountry(sight, name);
}

function isNickname(sight: Sight, name: NameMention): boolean {
  if (name.type !== 'place' && name.type !== 'person') return false;
  const words = surface(name).split(' ');
  const first = sight.words[unitsIn(sight, name).start];
  const place = first !== undefined && (first.lists & LIST.place) !== 0;
  return place && words.length > 1 && NICKNAME.test(words.at(-1) ?? '') && /\bthe $/i.test(before(sight.text, name));
}

function isCountry(sight: Sight, name: NameMention): boolean {
  return ((sight.words[unitsIn(sight, name).start]?.lists ?? 0) & LIST.country) !== 0;
}
