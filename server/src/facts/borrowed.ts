/** Dates that rest on what another document says of an event: good to show, too little to accuse anybody with. */
import type { DateMention } from '../recognize/mentions';
import type { Facts } from './facts';

/** The date without the value that only a borrowed dateline gives it. */
export function dateStatedIn({ readings }: Facts, path: string, date: DateMention): DateMention {
  const borrowed = readings.get(path)?.recognized.dateline.borrowed;
  return borrowed === undefined || date.basis === 'itself' ? date : { ...date, value: undefined };
}
