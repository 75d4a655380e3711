/** Which names there is room for: the most mentioned first, none over another nor over a node. */
import type { Spot } from './layout';

/** In pixels of the screen. */
const HEIGHT = 16;
const LETTER = 7;
/** So many of the most mentioned. */
const ALWAYS = 2;
/** From the middle of a line of text down to what it stands on. */
const BASE = 4;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a name stands beside its spot, in pixels from the spot's centre: its middle, on the text's base line. */
export interface Label {
  readonly x: number;
  readonly y: number;
}

/**
 * For each spot, when the drawing is magnified by `scale`; `undefined` where there is no room for the name. Of what stands
 * between `left` and `right`, pixels from the centre of all, the name does too.
 */
export function labelled(
  names: readonly string[],
  spots: readonly Spot[],
  scale: number,
  { left, right } = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY },
): readonly (Label | undefined)[] {
  const taken: Box[] = spots.map(({ x, y, radius }) => around(x * scale, y * scale, radius * scale, radius * scale));
  return spots.map(({ x, y, radius }, number) => {
    const half = ((names[number]?.length ?? 0) * LETTER) / 2;
    const rim = radius * scale;
    const [below, beside] = [rim + HEIGHT / 2 + 2, rim + half + 4];
    const boxAt = ([dx, dy]: readonly [number, number]) => around(x * scale + dx, y * scale + dy, half, HEIGHT / 2);
    const isIn = (box: Box) => box.left >= left && box.right <= right;
    const standing = around(x * scale, y * scale, half, HEIGHT / 2);
    const aside = Math.max(0, left - standing.left) - Math.max(0, standing.right - right);
    const tries: readonly (readonly [number, number])[] = [
      [0, below],
      [0, -below],
      [beside, 0],
      [-beside, 0],
      // Off its node's middle rather than cut off by the edge.
      [aside, below],
      [aside, -below],
    ];
    // Of a node that is itself out of sight the name may be too, and one that has no room at all is better cut off.
    const mayBeOut = x * scale < left || x * scale > right || 2 * half > right - left;
    for (const [dx, dy] of tries.toSorted((a, b) => Number(isIn(boxAt(b))) - Number(isIn(boxAt(a))))) {
      const box = boxAt([dx, dy]);
      if (!mayBeOut && !isIn(box)) break;
      if (taken.some((other, at) => at !== number && overlap(box, other))) continue;
      taken.push(box);
      return { x: dx, y: dy + BASE };
    }
    // Whoever is named most is never left nameless, whatever lies below.
    if (number >= ALWAYS) return undefined;
    taken.push(around(x * scale, y * scale + below, half, HEIGHT / 2));
    return { x: 0, y: below + BASE };
  });
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width, right: x + width, top: y - height, bottom: y + height };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
