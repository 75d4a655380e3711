/** Which names there is room for: the most mentioned first, none over another nor over a node. */
import type { Spot } from './layout';

/** In pixels of the screen. */
const HEIGHT = 16;
const LETTER = 7;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether the name of each spot is shown when the drawing is magnified by `scale`; a name stands under its spot. */
export function labelled(names: readonly string[], spots: readonly Spot[], scale: number): readonly boolean[] {
  const taken: Box[] = spots.map(({ x, y, radius }) => around(x * scale, y * scale, radius * scale, radius * scale));
  return spots.map(({ x, y, radius }, number) => {
    const half = ((names[number]?.length ?? 0) * LETTER) / 2;
    const box = around(x * scale, (y + radius) * scale + HEIGHT / 2 + 2, half, HEIGHT / 2);
    if (taken.some((other, at) => at !== number && overlap(box, other))) return false;
    taken.push(box);
    return true;
  });
}

function around(x: number, y: number, width: number, height: number): Box {
  return { left: x - width, right: x + width, top: y - height, bottom: y + height };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
