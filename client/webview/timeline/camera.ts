/** What is in sight of the time axis: wheel, drag and buttons move it, and it never leaves what there is. */
import { select } from 'd3-selection';
import { type D3ZoomEvent, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { Measure } from './layout';
import { type Sight, sightOf, WIDEST_DAY } from './views';

/** In pixels of the stage; time runs from `left` to `width`. */
export interface Frame {
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export interface Camera {
  readonly frame: Frame;
  readonly sight: Sight;
  readonly measure: Measure;
  /** Where the measure's pixel 0 stands in the frame. */
  readonly offset: number;
  /** `whole` is every day that anything stands on. */
  fit(frame: Frame, whole: Sight, sight: Sight): void;
  look(sight: Sight): void;
  pan(pixels: number): void;
}

interface Listening {
  /** Whether wheel or drag is for the camera; else it is left to the page. */
  minds(event: MouseEvent | WheelEvent): boolean;
  /** `byHand`: somebody drags or turns the wheel, and so far down. */
  onMove(byHand: { readonly down: number } | undefined): void;
  /** Somebody has moved it by hand, and has let go. */
  onRest(sight: Sight): void;
}

export function openCamera(stage: HTMLElement, { minds, onMove, onRest }: Listening): Camera {
  let frame: Frame = { left: 0, width: 1, height: 1 };
  let whole: Sight = { from: 0, to: 1 };
  let transform: ZoomTransform = zoomIdentity;

  const behaviour = zoom<HTMLElement, unknown>()
    .extent(() => [
      [frame.left, 0],
      [frame.width, frame.height],
    ])
    .filter(minds)
    .on('zoom', ({ transform: now, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      transform = now;
      const isDrag = sourceEvent instanceof MouseEvent && sourceEvent.type === 'mousemove';
      onMove(sourceEvent ? { down: isDrag ? sourceEvent.movementY : 0 } : undefined);
    })
    .on('end', ({ sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
      if (sourceEvent) onRest(sightNow());
    });
  const zoomed = select<HTMLElement, unknown>(stage).call(behaviour).on('dblclick.zoom', null);
  stage.addEventListener('wheel', panAcross, { capture: true, passive: false });

  return {
    get frame() {
      return frame;
    },
    get sight() {
      return sightNow();
    },
    get measure() {
      const pixelsPerDay = (transform.k * plotWidth()) / days();
      return { origin: whole.from, pixelsPerDay, first: whole.from, last: whole.to };
    },
    get offset() {
      return transform.applyX(frame.left);
    },
    fit(nextFrame, nextWhole, sight) {
      frame = nextFrame;
      whole = nextWhole;
      const { from, to } = sightOf('years', 0, plotWidth());
      behaviour
        .scaleExtent([Math.min(1, days() / (to - from)), Math.max(1, (WIDEST_DAY * days()) / plotWidth())])
        .translateExtent([
          [frame.left, Number.NEGATIVE_INFINITY],
          [frame.width, Number.POSITIVE_INFINITY],
        ]);
      look(sight);
    },
    look,
    pan: (pixels) => behaviour.translateBy(zoomed, pixels / transform.k, 0),
  };

  function look({ from, to }: Sight): void {
    const [least, most] = behaviour.scaleExtent();
    const k = Math.max(least, Math.min(most, days() / (to - from)));
    // What cannot be zoomed as far as asked keeps its middle.
    const middle = ((from + to) / 2 - whole.from) / days();
    const x = frame.left + plotWidth() / 2 - (frame.left + middle * plotWidth()) * k;
    const asked = zoomIdentity.translate(x, 0).scale(k);
    behaviour.transform(zoomed, behaviour.constrain()(asked, extent(), behaviour.translateExtent()));
  }

  function extent(): [[number, number], [number, number]] {
    return [
      [frame.left, 0],
      [frame.width, frame.height],
    ];
  }

  function sightNow(): Sight {
    const dayAt = (x: number) => whole.from + ((transform.invertX(x) - frame.left) / plotWidth()) * days();
    return { from: dayAt(frame.left), to: dayAt(frame.width) };
  }

  /** A wheel that turns sideways, or with Shift. */
  function panAcross(event: WheelEvent): void {
    const across = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
    if (event.ctrlKey || (!event.shiftKey && Math.abs(event.deltaX) <= Math.abs(event.deltaY))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    behaviour.translateBy(zoomed, -across / transform.k, 0);
    onRest(sightNow());
  }

  function plotWidth(): number {
    return Math.max(1, frame.width - frame.left);
  }

  function days(): number {
    return whole.to - whole.from;
  }
}
