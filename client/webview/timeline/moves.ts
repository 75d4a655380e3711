/** Where a key leads from one mark of the drawing to another. */
import type { Layout, Link, Mark, PlacedLane } from './layout';

export interface Standing {
  readonly lane: PlacedLane;
  readonly mark: Mark;
}

/** Left and right in time, up and down to what is nearest in time; absent where there is nothing further, or no such key. */
export function moved({ lanes }: Layout, { lane, mark }: Standing, key: string): Standing | undefined {
  const within = (index: number) => standing(lane, lane.marks[index]);
  const at = lane.marks.indexOf(mark);
  switch (key) {
    case 'ArrowLeft':
      return within(at - 1);
    case 'ArrowRight':
      return within(at + 1);
    case 'Home':
      return within(0);
    case 'End':
      return within(lane.marks.length - 1);
    case 'ArrowUp':
      return nearestIn(lanes.slice(0, lanes.indexOf(lane)).reverse(), mark);
    case 'ArrowDown':
      return nearestIn(lanes.slice(lanes.indexOf(lane) + 1), mark);
    case 'PageUp':
      return nearestIn(lanes.slice(0, Math.max(1, lanes.indexOf(lane) - PAGE + 1)).reverse(), mark);
    case 'PageDown':
      return nearestIn(lanes.slice(Math.min(lanes.length - 1, lanes.indexOf(lane) + PAGE)), mark);
    default:
      return undefined;
  }
}

/** Lanes at a time. */
const PAGE = 10;

/** The mark of the first lane that has any which lies nearest. */
function nearestIn(lanes: readonly PlacedLane[], { from, to }: Mark): Standing | undefined {
  const lane = lanes.find(({ marks }) => marks.length > 0);
  const middle = (from + to) / 2;
  const away = (mark: Mark) => Math.abs((mark.from + mark.to) / 2 - middle);
  return lane && standing(lane, [...lane.marks].sort((a, b) => away(a) - away(b))[0]);
}

/** Where the event stands: in that lane, or else in any. */
export function standingOf({ lanes }: Layout, event: number, key?: string): Standing | undefined {
  const holding = (lane: PlacedLane) =>
    standing(
      lane,
      lane.marks.find(({ events }) => events.includes(event)),
    );
  const own = lanes.find(({ lane }) => lane.key === key);
  return (own && holding(own)) ?? lanes.map(holding).find((found) => found !== undefined);
}

export function standingIn({ lanes }: Layout, mark: Mark): Standing | undefined {
  const lane = lanes.find(({ marks }) => marks.includes(mark));
  return lane && { lane, mark };
}

/** What the mark is in conflict with; from one that is in none, the first that is. */
export function otherSide(layout: Layout, links: readonly Link[], { mark }: Standing): Standing | undefined {
  const own = links.find(({ from, to }) => from === mark || to === mark);
  const other = own ? (own.from === mark ? own.to : own.from) : links[0]?.from;
  return other && standingIn(layout, other);
}

function standing(lane: PlacedLane, mark: Mark | undefined): Standing | undefined {
  return mark && { lane, mark };
}
