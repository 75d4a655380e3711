/**
 * Which rows and columns of the grid are in sight, and a few beyond those, so that nobody scrolls into the void.
 *
 * At first there are none beyond: what is in sight is to be seen before anything else is drawn.
 */
import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { afterPicture } from '../afterPicture';

type Line = Virtualizer<HTMLElement, HTMLElement>;

export interface InSight {
  readonly rows: Line;
  readonly columns: Line;
  /** How many there are of each by now; draws what is in sight of them. */
  recount(rows: number, columns: number): void;
}

/** In pixels: of every row or column, and what stands still before the first of them. */
export interface Size {
  readonly each: number;
  readonly before: number;
}

const BEYOND = { rows: 6, columns: 2 };

export function watchSight(
  scroller: HTMLElement,
  sizes: { readonly rows: Size; readonly columns: Size },
  draw: () => void,
): InSight {
  let counts = { rows: 0, columns: 0 };
  let beyond = { rows: 0, columns: 0 };
  /** While both are told what they count they report each step; it is drawn once, when they are done. */
  let isChanging = false;
  const options = (kind: 'rows' | 'columns'): VirtualizerOptions<HTMLElement, HTMLElement> => ({
    getScrollElement: () => scroller,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => {
      if (!isChanging) draw();
    },
    horizontal: kind === 'columns',
    count: counts[kind],
    estimateSize: () => sizes[kind].each,
    overscan: beyond[kind],
    scrollPaddingStart: sizes[kind].before,
  });
  const rows: Line = new Virtualizer(options('rows'));
  const columns: Line = new Virtualizer(options('columns'));
  rows._didMount();
  columns._didMount();

  function change(): void {
    isChanging = true;
    rows.setOptions(options('rows'));
    columns.setOptions(options('columns'));
    rows._willUpdate();
    columns._willUpdate();
    rows.measure();
    columns.measure();
    isChanging = false;
    draw();
  }

  return {
    rows,
    columns,
    recount(rows, columns) {
      counts = { rows, columns };
      change();
      if (beyond === BEYOND) return;
      afterPicture(() => {
        beyond = BEYOND;
        change();
      });
    },
  };
}
