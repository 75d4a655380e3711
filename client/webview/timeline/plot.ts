/** The lanes at the zoom that is shown: laid out when that has changed, painted as far as they are in sight. */
import type { Timeline } from '../../../server/src/protocol/requests/timeline';
import { afterPicture } from '../afterPicture';
import type { Box } from '../placing';
import { textWidth } from '../textWidth';
import { AXIS_HEIGHT, paintAxis } from './axis';
import { type Camera, openCamera } from './camera';
import type { Chosen } from './chosen';
import { boxOf, bringIntoSight, firstInSight } from './inSight';
import type { Lane } from './lanes';
import { type Layout, type Link, layoutOf, linksOf, type Mark } from './layout';
import { type Standing, standingOf } from './moves';
import { type Listen, markId, paintScene, type Scene } from './scene';
import type { Stage } from './stage';
import { svgFile } from './svgFile';
import { type Ticks, ticksOf } from './ticks';
import type { Teller } from './told';
import type { Sight } from './views';

/** Everything that the drawing draws. */
export interface Drawn {
  readonly timeline: Timeline;
  readonly chosen: Chosen;
  readonly lanes: readonly Lane[];
  readonly teller: Teller;
  /** Every day that anything stands on. */
  readonly whole: Sight;
}

export interface Plot {
  readonly drawn: Drawn | undefined;
  readonly layout: Layout;
  readonly links: readonly Link[];
  readonly camera: Camera;
  /** Where the keyboard is. */
  readonly active: Standing | undefined;
  show(drawn: Drawn, sight: Sight): void;
  /** Brings it into sight, and says that it is where the keyboard is. */
  activate(standing: Standing): void;
  firstInSight(): Standing | undefined;
  /** Where marks between these pixels stand on the stage. */
  boxOf(mark: Pick<Mark, 'from' | 'to' | 'y'>): Box;
  /** All lanes at the zoom that is shown, as a file of its own. */
  asFile(title: string): string;
}

interface Wishes {
  readonly locale: string;
  readonly listen: Listen;
  /** Somebody drags or turns the wheel. */
  onHand(): void;
  /** Somebody has chosen what is in sight. */
  onSight(sight: Sight): void;
}

/** Of the names of the lanes, in pixels. */
const NARROWEST = 96;
const WIDEST = 240;
/** Lanes of the first picture: more than any window has room for. The others are there right after it. */
const FIRST = 150;

export function openPlot({ element, stage, axis, list, spacer, plot }: Stage, wishes: Wishes): Plot {
  const camera = openCamera(stage, {
    minds(event) {
      // The lanes scroll under the wheel where they are more than have room; then Ctrl zooms, as it does everywhere.
      const scrolls = layout.height > list.clientHeight && !axis.contains(event.target as Node);
      if (event.type === 'wheel') return event.ctrlKey || event.metaKey || !scrolls;
      return !event.button && event.target !== list; // The scroll bar is the list's own.
    },
    onMove(byHand) {
      if (byHand) {
        list.scrollTop -= byHand.down;
        wishes.onHand();
      }
      paint();
    },
    onRest: wishes.onSight,
  });

  let drawn: Drawn | undefined;
  let layout: Layout = { lanes: [], height: 0 };
  let links: readonly Link[] = [];
  /** What the layout was made for: panning moves it as it is, another zoom asks for another one. */
  let laidOut = 0;
  /** An event, and the lane in which it was found. */
  let at: { readonly event: number; readonly lane: string } | undefined;
  let active: Standing | undefined;

  list.addEventListener('scroll', paint);
  new ResizeObserver(() => {
    const { width, height } = camera.frame;
    if (list.clientWidth !== width || list.clientHeight + AXIS_HEIGHT !== height) place(camera.sight);
  }).observe(list);

  return {
    get drawn() {
      return drawn;
    },
    get layout() {
      return layout;
    },
    get links() {
      return links;
    },
    camera,
    get active() {
      return active;
    },
    show(next, sight) {
      const again = at && drawn && sameEvent(drawn.timeline, at.event, next.timeline);
      at = at && again !== undefined ? { event: again, lane: at.lane } : undefined;
      if (drawn) {
        drawn = next;
        place(sight);
        return;
      }
      drawn = { ...next, lanes: next.lanes.slice(0, FIRST) };
      place(sight);
      drawn = next;
      if (next.lanes.length > FIRST) afterPicture(relay);
    },
    activate(standing) {
      const { lane, mark } = standing;
      active = standing;
      at = { event: mark.events[0], lane: lane.lane.key };
      bringIntoSight(standing, camera, list);
      paint();
    },
    firstInSight: () => firstInSight(layout, camera, list),
    boxOf: (mark) => boxOf(mark, camera, list),
    asFile(title) {
      const ticks = ticksNow();
      const scene = { ...sceneOf(drawn?.teller as Teller, ticks), top: 0, bottom: layout.height, active: undefined };
      return svgFile(element, title, scene, ticks, camera.sight);
    },
  };

  function place(sight: Sight): void {
    if (!drawn || list.clientWidth === 0) return;
    const names = drawn.lanes.slice(0, FIRST).map(({ label }) => textWidth(label) + 28);
    const left = Math.round(Math.min(Math.max(NARROWEST, ...names), WIDEST, list.clientWidth * 0.3));
    laidOut = 0;
    camera.fit({ left, width: list.clientWidth, height: list.clientHeight + AXIS_HEIGHT }, drawn.whole, sight);
  }

  function paint(): void {
    if (!drawn || list.clientWidth === 0) return;
    const { left, width } = camera.frame;
    if (camera.measure.pixelsPerDay !== laidOut) layOut(drawn);
    for (const [svg, height] of [
      [plot, list.clientHeight],
      [axis, AXIS_HEIGHT],
    ] as const) {
      svg.setAttribute('width', String(width));
      svg.setAttribute('height', String(height));
    }
    const ticks = ticksNow();
    paintAxis(axis, ticks, camera.sight, left, width);
    paintScene(plot, sceneOf(drawn.teller, ticks), wishes.listen);
    if (active) list.setAttribute('aria-activedescendant', markId(active.mark, active.lane));
    else list.removeAttribute('aria-activedescendant');
  }

  /** Lays out what came last, at the zoom that is shown by now. */
  function relay(): void {
    laidOut = 0;
    paint();
  }

  function layOut({ lanes, timeline, chosen }: Drawn): void {
    laidOut = camera.measure.pixelsPerDay;
    layout = layoutOf(lanes, timeline.events, camera.measure);
    links = linksOf(layout, chosen.conflicts);
    active = at && standingOf(layout, at.event, at.lane);
    spacer.style.height = `${layout.height}px`;
  }

  function sceneOf(teller: Teller, ticks: Ticks): Scene {
    const { frame, measure, offset } = camera;
    return {
      layout,
      links,
      measure,
      offset,
      left: frame.left,
      width: frame.width,
      top: list.scrollTop,
      bottom: list.scrollTop + list.clientHeight,
      ticks: ticks.minor,
      teller,
      active: active?.mark,
    };
  }

  function ticksNow(): Ticks {
    return ticksOf(camera.sight.from, camera.sight.to, camera.measure.pixelsPerDay, wishes.locale);
  }
}

/** Numbers differ from one answer to the next; places stay. */
function sameEvent(before: Timeline, event: number, now: Timeline): number | undefined {
  const placeOf = ({ documents, events }: Timeline, number: number) => {
    const { document = -1, at } = events[number] ?? {};
    return at && `${documents[document]?.uri} ${at[0]} ${at[1]}`;
  };
  const wanted = placeOf(before, event);
  const again = now.events.findIndex((_, number) => placeOf(now, number) === wanted);
  return again < 0 ? undefined : again;
}
