/** The drawing, as one works with it: pointer and keys, cards, zoom. */
import type { AtPlace } from '../../../server/src/protocol/requests/places';
import type { Mark } from './layout';
import { moved, otherSide, type Standing, standingIn } from './moves';
import { type Drawn, openPlot } from './plot';
import { stageElements } from './stage';
import { openTelling } from './telling';
import type { Teller } from './told';
import { busiest, closer, type Sight, sightOf, type Unit } from './views';

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

const STEP = 1.5;

export function openDrawing({ locale, open, onSight }: Wishes): Drawing {
  const stage = stageElements();
  const { element, list } = stage;
  const telling = openTelling(element, () => {
    isBack = true;
    list.focus();
    isBack = false;
  });
  const plot = openPlot(stage, {
    locale,
    onHand: telling.hide,
    onSight,
    listen: {
      mark(mark, event) {
        if (event.type === 'click') onClick(mark);
        else if (event.type === 'mouseleave') telling.leave();
        else if (isByHand(event)) telling.mark(mark, asked());
      },
      link(link, event) {
        if (event.type === 'mouseleave') telling.leave();
        else if (isByHand(event)) telling.link(link, asked(), { pinned: event.type === 'click' });
      },
      ownDate(document) {
        const place = plot.drawn?.teller.ownPlace(document);
        if (place) open(place, true);
      },
    },
  });
  const { camera } = plot;

  /** The focus returns from a card that was dismissed, which is not to come up again. */
  let isBack = false;
  /** Where the pointer is, and where it was when a key was pressed last. */
  let hand = { x: 0, y: 0 };
  let resting: typeof hand | undefined;

  stage.stage.addEventListener('mousemove', ({ clientX, clientY }) => {
    hand = { x: clientX, y: clientY };
  });
  list.addEventListener('focus', () => {
    const standing = plot.active ?? plot.firstInSight();
    if (standing) activate(standing, { tells: !isBack && list.matches(':focus-visible') });
  });
  list.addEventListener('blur', telling.leave);
  list.addEventListener('keydown', onKey);

  return {
    element,
    show(next, sight) {
      telling.hide();
      plot.show(next, sight);
    },
    zoomTo,
    zoomBy,
    fit,
    asFile: plot.asFile,
  };

  function asked() {
    return {
      teller: plot.drawn?.teller as Teller,
      boxOf: plot.boxOf,
      open: (place: AtPlace) => open(place, true),
    };
  }

  /** Not so where the keys have moved something under a pointer that rests. */
  function isByHand({ type, clientX, clientY }: MouseEvent): boolean {
    if (type === 'click' || clientX !== resting?.x || clientY !== resting.y) resting = undefined;
    return resting === undefined;
  }

  function onClick(mark: Mark): void {
    const standing = standingIn(plot.layout, mark);
    if (standing) activate(standing, { tells: false });
    enter(mark, { stay: true });
  }

  function enter(mark: Mark, { stay }: { stay: boolean }): void {
    const place = plot.drawn?.teller.told(mark.events[0])?.place;
    if (mark.events.length > 1) telling.mark(mark, asked(), { pinned: true });
    else if (place) open(place, stay);
  }

  function activate(standing: Standing, { tells }: { tells: boolean }): void {
    plot.activate(standing);
    if (tells) telling.mark(standing.mark, asked());
    else telling.hide();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    resting = hand;
    const { layout, links } = plot;
    const standing = plot.active ?? plot.firstInSight();
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
    const { drawn } = plot;
    const events = drawn?.chosen.events.flatMap((index) => drawn.timeline.events[index] ?? []) ?? [];
    look(around(activeDay() ?? busiest(events, to - from, camera.sight)));
  }

  function zoomBy(factor: number): void {
    const { from, to } = camera.sight;
    look(closer(camera.sight, factor, activeDay() ?? (from + to) / 2));
  }

  function fit(): void {
    if (plot.drawn) look(plot.drawn.whole);
  }

  function look(sight: Sight): void {
    telling.hide();
    camera.look(sight);
    onSight(camera.sight);
  }

  /** Absent where the active mark is out of sight, or there is none. */
  function activeDay(): number | undefined {
    const { sight, measure } = camera;
    const mark = plot.active?.mark;
    const day = mark && measure.origin + (mark.from + mark.to) / 2 / measure.pixelsPerDay;
    return day !== undefined && day >= sight.from && day <= sight.to ? day : undefined;
  }
}
