/** A document read, with its statements: what the folder keeps of each. */

import type { Reading } from '../entities/reading';
import { entitiesIn } from '../entities/within';
import type { Statement } from '../facts/statement';
import { statementsIn } from '../facts/statements';
import type { Dateline } from '../recognize/mentions';
import type { NamesModel } from '../recognize/names/model';
import { recognize, withDateline } from '../recognize/recognize';
import { textOf } from '../text/text';

export interface Entry {
  readonly reading: Reading;
  readonly statements: readonly Statement[];
}

/** From nothing but the document. */
export function readAlone(path: string, content: string, model: NamesModel): Entry {
  const text = textOf(content);
  const recognized = recognize(text, model);
  return stating({ path, text, recognized, entities: entitiesIn(text, recognized) });
}

export function readUnder(dateline: Dateline, { reading }: Entry): Entry {
  return stating({ ...reading, recognized: withDateline(reading.text, reading.recognized, dateline) });
}

/** The reading's own statements, whatever it was made from. */
export function stating(reading: Reading): Entry {
  return { reading, statements: statementsIn(reading) };
}
