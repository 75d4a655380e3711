/** What of the drawing is in sight, and where it stands there. */
import type { Box } from '../placing';
import { AXIS_HEIGHT } from './axis';
import type { Camera } from './camera';
import type { Layout, Mark } from './layout';
import type { Standing } from './moves';

/** The scrolled lanes: how far, and how much of them shows. */
export interface Lanes {
  readonly scrollTop: number;
  readonly clientHeight: number;
}

/** How near to an edge a mark counts as out of sight, in pixels. */
const EDGE = 8;

/** Of the topmost lane that shows any. */
export function firstInSight({ lanes }: Layout, camera: Camera, { scrollTop }: Lanes): Standing | undefined {
  const { frame, offset } = camera;
  const isIn = ({ from, to }: Mark) => to + offset >= frame.left && from + offset <= frame.width;
  const lane = lanes.find(({ top, height, marks }) => top + height > scrollTop && marks.some(isIn));
  const mark = lane?.marks.find(isIn);
  return lane && mark && { lane, mark };
}

/** Of marks between these pixels, on the stage. */
export function boxOf({ from, to, y }: Pick<Mark, 'from' | 'to' | 'y'>, camera: Camera, lanes: Lanes): Box {
  const { frame, offset } = camera;
  const start = Math.max(frame.left, from + offset);
  const middle = Math.max(0, Math.min(lanes.clientHeight, y - lanes.scrollTop));
  return { x: start, y: middle - 8 + AXIS_HEIGHT, width: Math.min(frame.width, to + offset) - start, height: 16 };
}

/** Scrolls and pans as far as it takes. */
export function bringIntoSight(
  { lane, mark }: Standing,
  camera: Camera,
  lanes: { scrollTop: number; readonly clientHeight: number },
): void {
  const below = lane.top + lane.height - lanes.clientHeight;
  if (lane.top < lanes.scrollTop) lanes.scrollTop = lane.top;
  else if (below > lanes.scrollTop) lanes.scrollTop = below;
  const { frame, offset } = camera;
  const [start, end] = [mark.from + offset, mark.to + offset];
  if (end < frame.left + EDGE || start > frame.width - EDGE)
    camera.pan(frame.left + (frame.width - frame.left) / 2 - (start + end) / 2);
}
