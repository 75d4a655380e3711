/** Paints lanes, marks and links into an SVG, as far as they are in sight. */
import { select } from 'd3-selection';
import type { TimelineDocument } from '../../../server/src/protocol/requests/timeline';
import { fitting } from '../textWidth';
import { defineFades, paintMark } from './glyphs';
import { extentOf, type Layout, type Link, type Mark, type Measure, type PlacedLane } from './layout';
import { paintLinks } from './links';
import type { Tick } from './ticks';
import type { Teller } from './told';

export interface Scene {
  readonly layout: Layout;
  readonly links: readonly Link[];
  readonly measure: Measure;
  /** Where the layout's pixel 0 stands. */
  readonly offset: number;
  /** The names of the lanes take what is left of it. */
  readonly left: number;
  readonly width: number;
  /** What is in sight of the layout's height. */
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly Tick[];
  readonly teller: Teller;
  readonly active: Mark | undefined;
}

export interface Listen {
  readonly mark: (mark: Mark, event: MouseEvent) => void;
  readonly link: (link: Link, event: MouseEvent) => void;
  /** Somebody clicked on the date that the document itself has. */
  readonly ownDate: (document: TimelineDocument) => void;
}

/** What those listen to. */
export const HEARD = 'click mouseenter mouseleave';

export const markId = (mark: Mark, lane: PlacedLane) => `mark-${lane.top}-${mark.events[0]}-${mark.y}`;

export function paintScene(svg: SVGSVGElement, scene: Scene, listen?: Listen): void {
  const { layout, left, width, top, bottom, offset, measure } = scene;
  const root = select(svg);
  defineFades(svg);
  const lanes = layout.lanes.filter((lane) => lane.top + lane.height >= top && lane.top <= bottom);

  const clip = root.selectAll('clipPath').data([0]).join('clipPath').attr('id', 'plot');
  clip
    .selectAll('rect')
    .data([0])
    .join('rect')
    .attr('x', left)
    .attr('width', Math.max(0, width - left))
    .attr('y', top)
    .attr('height', bottom - top);
  const inner = root.selectAll<SVGGElement, number>('g.inner').data([0]).join('g').attr('class', 'inner');
  inner.attr('role', 'presentation').attr('transform', `translate(0,${-top})`);

  const layer = (name: string) =>
    inner.selectAll<SVGGElement, number>(`g.${name}`).data([0]).join('g').attr('class', name);
  layer('bands')
    .selectAll('rect')
    .data(lanes)
    .join('rect')
    .attr('class', ({ lane }) => (layout.lanes.findIndex((other) => other.lane === lane) % 2 ? 'band odd' : 'band'))
    .attr('y', (lane) => lane.top)
    .attr('width', width)
    .attr('height', ({ height }) => height);
  layer('grid')
    .attr('clip-path', 'url(#plot)')
    .selectAll('line')
    .data(scene.ticks)
    .join('line')
    .attr('x1', ({ day }) => Math.round(offset + (day - measure.origin) * measure.pixelsPerDay) + 0.5)
    .attr('x2', ({ day }) => Math.round(offset + (day - measure.origin) * measure.pixelsPerDay) + 0.5)
    .attr('y1', top)
    .attr('y2', Math.min(bottom, layout.height));
  const lines = layer('lines');

  const groups = layer('groups')
    .attr('role', 'presentation')
    .selectAll<SVGGElement, PlacedLane>('g.lane')
    .data(lanes, ({ lane }) => lane.key)
    .join('g')
    .attr('class', 'lane')
    .attr('role', 'group')
    .attr('aria-label', ({ lane }) =>
      [lane.label, scene.teller.ownDate(lane.document)].filter((words) => words !== undefined).join(' · '),
    );
  groups
    .selectAll<SVGTextElement, PlacedLane>('text.label')
    .data((lane) => [lane])
    .join('text')
    .attr('class', 'label')
    .attr('aria-hidden', 'true')
    .attr('x', 12)
    .attr('y', (lane) => lane.top + Math.min(lane.height / 2, 14))
    .attr('dy', '0.35em')
    .text(({ lane }) => fitting(lane.label, left - 24, lane.document ? 'end' : 'start'))
    .selectAll('title')
    .data(({ lane }) => [lane.label])
    .join('title')
    .text(String);
  const ownDates = groups
    .selectAll<SVGPathElement, PlacedLane>('path.own-date')
    .data((lane) => (lane.lane.document?.from === undefined ? [] : [lane]))
    .join((enter) => {
      const entered = enter.append('path').attr('class', 'own-date').attr('clip-path', 'url(#plot)');
      return listen ? entered.on('click', (_, { lane }) => lane.document && listen.ownDate(lane.document)) : entered;
    })
    .attr('d', ({ lane, top }) => {
      const { from, to } = extentOf(lane.document, measure);
      const x = Math.round(offset + (from + to) / 2) + 0.5;
      return `M${x - 4},${top + 1}h8l-4,5Z`;
    });
  ownDates
    .selectAll('title')
    .data(({ lane }) => [scene.teller.ownDate(lane.document) ?? ''])
    .join('title')
    .text(String);
  groups
    .selectAll<SVGGElement, PlacedLane>('g.marks')
    .data((lane) => [lane])
    .join('g')
    .attr('class', 'marks')
    .attr('role', 'presentation')
    .attr('clip-path', 'url(#plot)')
    .selectAll<SVGGElement, readonly [Mark, PlacedLane]>('g.mark')
    .data(
      (lane) =>
        lane.marks
          .filter(({ from, to }) => to + offset >= left && from + offset <= width)
          .map((mark) => [mark, lane] as const),
      ([mark, lane]) => markId(mark, lane),
    )
    .join((enter) => {
      const entered = enter.append('g');
      return listen ? entered.on(HEARD, (event, [mark]) => listen.mark(mark, event)) : entered;
    })
    .attr('id', ([mark, lane]) => markId(mark, lane))
    .attr('role', 'option')
    .attr('aria-label', ([{ events }]) => scene.teller.nameOf(events))
    .attr('aria-selected', ([mark]) => String(mark === scene.active))
    .each(function ([mark]) {
      paintMark(this, mark, {
        offset,
        left,
        width,
        isActive: mark === scene.active,
        isDisputed: mark.events.some((event) => scene.teller.isDisputed(event)),
      });
    });
  paintLinks(lines.node(), layer('links').node(), scene, listen);
}
