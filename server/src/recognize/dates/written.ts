/** A day written out, checked against the calendar and told with its stated parts. */

import type { Phrase } from '../../text/phrase';
import type { DatePart } from '../mentions';
import { daysIn } from './calendar';
import type { Read } from './form';
import type { Year } from './meaning';

/** `undefined` where there is no such day. A weekday that does not fit is kept: that is a finding, not a misreading. */
export function dayRead(
  year: Year | undefined,
  month: number,
  day: number,
  weekday?: number,
  assumed?: readonly Phrase[],
): Read | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(typeof year === 'number' ? year : 2000, month))
    return undefined;
  const stated: DatePart[] = ['day', 'month'];
  if (weekday !== undefined) stated.unshift('weekday');
  if (year !== undefined) stated.push('year');
  return {
    meaning: {
      kind: 'day',
      month,
      day,
      ...(year === undefined ? {} : { year }),
      ...(weekday === undefined ? {} : { weekday }),
    },
    stated,
    ...(assumed ? { assumed } : {}),
  };
}
