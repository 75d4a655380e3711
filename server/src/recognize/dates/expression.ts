/** A date as read, before anything outside its words is known. */

import type { Phrase } from '../../text/phrase';
import type { Span } from '../../text/span';
import type { DatePart } from '../mentions';
import type { Direction } from './direction';
import type { Meaning } from './meaning';

export interface DateExpression extends Span {
  /** The name of its file in this folder. */
  readonly form: string;
  readonly meaning: Meaning;
  readonly stated: readonly DatePart[];
  readonly assumed: readonly Phrase[];
  /** Which way from the document's date, after the verb that governs it; `undefined` where no verb says. */
  readonly direction: Direction | undefined;
  /** A clock time beside it, `HH:MM` of 24 hours. */
  readonly time?: string;
}
