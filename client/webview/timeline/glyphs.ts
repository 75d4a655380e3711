/** The shapes: a disc for a day, a bar for a stretch, a numbered pill for several; loose ones are hollow and dashed. */
import { select } from 'd3-selection';
import type { Mark } from './layout';

interface Look {
  readonly offset: number;
  readonly left: number;
  readonly width: number;
  readonly isActive: boolean;
  readonly isDisputed: boolean;
}

const HALF = 5;
const RING = 3;
const MOST_TOLD = 99;
/** In pixels; what holds `99+`. */
const WIDE = 26;
/** A bar that reaches out of sight is cut here, so that no coordinate grows beyond what browsers draw well. */
const BEYOND = 20;

export function paintMark(group: SVGGElement, mark: Mark, { offset, left, width, isActive, isDisputed }: Look): void {
  const { shape, loose, openFrom, openTo, y } = mark;
  const from = Math.max(mark.from + offset, left - BEYOND);
  const to = Math.max(from, Math.min(mark.to + offset, width + BEYOND));
  const wide = mark.events.length > MOST_TOLD ? Math.max(0, WIDE - (to - from)) / 2 : 0;
  const fade = openFrom && openTo ? 'fade-both' : openFrom ? 'fade-from' : openTo ? 'fade-to' : undefined;
  const self = select(group).attr(
    'class',
    ['mark', shape, loose && 'loose', fade && 'open', isDisputed && 'disputed'].filter(Boolean).join(' '),
  );

  // Stretches that follow one another stay apart.
  const rect = (name: string, isThere: boolean, more: number, half: number) =>
    self
      .selectAll(`rect.${name}`)
      .data(isThere ? [0] : [])
      .join('rect')
      .attr('class', name)
      .attr('x', from - more - wide)
      .attr('y', y - half - more)
      .attr('width', to - from + 2 * (more + wide))
      .attr('height', 2 * (half + more))
      .attr('rx', half + more);
  rect('ring', isActive, RING, HALF + 1);
  rect('doubt', isDisputed && shape !== 'day', 2, shape === 'several' ? HALF + 2 : HALF - 1);
  rect('body', shape === 'stretch', -1, HALF).attr('fill', fade ? `url(#${fade})` : null);
  rect('body-several', shape === 'several', 0, HALF + 2);
  const disc = (name: string, isThere: boolean, radius: number) =>
    self
      .selectAll(`circle.${name}`)
      .data(isThere ? [0] : [])
      .join('circle')
      .attr('class', name)
      .attr('cx', (from + to) / 2)
      .attr('cy', y)
      .attr('r', radius);
  disc('doubt', isDisputed && shape === 'day', HALF + 2);
  disc('body', shape === 'day', HALF);
  self
    .selectAll('text')
    .data(shape === 'several' ? [mark.events.length] : [])
    .join('text')
    .attr('class', 'count')
    .attr('x', (from + to) / 2)
    .attr('y', y)
    .attr('dy', '0.35em')
    .attr('text-anchor', 'middle')
    .text((count) => (count > MOST_TOLD ? `${MOST_TOLD}+` : count));
}

/** What fades is the end that nobody states. */
export function defineFades(svg: SVGSVGElement): void {
  const fades: readonly (readonly [id: string, ...opacities: number[]])[] = [
    ['fade-from', 0, 1, 1],
    ['fade-to', 1, 1, 0],
    ['fade-both', 0, 1, 0],
  ];
  select(svg)
    .selectAll('linearGradient')
    .data(fades)
    .join('linearGradient')
    .attr('id', ([id]) => id)
    .selectAll('stop')
    .data(([, ...opacities]) => opacities)
    .join('stop')
    .attr('class', 'fade')
    .attr('offset', (_, index) => [0, 0.4, 1][index] ?? 1)
    .attr('stop-opacity', (opacity) => opacity);
}
