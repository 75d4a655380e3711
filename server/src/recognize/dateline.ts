/**
 * The date of a document: read where it is stated, else inferred from its dates, else unknown.
 *
 * A date in the body or in a photo caption is not the document's, and "Updated" yields to "Published".
 */
import { type Phrase, phrase } from '../text/phrase';
import { slice, type Text } from '../text/text';
import { dateInferred } from './dateline/inferred';
import { dateStated } from './dateline/stated';
import { headDay, yearWithin } from './dateline/yearless';
import type { DateExpression } from './dates/dates';
import type { Dateline } from './mentions';

export { inferFromEvent } from './dateline/event';
export { inferFromNeighbours } from './dateline/yearless';

export function inferDateline(text: Text, expressions: readonly DateExpression[]): Dateline {
  const stated = dateStated(text, expressions);
  if (stated) return stated;
  const head = headDay(text, expressions);
  if (head)
    return (
      yearWithin(text, expressions, head) ??
      unknown(phrase('“{0}” stands at its head, without a year.', slice(text, head.expression)))
    );
  return dateInferred(text, expressions) ?? unknown(phrase('The document states no date.'));
}

function unknown(why: Phrase): Dateline {
  return { date: undefined, source: 'unknown', why };
}
