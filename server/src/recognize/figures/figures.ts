/** The figures of a text: money, percentages, counts, durations, ages, measures, ordinals, scores. */
import type { Text } from '../../text/text';
import type { DateMention, FigureMention, NameMention } from '../mentions';

export function figuresIn(
  _text: Text,
  _dates: readonly DateMention[],
  _names: readonly NameMention[],
): readonly FigureMention[] {
  return [];
}
