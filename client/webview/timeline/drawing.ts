/** The drawing: axis and lanes, what is in sight of them, and how one moves in it. */
import type { AtPlace } from '../../../server/src/protocol/requests/places';
import type { Timeline } from '../../../server/src/protocol/requests/timeline';
import type { Box } from '../placing';
import { textWidth } from '../textWidth';
import { AXIS_HEIGHT, paintAxis } from './axis';
import { openCamera } from './camera';
import type { Chosen } from './chosen';
import type { Lane } from './lanes';
import { type Layout, type Link, layoutOf, linksOf, type Mark } from './layout';
import { moved, otherSide, type Standing, standingIn, standingOf } from './moves';
import { markId, paintScene, type Scene } from './scene';
import { stageElements } from './stage';
import { svgFile } from './svgFile';
import { openTelling } from './telling';
import { ticksOf } from './ticks';
import type { Teller } from './told';
import { busiest, closer, type Sight, sightOf, type Unit } from './views';

/** Everything that the drawing draws. */
export interface Drawn {
  readonly timeline: Timeline;
  readonly chosen: Chosen;
  readonly lanes: readonly Lane[];
  readonly teller: Teller;
  /** Every day that anything stands on. */
  readonly whole: Sight;
}

export interface Drawing {
  readonly element: HTMLElement;
  show(drawn: Drawn, sight: Sight): void;
  zoomTo(unit: Unit): void;
  zoomBy(factor: number): void;
  fit(): void;
  /** All lanes at the zoom that is shown, as a file of its own. */
  asFile(title: string): string;
}

interface Wishes {
  readonly locale: string;
  /** With `stay` the drawing keeps the focus. */
  open(place: AtPlace, stay: boolean): void;
  /** Called when somebody has chosen what is in sight. */
  onSight(sight: Sight): void;
}

/** Of the names of the lanes, in pixels. */
const NARROWEST = 96;
const WIDEST = 240;
/** Names whose width is looked at: a thousand take as long as the drawing. */
const MEASURED = 200;
/** How near to an edge a mark counts as out of sight. */
const EDGE = 8;
const STEP = 1.5;

export function openDrawing({ locale, open, onSight }: Wishes): Drawing {
  const { element, stage, axis, list, spacer, plot } = stageElements();
  const telling = openTelling(element, () => {
    isBack = true;
    list.focus();
    isBack = false;
  });
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
        telling.hide();
      }
      repaint();
    },
    onRest: onSight,
  });

  let drawn: Drawn | undefined;
  let layout: Layout = { lanes: [], height: 0 };
  let links: readonly Link[] = [];
  /** What the layout was made for: panning moves it as it is, another zoom asks for another one. */
  let laidOut = 0;
  let active: Standing | undefined;
  /** The focus returns from a card that was dismissed, which is not to come up again. */
  let isBack = false;
  /** Where the pointer is, and where it was when a key was pressed last. */
  let hand = { x: 0, y: 0 };
  let resting: typeof hand | undefined;

  stage.addEventListener('mousemove', ({ clientX, clientY }) => {
    hand = { x: clientX, y: clientY };
  });
  list.addEventListener('scroll', repaint);
  list.addEventListener('focus', () => {
    const standing = active ?? firstInSight();
    if (standing) activate(standing, { tells: !isBack && list.matches(':focus-visible') });
  });
  list.addEventListener('blur', telling.leave);
  list.addEventListener('keydown', onKey);
  new ResizeObserver(() => {
    const { width, height } = camera.frame;
    if (list.clientWidth !== width || list.clientHeight + AXIS_HEIGHT !== height) place(camera.sight);
  }).observe(list);

  return {
    element,
    show(next, sight) {
      const before = active && drawn?.timeline.events[active.mark.events[0]]?.place;
      const key = active?.lane.lane.key;
      drawn = next;
      place(sight);
      // Numbers differ from one answer to the next; places stay.
      const again = before ? next.timeline.events.findIndex(({ place }) => isSame(place, before)) : -1;
      active = again < 0 ? undefined : standingOf(layout, again, key);
      telling.hide();
      repaint();
    },
    zoomTo,
    zoomBy,
    fit,
    asFile(title) {
      const scene = { ...sceneNow(), top: 0, bottom: layout.height, active: undefined };
      return svgFile(element, title, scene, ticksNow(), camera.sight);
    },
  };

  function place(sight: Sight): void {
    if (!drawn || list.clientWidth === 0) return;
    const names = drawn.lanes.slice(0, MEASURED).map(({ label }) => textWidth(label) + 28);
    const left = Math.round(Math.min(Math.max(NARROWEST, ...names), WIDEST, list.clientWidth * 0.3));
    laidOut = 0;
    camera.fit({ left, width: list.clientWidth, height: list.clientHeight + AXIS_HEIGHT }, drawn.whole, sight);
  }

  function repaint(): void {
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
    paintAxis(axis, ticksNow(), camera.sight, left, width);
    paintScene(plot, sceneNow(), {
      mark(mark, event) {
        if (event.type === 'click') onClick(mark);
        else if (event.type === 'mouseleave') telling.leave();
        else if (isByHand(event)) telling.mark(mark, asked());
      },
      link(link, event) {
        if (event.type === 'mouseleave') telling.leave();
        else if (isByHand(event)) telling.link(link, asked(), { pinned: event.type === 'click' });
      },
      ownDate({ place }) {
        if (place) open(place, true);
      },
    });
    if (active) list.setAttribute('aria-activedescendant', markId(active.mark, active.lane));
    else list.removeAttribute('aria-activedescendant');
  }

  function layOut({ lanes, timeline, chosen }: Drawn): void {
    laidOut = camera.measure.pixelsPerDay;
    layout = layoutOf(lanes, timeline.events, camera.measure);
    links = linksOf(layout, chosen.conflicts);
    active = active && standingOf(layout, active.mark.events[0], active.lane.lane.key);
    spacer.style.height = `${layout.height}px`;
  }

  function sceneNow(): Scene {
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
      ticks: ticksNow().minor,
      teller: drawn?.teller as Teller,
      active: active?.mark,
    };
  }

  function ticksNow() {
    return ticksOf(camera.sight.from, camera.sight.to, camera.measure.pixelsPerDay, locale);
  }

  function asked() {
    return { teller: drawn?.teller as Teller, boxOf, open: (place: AtPlace) => open(place, true) };
  }

  function boxOf({ from, to, y }: Pick<Mark, 'from' | 'to' | 'y'>): Box {
    const { frame, offset } = camera;
    const start = Math.max(frame.left, from + offset);
    const middle = Math.max(0, Math.min(list.clientHeight, y - list.scrollTop));
    return { x: start, y: middle - 8 + AXIS_HEIGHT, width: Math.min(frame.width, to + offset) - start, height: 16 };
  }

  /** Not so where the keys have moved something under a pointer that rests. */
  function isByHand({ type, clientX, clientY }: MouseEvent): boolean {
    if (type === 'click' || clientX !== resting?.x || clientY !== resting.y) resting = undefined;
    return resting === undefined;
  }

  function onClick(mark: Mark): void {
    const standing = standingIn(layout, mark);
    if (standing) activate(standing, { tells: false });
    enter(mark, { stay: true });
  }

  function enter(mark: Mark, { stay }: { stay: boolean }): void {
    const place = drawn?.timeline.events[mark.events[0]]?.place;
    if (mark.events.length > 1) telling.mark(mark, asked(), { pinned: true });
    else if (place) open(place, stay);
  }

  function activate(standing: Standing, { tells }: { tells: boolean }): void {
    active = standing;
    const { lane, mark } = standing;
    const below = lane.top + lane.height - list.clientHeight;
    if (lane.top < list.scrollTop) list.scrollTop = lane.top;
    else if (below > list.scrollTop) list.scrollTop = below;
    const { frame, offset } = camera;
    const [start, end] = [mark.from + offset, mark.to + offset];
    if (end < frame.left + EDGE || start > frame.width - EDGE)
      camera.pan(frame.left + (frame.width - frame.left) / 2 - (start + end) / 2);
    repaint();
    if (tells) telling.mark(mark, asked());
    else telling.hide();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    resting = hand;
    const standing = active ?? firstInSight();
    const next =
      standing && (event.key === 'c' ? otherSide(layout, links, standing) : moved(layout, standing, event.key));
    if (next) activate(next, { tells: true });
    else if (event.key === 'Enter' && standing) enter(standing.mark, { stay: false });
    else if (event.key === ' ' && standing) telling.mark(standing.mark, asked(), { pinned: true });
    else if (event.key === '+' || event.key === '=') zoomBy(STEP);
    else if (event.key === '-') zoomBy(1 / STEP);
    else if (event.key === '0') fit();
    else if (event.key === 'Escape') telling.hide();
    else if (!/^(Arrow|Page|Home|End)/.test(event.key)) return;
    event.preventDefault();
  }

  function zoomTo(unit: Unit): void {
    const width = camera.frame.width - camera.frame.left;
    const around = (day: number) => sightOf(unit, day, width);
    const { from, to } = around(0);
    const events = drawn?.chosen.events.flatMap((index) => drawn?.timeline.events[index] ?? []) ?? [];
    look(around(activeDay() ?? busiest(events, to - from, camera.sight)));
  }

  function zoomBy(factor: number): void {
    const { from, to } = camera.sight;
    look(closer(camera.sight, factor, activeDay() ?? (from + to) / 2));
  }

  function fit(): void {
    if (drawn) look(drawn.whole);
  }

  function look(sight: Sight): void {
    telling.hide();
    camera.look(sight);
    onSight(camera.sight);
  }

  /** Absent where the active mark is out of sight, or there is none. */
  function activeDay(): number | undefined {
    const { sight, measure } = camera;
    const day = active && measure.origin + (active.mark.from + active.mark.to) / 2 / measure.pixelsPerDay;
    return day !== undefined && day >= sight.from && day <= sight.to ? day : undefined;
  }

  function firstInSight(): Standing | undefined {
    const { frame, offset } = camera;
    const isIn = ({ from, to }: Mark) => to + offset >= frame.left && from + offset <= frame.width;
    const inSight = layout.lanes.filter(({ top, height }) => top + height > list.scrollTop);
    const lane = inSight.find(({ marks }) => marks.some(isIn));
    const mark = lane?.marks.find(isIn);
    return lane && mark && { lane, mark };
  }
}

function isSame(a: AtPlace, b: AtPlace): boolean {
  const [one, other] = [a.range.start, b.range.start];
  return a.uri === b.uri && one.line === other.line && one.character === other.character;
}
