/** Who holds which position: roles by apposition, before and after a name, and across "who has been". */
import type { Text } from '../../text/text';
import type { DateMention, NameMention, RoleMention } from '../mentions';

export function rolesIn(
  _text: Text,
  _names: readonly NameMention[],
  _dates: readonly DateMention[],
): readonly RoleMention[] {
  return [];
}
