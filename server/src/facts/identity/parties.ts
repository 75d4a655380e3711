/** Whether other people or bodies take part on the two sides. */
import type { Entity } from '../../entities/across';
import { entitiesOf, type Facts } from '../facts';
import { nearlyOneName } from '../people/spellings';
import type { Statement } from '../statement';

/** Both name people, and no one is named by both, not even in another spelling. */
export function othersTakePart(facts: Facts, a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map(({ path, participants }) =>
    entitiesOf(
      facts.linked,
      path,
      participants.filter(({ type }) => type === 'person'),
    ),
  ) as [Entity[], Entity[]];
  const oneName = (one: Entity, other: Entity) => one === other || nearlyOneName(one.name, other.name) !== undefined;
  return x.length > 0 && y.length > 0 && !x.some((one) => y.some((other) => oneName(one, other)));
}

export function eachHasItsOwn(facts: Facts, a: Statement, b: Statement): boolean {
  const [x, y] = [a, b].map(({ path, parties }) => entitiesOf(facts.linked, path, parties)) as [Entity[], Entity[]];
  const alone = (one: Entity, others: readonly Entity[]) =>
    !others.some((other) => other === one || governs(one, other) || governs(other, one));
  return x.some((one) => alone(one, y)) && y.some((one) => alone(one, x));
}

/** "The Meridale city government" may name the place where another document names the body. */
function governs(body: Entity, place: Entity): boolean {
  return (
    body.type === 'organisation' &&
    place.type === 'place' &&
    body.name.startsWith(place.name) &&
    /\b(?:government|municipal|council|authority|administration)\b/i.test(body.name)
  );
}
