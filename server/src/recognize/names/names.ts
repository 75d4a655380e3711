/** The names of a text: tagged by the model, corrected by the evidence of the document. */
import type { Text } from '../../text/text';
import type { Token } from '../../text/tokens';
import type { NameMention } from '../mentions';
import { weighed } from './evidence/evidence';
import { nameAt } from './evidence/mention';
import { KINDS } from './labels';
import type { NamesModel } from './model';
import { laidOut, tag } from './tagged';

/** In reading order; none overlaps another. */
export function namesIn(text: Text, model: NamesModel): readonly NameMention[] {
  const laid = laidOut(text, model.lexicon.word);
  const names: NameMention[] = [];
  for (const { start, end, kind, confidence } of tag(laid, model)) {
    const type = KINDS[kind];
    if (type === undefined) continue;
    const span = { start: (laid.tokens[start] as Token).start, end: (laid.tokens[end - 1] as Token).end };
    names.push(nameAt(text, span, type, confidence));
  }
  return weighed({ ...laid, text }, names);
}
