/**
 * Where a reader is told who somebody is: the mentions of an entity, those that introduce it first.
 *
 * The fullest name with a role beside it, then the fullest name in prose, then the first mention. A byline, a
 * caption, a heading or a field names without introducing, and comes after prose.
 */
import { lineAt } from '../text/text';
import type { Entity, PlacedName } from './across';
import { wordsOf } from './folded';
import { personWords } from './person-name';
import type { Reading } from './reading';

/** The documents that an entity was linked from. */
export interface Documents {
  reading(path: string): Reading | undefined;
}

/** Never empty; every mention once. */
export function introductions(documents: Documents, entity: Entity): readonly PlacedName[] {
  const held = new Set(entity.roles.flatMap(({ path, role }) => (role.holder ? [`${role.holder.start} ${path}`] : [])));
  const ranked = entity.mentions.map((placed, order) => {
    const { text } = placed.mention;
    const words = (entity.type === 'person' ? personWords(text) : wordsOf(text)).length;
    return {
      placed,
      order,
      words,
      hasRole: held.has(`${placed.mention.start} ${placed.path}`),
      inProse: isInProse(placed, documents.reading(placed.path)),
    };
  });
  const most = Math.max(...ranked.map(({ words }) => words));
  const rank = (of: (typeof ranked)[number]) =>
    Number(of.words === most && of.hasRole) * 8 +
    Number(of.words > 1 && of.hasRole) * 4 +
    Number(of.inProse) * 2 +
    Number(of.words === most);
  return ranked.sort((a, b) => rank(b) - rank(a) || a.order - b.order).map(({ placed }) => placed);
}

function isInProse({ mention }: PlacedName, reading: Reading | undefined): boolean {
  const kind = reading && lineAt(reading.text, mention.start).kind;
  return kind === undefined || kind === 'prose' || kind === 'bullet';
}
