/** Which names are meant by what somebody types: case and accents do not matter. */

/** A list of suggestions holds at most so many. */
const MOST = 20;

/** Those that begin with what was typed come before those that hold it. */
export function suggestions(names: readonly string[], typed: string): readonly string[] {
  const wanted = folded(typed);
  const held = names.filter((name) => folded(name).includes(wanted));
  const begin = held.filter((name) => folded(name).startsWith(wanted));
  return [...new Set([...begin, ...held])].slice(0, MOST);
}

/** Whether a name is meant by what was typed. */
export function isMeant(name: string, typed: string): boolean {
  return folded(name).includes(folded(typed.trim()));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
