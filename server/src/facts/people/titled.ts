/**
 * Whether the folder calls a person by a common noun: "the professor", of whom another document says "Professor Ana Diaz".
 */
import type { Entity } from '../../entities/across';
import type { Facts } from '../facts';
import { termOf } from '../words';

/** UTF-16 units before a name, and behind it after a comma. */
const REACH = 30;

const kept = new WeakMap<Facts, Map<string, ReadonlySet<string>>>();

/** `terms` as `termOf` has them. */
export function isTitled(facts: Facts, person: Entity, terms: Iterable<string>): boolean {
  const known = kept.get(facts) ?? new Map<string, ReadonlySet<string>>();
  kept.set(facts, known);
  const titles = known.get(person.id) ?? titlesOf(facts, person);
  known.set(person.id, titles);
  for (const term of terms) if (titles.has(term)) return true;
  return false;
}

function titlesOf({ readings }: Facts, { mentions, roles }: Entity): ReadonlySet<string> {
  const words = roles.flatMap(({ role }) => role.title.split(/\s+/));
  for (const { path, mention } of mentions) {
    const content = readings.get(path)?.text.content ?? '';
    const before = content.slice(Math.max(0, mention.start - REACH), mention.start);
    const behind = /^,\s+(?:an?|the|its|their|his|her)\s+(.{3,30}?)(?=[,.;\n]|$)/u.exec(
      content.slice(mention.end, mention.end + REACH + 10),
    )?.[1];
    words.push(
      ...(/(?:\p{L}+\s+){1,2}$/u.exec(before)?.[0].trim().split(/\s+/) ?? []),
      ...(behind?.split(/\s+/) ?? []),
    );
  }
  return new Set(words.filter((word) => /^\p{L}{4,}$/u.test(word)).map(termOf));
}
