/** Where a reader is best sent to learn who or what an entity is. */
import type { Entity, PlacedName } from './across';

/** All mentions, the best first: the fullest name with a role, the fullest name, a lesser one with a role, the rest. */
export function introductions(entity: Entity): readonly PlacedName[] {
  const fullest = Math.max(...entity.mentions.map(({ mention }) => wordsIn(mention.text)));
  const held = new Set(entity.roles.flatMap(({ path, role }) => (role.holder ? [`${role.holder.start} ${path}`] : [])));
  const rank = ({ path, mention }: PlacedName) => {
    const full = wordsIn(mention.text) === fullest;
    const withRole = held.has(`${mention.start} ${path}`);
    return full && withRole ? 0 : full ? 1 : withRole ? 2 : 3;
  };
  // Mentions stand by path and place already, and sorting keeps that order among equals.
  return [...entity.mentions].sort((a, b) => rank(a) - rank(b));
}

function wordsIn(name: string): number {
  return name.split(/\s+/).length;
}
