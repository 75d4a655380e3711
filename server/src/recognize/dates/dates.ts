/** The dates of a text: read by form, then resolved against the document's date. */

import type { Span } from '../../text/span';
import type { Text } from '../../text/text';
import type { Dateline, DateMention } from '../mentions';

/** A date as read, before anything outside its words is known. */
export interface DateExpression extends Span {
  readonly form: string;
}

export function readDates(_text: Text): readonly DateExpression[] {
  return [];
}

export function resolveDates(
  _text: Text,
  _expressions: readonly DateExpression[],
  _dateline: Dateline,
): readonly DateMention[] {
  return [];
}
