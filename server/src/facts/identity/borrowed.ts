/** Dates of which a part was only taken for granted: good to show, too little to accuse anybody with. */
import type { DateMention } from '../../recognize/mentions';
import { daysOf, wordedIn } from '../calendar';
import type { Facts } from '../facts';

/**
 * The date without a value that only a borrowed dateline gives it, or that rests on a year which the words leave out and
 * the dateline is too far from to tell.
 */
export function dateStatedIn({ readings }: Facts, path: string, date: DateMention): DateMention {
  const dateline = readings.get(path)?.recognized.dateline;
  if (date.basis === 'itself') return date;
  const counted = date.basis === 'dateline' && dateline?.source !== 'stated' && LOOSE.has(date.form);
  const assumed = dateline?.borrowed !== undefined || isFar(date, dateline?.date);
  return counted || assumed ? { ...date, value: undefined } : date;
}

/** Forms that say nothing but how far from the dateline it is, which has to be stated. */
const LOOSE = new Set(['ago', 'deictic']);

/** In days: half a year from the dateline, the neighbouring year is as likely. */
const NEAR = 180;

function isFar(date: DateMention, dateline: string | undefined): boolean {
  const { month, year } = wordedIn(date);
  const [own, document] = [daysOf(date.value), daysOf(dateline)];
  if (month === undefined || year !== undefined || !own || !document) return false;
  return own.to < document.from - NEAR || own.from > document.to + NEAR;
}
