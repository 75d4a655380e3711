/**
 * Roles that stand in lines of their own.
 *
 * Reads: a name with its title on the next line, as under a letter; "Editor: Jane Roe", as in an imprint.
 */
import { type Item, isPerson } from './items';
import { type Role, roleOf } from './role';
import { titleAt } from './title-phrase';
import { ADDRESSES } from './titles';

/** `lines`: the items of each line in turn. */
export function rolesInLayout(lines: readonly (readonly Item[])[]): readonly Role[] {
  return lines.flatMap((line, index) => {
    const role = inField(line) ?? underName(line, lines[index + 1] ?? []);
    return role ? [role] : [];
  });
}

function inField(line: readonly Item[]): Role | undefined {
  const phrase = titleAt(line, 0, true);
  const [colon, holder] = phrase ? line.slice(phrase.end) : [];
  return phrase && colon?.word === ':' && isPerson(holder) ? roleOf(phrase, holder?.name) : undefined;
}

function underName(line: readonly Item[], next: readonly Item[]): Role | undefined {
  const [holder, ...rest] = line.filter((item) => !ADDRESSES.has(item.word) && item.word !== '.' && item.word !== ',');
  if (!isPerson(holder) || rest.length > 0) return undefined;
  const phrase = titleAt(next, 0, false);
  if (!phrase) return undefined;
  const [sign, body] = next.slice(phrase.end);
  const organisation = sign?.word === ',' && body?.name?.type === 'organisation' ? body.name : undefined;
  return !sign || sign.word === ',' ? roleOf(phrase, holder?.name, { organisation }) : undefined;
}
