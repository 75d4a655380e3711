/** Where everything of the drawing stands at one zoom; pixels, panning left aside. */
import type { TimelineConflict, TimelineEvent } from '../../../server/src/protocol/requests/timeline';
import { isLoose } from '../edtf';
import type { Lane } from './lanes';
import { type Extent, stacked } from './stacking';

export const ROW = 16;
export const POINT = 12;
const PADDING = 6;
/** Days and stretches have rows of their own, so that one long stretch does not crowd the days. */
const MOST_ROWS = { day: 3, stretch: 6 } as const;

export interface Mark extends Extent {
  /** Indices, in time. */
  readonly events: readonly [number, ...number[]];
  readonly shape: 'day' | 'stretch' | 'several';
  /** The value itself is approximate or uncertain. */
  readonly loose: boolean;
  readonly openFrom: boolean;
  readonly openTo: boolean;
  /** Of its middle, from the top of the drawing. */
  readonly y: number;
}

export interface PlacedLane {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  /** By their beginning. */
  readonly marks: readonly Mark[];
}

export interface Layout {
  readonly lanes: readonly PlacedLane[];
  readonly height: number;
}

/** Turns days into pixels. */
export interface Measure {
  /** The day at pixel 0. */
  readonly origin: number;
  readonly pixelsPerDay: number;
  /** Where a stretch ends that has no end. */
  readonly first: number;
  readonly last: number;
}

export function layoutOf(lanes: readonly Lane[], events: readonly TimelineEvent[], measure: Measure): Layout {
  let top = 0;
  const placed = lanes.map((lane) => {
    const { marks, rows } = marksOf(lane, events, measure, top + PADDING);
    const height = Math.max(1, rows) * ROW + 2 * PADDING;
    const at = { lane, top, height, marks };
    top += height;
    return at;
  });
  return { lanes: placed, height: top };
}

function marksOf(lane: Lane, events: readonly TimelineEvent[], measure: Measure, top: number) {
  const groups: Record<'day' | 'stretch', number[]> = { day: [], stretch: [] };
  for (const event of lane.events) groups[isDay(events[event]) ? 'day' : 'stretch'].push(event);
  let rows = 0;
  const marks = (['day', 'stretch'] as const).flatMap((shape) => {
    const own = groups[shape]
      .map((event) => ({ event, extent: extentOf(events[event], measure) }))
      .sort((a, b) => a.extent.from - b.extent.from);
    const above = rows;
    const stack = stacked(
      own.map(({ extent }) => extent),
      MOST_ROWS[shape],
    );
    return stack.map(({ from, to, row, members }): Mark => {
      rows = Math.max(rows, above + row + 1);
      const [first, ...others] = members.map((member) => own[member]?.event ?? 0);
      const alone = others.length === 0 ? events[first ?? 0] : undefined;
      return {
        from,
        to,
        events: [first ?? 0, ...others],
        shape: alone ? shape : 'several',
        loose: alone !== undefined && isLoose(alone.value),
        openFrom: alone !== undefined && alone.from === undefined,
        openTo: alone !== undefined && alone.to === undefined,
        y: top + (above + row + 0.5) * ROW,
      };
    });
  });
  return { marks: marks.sort((a, b) => a.from - b.from || a.y - b.y), rows };
}

function isDay(event: TimelineEvent | undefined): boolean {
  return event?.from !== undefined && event.from === event.to;
}

/** Never narrower than a point. */
export function extentOf(days: Pick<TimelineEvent, 'from' | 'to'> | undefined, measure: Measure): Extent {
  const { origin, pixelsPerDay, first, last } = measure;
  const from = ((days?.from ?? first) - origin) * pixelsPerDay;
  const to = ((days?.to ?? last) + 1 - origin) * pixelsPerDay;
  const isPoint = to - from < POINT || (days?.from !== undefined && days.from === days.to);
  const middle = (from + to) / 2;
  return isPoint ? { from: middle - POINT / 2, to: middle + POINT / 2 } : { from, to };
}

export interface Link {
  readonly from: Mark;
  readonly to: Mark;
  /** Every conflict between the two. */
  readonly conflicts: readonly [TimelineConflict, ...TimelineConflict[]];
}

/** Two events that stand in several lanes are linked once: in the topmost lane that has both, else between their topmost. */
export function linksOf({ lanes }: Layout, conflicts: readonly TimelineConflict[]): readonly Link[] {
  const wanted = new Set(conflicts.flatMap(({ events }) => events));
  const standings = new Map<number, { readonly lane: PlacedLane; readonly mark: Mark }[]>();
  for (const lane of lanes)
    for (const mark of lane.marks)
      for (const event of mark.events)
        if (wanted.has(event)) standings.set(event, [...(standings.get(event) ?? []), { lane, mark }]);
  const links = new Map<Mark, Map<Mark, Link>>();
  for (const conflict of conflicts) {
    const [ones = [], others = []] = conflict.events.map((event) => standings.get(event));
    const one = ones.find(({ lane }) => others.some((other) => other.lane === lane)) ?? ones[0];
    const other = others.find(({ lane }) => lane === one?.lane) ?? others[0];
    if (!one || !other || one.mark === other.mark) continue; // Both in one crowd.
    const known = links.get(one.mark)?.get(other.mark);
    const link: Link = { from: one.mark, to: other.mark, conflicts: [...(known?.conflicts ?? []), conflict] as never };
    links.set(one.mark, (links.get(one.mark) ?? new Map()).set(other.mark, link));
  }
  return [...links.values()].flatMap((row) => [...row.values()]);
}
