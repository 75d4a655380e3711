/** What a date is read against, and what it then comes to. */

import type { Phrase } from '../../text/phrase';
import type { Day } from './calendar';
import type { Period } from './period';

export interface Known {
  /** The date of the document, or of the letter inside it. */
  readonly now?: Day;
  /** The last date told before. */
  readonly event?: Period;
  /** In a document without a date: the one year that all its full dates have. */
  readonly year?: number;
}

export interface Reckoned extends Period {
  readonly from: 'itself' | 'now' | 'event';
  readonly assumed: readonly Phrase[];
}

export function itself(period: Period): Reckoned {
  return { ...period, from: 'itself', assumed: [] };
}

export function fromNow(period: Period, ...assumed: Phrase[]): Reckoned {
  return { ...period, from: 'now', assumed };
}
