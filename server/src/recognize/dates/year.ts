/**
 * A year alone: in 2021, since 1998, the company’s 2022 accounts, (2023: 4.30), 2019 and 2022.
 *
 * Not: counts ("to 2000 workers"), amounts, clock times, numbers of flights, pages, rooms or files, and years
 * that belong to a name ("Agenda 2030").
 */
import type { Form } from './form';
import { YEAR } from './words';

export const year: Form = {
  name: 'year',
  cues: ['year'],
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,:/$€£¥₹#]|(?<!\\b(?:mid|late|early|end|pre|post))[-–])${YEAR}(?![\\p{L}\\d/]|[-–][\\p{L}\\d]|:\\d)`,
    'gu',
  ),
  read: ([digits], { before, after }) => {
    const number = Number(digits);
    if (!isYear(number, before, after)) return undefined;
    return { meaning: { kind: 'year', year: number }, stated: ['year'] };
  },
};

const STRONG =
  /(?:\b(?:in|since|until|till|during|throughout|through|early|late|mid|pre|post|circa|back in|years?|fiscal|FY|between|class of|season)[\s-]+|[([]\s?)$/i;
const WEAK = /\b(?:by|before|after|from|of|for|than|to|around|about|and|or|end)[\s-]+$/i;
const OWNED = /(?:\b(?:the|its|their|his|her|our|a|that)|['’]s?)\s+$/i;
const AMOUNT =
  /^\s*(?:%|per cent|percent|million|billion|trillion|thousand|km|kg|metres?|meters?|miles?|feet|tonnes?|pages?|people|men|women|children|hours?|GMT|UTC|EDT|EST|hrs)(?!\p{L})/u;
const PLURAL = /^\s+(?:\p{Ll}+-)?\p{Ll}{2,}s\b/u;
const NO_PLURAL =
  /^\s+(?:was|is|has|as|its|this|us|does|vs|less|plus|thus|perhaps|always|sales|results|elections|accounts|figures|earnings|profits|losses|targets|statements|reports|estimates|forecasts|exports|imports|revenues|games|floods|riots|protests|attacks|talks)\b/;
const LIST = new RegExp(`^(?:,|,? and|,? or)\\s+${YEAR}`);

function isYear(number: number, before: string, after: string): boolean {
  if (AMOUNT.test(after) || number > 2099) return false;
  if (STRONG.test(before)) return true;
  const counts = PLURAL.test(after) && !NO_PLURAL.test(after);
  if (number < 1800 || counts) return false;
  if (WEAK.test(before) || LIST.test(after) || new RegExp(`${YEAR},\\s+$`).test(before)) return true;
  if (before.trim() === '') return /^\s+(?:was|is|saw|brought|began|will)\b/.test(after);
  return OWNED.test(before) && /^\s+\p{L}/u.test(after);
}
