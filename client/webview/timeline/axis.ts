/** Paints the axis: what is counted below, what it belongs to above. */
import { axisTop } from 'd3-axis';
import { scaleLinear } from 'd3-scale';
import { select } from 'd3-selection';
import { textWidth } from '../textWidth';
import type { Ticks } from './ticks';
import type { Sight } from './views';

export const AXIS_HEIGHT = 44;
const GAP = 10;

export function paintAxis(svg: SVGSVGElement, ticks: Ticks, sight: Sight, left: number, width: number): void {
  const scale = scaleLinear([sight.from, sight.to], [left, width]);
  const names = new Map(ticks.minor.map(({ day, name }) => [day, name]));
  const isIn = (day: number) => scale(day) >= left && scale(day) <= width;
  const axis = axisTop<number>(scale as never)
    .tickValues(ticks.minor.map(({ day }) => day).filter(isIn))
    .tickFormat((day) => names.get(day) ?? '')
    .tickSizeOuter(0);
  select(svg)
    .selectAll<SVGGElement, number>('g.minor')
    .data([0])
    .join('g')
    .attr('class', 'minor')
    .attr('transform', `translate(0,${AXIS_HEIGHT - 0.5})`)
    .call(axis)
    .selectAll('text')
    // A day is a stretch too, as soon as it is wide enough to have a name of its own.
    .attr('x', ticks.minorAreDays ? (scale(1) - scale(0)) / 2 : 0);

  const major = ticks.major.map(({ day, name }) => ({ name, x: Math.max(left, scale(day)) }));
  const roomy = major.filter(({ name, x }, index) => x + textWidth(name) + GAP <= (major[index + 1]?.x ?? width));
  select(svg)
    .selectAll<SVGGElement, number>('g.major')
    .data([0])
    .join('g')
    .attr('class', 'major')
    .selectAll('text')
    .data(roomy)
    .join('text')
    .attr('x', ({ x }) => x + 4)
    .attr('y', 14)
    .text(({ name }) => name);
}
