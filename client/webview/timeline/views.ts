/** Which days are in sight: at first, at the press of a button, and at most. */
import type { Timeline, TimelineEvent } from '../../../server/src/protocol/requests/timeline';

/** Both included; fractions of a day while zooming. */
export interface Sight {
  readonly from: number;
  readonly to: number;
}

export type Unit = 'years' | 'months' | 'days';

/** Share of the events that the first sight has to hold, however far apart they are. */
const MOST = 0.8;
/** How far outside of it, as a share of its length, a further event may lie to be taken in. */
const NEAR = 0.5;
const SHORTEST = 14;
const MARGIN = 0.04;

/** Every day that anything stands on, with a margin; absent where nothing has one. */
export function wholeOf({ documents, events }: Pick<Timeline, 'documents' | 'events'>): Sight | undefined {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const items of [documents, events])
    for (const item of items) {
      from = Math.min(from, item.from ?? from, item.to ?? from);
      to = Math.max(to, item.from ?? to, item.to ?? to);
    }
  return from <= to ? withMargin({ from, to: to + 1 }) : undefined;
}

/** The shortest stretch that holds most events, and what lies near it: one from centuries ago does not squash the rest. */
export function firstSight(events: readonly Pick<TimelineEvent, 'from' | 'to'>[]): Sight | undefined {
  const placed = events
    .flatMap((event) => {
      const middle = middleOf(event);
      return middle === undefined ? [] : [{ middle, from: event.from ?? middle, to: event.to ?? middle }];
    })
    .sort((a, b) => a.middle - b.middle);
  if (placed.length === 0) return undefined;
  const count = Math.ceil(placed.length * MOST);
  let [low, high] = [0, count - 1];
  for (let start = 0; start + count <= placed.length; start += 1)
    if (between(start, start + count - 1) < between(low, high)) [low, high] = [start, start + count - 1];
  for (;;) {
    if (low > 0 && between(low - 1, low) <= reach()) low -= 1;
    else if (high < placed.length - 1 && between(high, high + 1) <= reach()) high += 1;
    else break;
  }
  const [first, last] = [placed[low]?.middle ?? 0, placed[high]?.middle ?? 0];
  // Of stretches all is shown that does not reach too far.
  const within = placed.slice(low, high + 1);
  const from = within.map(({ from }) => from).filter((day) => first - day <= reach());
  const to = within.map(({ to }) => to).filter((day) => day - last <= reach());
  return withMargin({ from: Math.min(first, ...from), to: Math.max(last, ...to) + 1 });

  function between(one: number, other: number): number {
    return (placed[other]?.middle ?? 0) - (placed[one]?.middle ?? 0);
  }

  function reach(): number {
    return Math.max(between(low, high), SHORTEST) * NEAR;
  }
}

/** How many days one pixel stands for at most, so that the unit has room for its name. */
const PER_PIXEL: Readonly<Record<Unit, number>> = { years: 366 / 72, months: 31 / 72, days: 1 / 48 };

/** As many of the unit as have room, around `centre`. */
export function sightOf(unit: Unit, centre: number, width: number): Sight {
  const half = (width * PER_PIXEL[unit]) / 2;
  return { from: centre - half, to: centre + half };
}

/** The closest that one can zoom in: a day has this many pixels. */
export const WIDEST_DAY = 96;

function withMargin({ from, to }: Sight): Sight {
  const margin = Math.max((to - from) * MARGIN, SHORTEST / 4);
  return { from: from - margin, to: to + margin };
}

/** The middle of that many days where most of the events of `sight` lie; of the sight itself where none does. */
export function busiest(events: readonly Pick<TimelineEvent, 'from' | 'to'>[], length: number, sight: Sight): number {
  const middles = events
    .flatMap((event) => middleOf(event) ?? [])
    .filter((day) => day >= sight.from && day <= sight.to)
    .sort((a, b) => a - b);
  let best = { count: 0, centre: (sight.from + sight.to) / 2 };
  let end = 0;
  middles.forEach((first, start) => {
    while (end < middles.length && (middles[end] ?? 0) - first <= length) end += 1;
    const last = middles[end - 1] ?? first;
    if (end - start > best.count) best = { count: end - start, centre: (first + last) / 2 };
  });
  return best.centre;
}

/** Closer by `factor`, or less close below 1; what stands at `day` stays where it is. */
export function closer({ from, to }: Sight, factor: number, day: number): Sight {
  return { from: day - (day - from) / factor, to: day + (to - day) / factor };
}

function middleOf({ from, to }: Pick<TimelineEvent, 'from' | 'to'>): number | undefined {
  const [first, last] = [from ?? to, to ?? from];
  return first !== undefined && last !== undefined ? (first + last) / 2 : undefined;
}
