/**
 * Our EDTF values as TIMEX3 writes them: quarters, halves, seasons and weeks by name, decades and centuries cut short.
 *
 * TIMEX3 says the part of a period in an attribute of its own, so that "late 2006" has the value 2006.
 */
import type { DateMention } from '../../server/src/recognize/mentions';

const NAMES: readonly (readonly [from: string, to: string, name: string])[] = [
  ['01', '03', 'Q1'],
  ['04', '06', 'Q2'],
  ['07', '09', 'Q3'],
  ['10', '12', 'Q4'],
  ['01', '06', 'H1'],
  ['07', '12', 'H2'],
  ['03', '05', 'SP'],
  ['06', '08', 'SU'],
  ['09', '11', 'FA'],
  ['12', '02', 'WI'],
];

/** `undefined` where the mention has no value. */
export function timexOf({ form, text, value }: DateMention): string | undefined {
  if (value === undefined) return undefined;
  if (form === 'part' || form === 'periodEnd') return wholeOf(text, value);
  const months = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(value);
  if (months) {
    const named = NAMES.find(([from, to]) => from === months[2] && to === months[4]);
    return named ? `${months[1]}-${named[2]}` : value;
  }
  const days = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(value);
  if (days?.[1] && days[2]) return weekOf(days[1], days[2]) ?? value;
  return value.replace(/[~X]+$/, '');
}

function wholeOf(text: string, value: string): string {
  const first = value.split('/')[0] ?? value;
  if (/quarter|\bQ\d/i.test(text)) return `${first.slice(0, 4)}-Q${Math.ceil(Number(first.slice(5, 7)) / 3)}`;
  const ofYear = /year|^(?:\D|mid-|late |early )*\d{4}$/i.test(text) && !/month/i.test(text);
  return ofYear && !/January|February|March|April|May|June|July|August|September|October|November|December/.test(text)
    ? first.slice(0, 4)
    : first.slice(0, 7);
}

/** A Monday to a Sunday is a week, a Saturday to a Sunday a weekend; weeks are numbered after ISO 8601. */
function weekOf(first: string, last: string): string | undefined {
  const from = new Date(`${first}T00:00Z`);
  const length = (Date.parse(`${last}T00:00Z`) - from.getTime()) / 86_400_000;
  const weekend = length === 1 && from.getUTCDay() === 6;
  if (!(weekend || (length === 6 && from.getUTCDay() === 1))) return undefined;
  const thursday = new Date(from.getTime() + (weekend ? -2 : 3) * 86_400_000);
  const year = thursday.getUTCFullYear();
  const week = Math.ceil(((thursday.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7);
  return `${year}-W${String(week).padStart(2, '0')}${weekend ? '-WE' : ''}`;
}
