/** Places in the grid, and where a key leads from one. */
import type { Shown } from './shown';

/** In front of the documents: the fact, and all that is said of it. */
export const FIXED = 2;

/** Rows that Page Up and Page Down go by. */
const PAGE = 10;

/** Column 0 is the fact itself, column 1 all that is said of it; row 0 the first fact. */
export interface At {
  readonly row: number;
  readonly column: number;
}

export function target(
  { key, ctrlKey }: KeyboardEvent,
  { row, column }: At,
  { facts, columns }: Shown,
): At | undefined {
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? facts.length - 1 : row, column: columns.length + FIXED - 1 };
    default:
      return undefined;
  }
}

export function placeOf(element: EventTarget | null): At | undefined {
  const cell = (element as HTMLElement).closest<HTMLElement>('[aria-colindex]');
  const row = cell?.closest<HTMLElement>('.row');
  if (!cell || !row) return undefined;
  return { row: Number(row.getAttribute('aria-rowindex')) - 2, column: Number(cell.getAttribute('aria-colindex')) - 1 };
}

export function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}
