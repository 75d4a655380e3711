/** One document's entity parted in two, where a person said that two of its mentions name different things. */
import type { LocalEntity } from '../entities/reading';
import { fullestOf } from '../entities/within';
import { overlaps, type Span } from '../text/span';

/** The mentions written as the second place is go with it; where both are written alike, the second place alone. */
export function parted(entities: readonly LocalEntity[], [one, other]: readonly [Span, Span]): readonly LocalEntity[] {
  return entities.flatMap((entity) => {
    const first = entity.mentions.find((mention) => overlaps(mention, one));
    const second = entity.mentions.find((mention) => overlaps(mention, other));
    if (!first || !second || first === second) return [entity];
    const goes = (mention: LocalEntity['mentions'][number]) =>
      first.text === second.text ? mention === second : mention.text === second.text;
    return [part(entity, (mention) => !goes(mention)), part(entity, goes)];
  });
}

function part(entity: LocalEntity, belongs: (mention: LocalEntity['mentions'][number]) => boolean): LocalEntity {
  const mentions = entity.mentions.filter(belongs);
  const roles = entity.roles.filter(({ holder }) => mentions.some(({ start }) => start === holder?.start));
  return { ...entity, name: fullestOf(entity.type, mentions), mentions, roles };
}
