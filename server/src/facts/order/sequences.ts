/**
 * Two events that come in one order only, dated the other way round.
 *
 * "Bids could be handed in until 12 May" and "the contract was signed on 4 May"; "she was charged on 3 June" and "her
 * arrest on 9 June". Both have to be of the same, and no other date of either may put them right. What lies months apart
 * may well be another case.
 */
import { apart } from '../calendar';
import { entitiesOf, type Facts } from '../facts';
import { orders } from '../frames/orders';
import { shareAStory } from '../identity/story';
import { type Happened, happeningsIn } from './happened';

export interface Reversed {
  readonly first: Happened;
  readonly then: Happened;
}

/** In days. */
const NEAR = 62;

/** In order of path and place. */
export function reversedIn(facts: Facts): readonly Reversed[] {
  const happenings = happeningsIn(facts);
  return orders.flatMap(([before, after]) => {
    const thens = happenings.get(after) ?? [];
    return thens.flatMap((then) => {
      const firsts = (happenings.get(before) ?? []).filter((first) => ofOne(facts, first, then));
      const [first] = firsts;
      if (!first || !firsts.every((one) => isReversed(one, then))) return [];
      return thens.some((other) => ofOne(facts, other, then) && apart(other.days, then.days)) ? [] : [{ first, then }];
    });
  });
}

function isReversed(first: Happened, then: Happened): boolean {
  return first.days.from > then.days.to && first.days.from - then.days.to < NEAR;
}

/** They name a person in common where one of them names any; else a body or place, or documents of one story do. */
function ofOne({ linked }: Facts, { at: a }: Happened, { at: b }: Happened): boolean {
  if (a.path === b.path && a.context.start === b.context.start) return false;
  const [x = [], y = []] = [a, b].map(({ path, participants, around }) =>
    entitiesOf(linked, path, [...participants, ...around]),
  );
  const people = [...x, ...y].some(({ type }) => type === 'person');
  if (people) return x.some((one) => one.type === 'person' && y.includes(one));
  if (x.length > 0 && y.length > 0) return x.some((one) => y.includes(one));
  return a.path === b.path || shareAStory(linked, a.path, b.path);
}
