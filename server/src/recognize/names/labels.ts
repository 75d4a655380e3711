/** The labels of the chain: outside, or the beginning, inside, last or only unit of a name. */
import type { NameType } from '../mentions';

export const KINDS = ['person', 'organisation', 'place', 'other'] as const satisfies readonly NameType[];

/** Written out, as are the numbers made of it: bundling then puts them into the loops as they are. */
export const KIND_COUNT: (typeof KINDS)['length'] = 4;

export const OUTSIDE = 0;
export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

/** Outside, and four places in each kind. */
export const LABELS = 1 + 4 * KIND_COUNT;

export function labelOf(kind: number, place: number): number {
  return 1 + 4 * kind + place;
}

/** Index into `KINDS`; -1 outside. */
export function kindOf(label: number): number {
  return (label - 1) >> 2;
}

export function placeOf(label: number): number {
  return (label - 1) & 3;
}

/** Whether a name or nothing can end here. */
export function closes(label: number): boolean {
  return label === OUTSIDE || placeOf(label) >= LAST;
}

/** Whether `label` can stand first, or behind a label that closes. */
export function opens(label: number): boolean {
  return label === OUTSIDE || placeOf(label) === BEGIN || placeOf(label) === UNIT;
}

export function canFollow(before: number, after: number): boolean {
  if (closes(before)) return opens(after);
  return kindOf(before) === kindOf(after) && (placeOf(after) === INSIDE || placeOf(after) === LAST);
}
