/** The names of a text: tagged by the model, corrected by the evidence of the document. */
import type { Text } from '../../text/text';
import type { NameMention } from '../mentions';
import type { NamesModel } from './model';

export function namesIn(_text: Text, _model: NamesModel): readonly NameMention[] {
  return [];
}
