/**
 * The network, drawn: a shape for each entity, a line for each two that share sentences.
 *
 * It has one stop for the Tab key; arrows go to the nearest entity in that direction, Enter shows its references.
 * The wheel, `+`, `-` and `0` zoom, dragging moves.
 */
import { t } from '@vscode/l10n';
import { select } from 'd3-selection';
import { symbol } from 'd3-shape';
import { type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import type { NetworkNode } from '../../../server/src/protocol/requests/network';
import { wordOf } from '../../src/entityTypes';
import type { Chosen } from './chosen';
import { labelled } from './labels';
import { layout, radiusOf, type Spot } from './layout';
import { DIRECTIONS, nearest, neighbours } from './neighbours';
import { shapeOf } from './types';

const MARGIN = 48;

export interface Drawing {
  show(chosen: Chosen): void;
  zoomBy(factor: number): void;
  fit(): void;
  /** Hides it, or shows it again. */
  hide(hidden: boolean): void;
}

export function createDrawing(root: HTMLElement, open: (node: NetworkNode) => void): Drawing {
  let chosen: Chosen = { nodes: [], edges: [] };
  let spots: readonly Spot[] = [];
  let beside: ReadonlyMap<number, ReadonlySet<number>> = new Map();
  let at = 0;
  let transform: ZoomTransform = zoomIdentity;

  const svg = select(root).append('svg').attr('class', 'network').attr('role', 'group');
  svg.attr('aria-label', t('Who occurs with whom. Arrow keys go from one to the next, Enter shows the references.'));
  const all = svg.append('g');
  const lines = all.append('g').attr('class', 'edges').attr('aria-hidden', 'true');
  const shapes = all.append('g');
  const labels = all.append('g').attr('aria-hidden', 'true'); // Over all shapes.
  const element = svg.node() as SVGSVGElement;

  const zooming = zoom<SVGSVGElement, unknown>()
    .scaleExtent([0.1, 6])
    .on('zoom', ({ transform: next }: { readonly transform: ZoomTransform }) => {
      const scaled = next.k !== transform.k;
      transform = next;
      all.attr('transform', next.toString());
      if (scaled) scale();
    })
    .on('end', ({ sourceEvent }: { readonly sourceEvent: unknown }) => {
      if (sourceEvent) scale(); // What was dragged to the edge has its name where that can be read.
    });
  svg.call(zooming).on('dblclick.zoom', null);

  const nodes = () => shapes.selectAll<SVGGElement, NetworkNode>('g.node');

  function show(next: Chosen): void {
    // Most edits move places and nothing else: then everybody stays where the eye has found them.
    const moved = JSON.stringify(drawnOf(next)) !== JSON.stringify(drawnOf(chosen));
    chosen = next;
    if (moved) {
      spots = layout(chosen);
      beside = neighbours(chosen);
      at = 0;
    }
    const most = Math.max(1, ...chosen.edges.map(({ sentences }) => sentences));
    lines
      .selectAll('line')
      .data(chosen.edges)
      .join('line')
      .attr('x1', ({ ends }) => spotOf(ends[0]).x)
      .attr('y1', ({ ends }) => spotOf(ends[0]).y)
      .attr('x2', ({ ends }) => spotOf(ends[1]).x)
      .attr('y2', ({ ends }) => spotOf(ends[1]).y)
      .attr('stroke-width', ({ sentences }) => 0.75 + (4 * sentences) / most);
    nodes()
      .data(chosen.nodes)
      .join((enter) => {
        const node = enter.append('g').attr('role', 'button');
        node.append('path');
        node.append('title');
        return node;
      })
      .attr('class', ({ type }) => `node ${type}`)
      .attr('tabindex', (_, number) => (number === at ? 0 : -1))
      .attr('aria-label', (_, number) => spokenOf(number))
      .attr('transform', (_, number) => `translate(${spotOf(number).x},${spotOf(number).y})`)
      .each(function (node, number) {
        const radius = radiusOf(node.mentions);
        const one = select(this);
        one.select('path').attr('d', symbol(shapeOf(node.type), Math.PI * radius * radius)());
        one.select('title').text(spokenOf(number));
      })
      .on('click', (_, node) => {
        focus(chosen.nodes.indexOf(node));
        open(node);
      })
      .on('mouseenter focus', (_, node) => emphasise(chosen.nodes.indexOf(node)))
      .on('mouseleave blur', () => emphasise(undefined));
    labels
      .selectAll('text')
      .data(chosen.nodes)
      .join('text')
      .attr('transform', (_, number) => `translate(${spotOf(number).x},${spotOf(number).y})`)
      .text(({ name }) => name);
    if (!moved) return;
    const { k } = transform;
    fit();
    if (transform.k === k) scale();
  }

  function spotOf(number: number): Spot {
    return spots[number] ?? { x: 0, y: 0, radius: 0 };
  }

  function spokenOf(number: number): string {
    const node = chosen.nodes[number];
    if (!node) return '';
    const companions = beside.get(number)?.size ?? 0;
    return t('{0}, {1}, mentions: {2}, drawn with {3} others', node.name, wordOf(node.type), node.mentions, companions);
  }

  /** Names keep their size on the screen, and are shown where there is room. */
  function scale(): void {
    const { k, x } = transform;
    const fitting = labelled(
      chosen.nodes.map(({ name }) => name),
      spots,
      k,
      { left: -x, right: element.clientWidth - x },
    );
    labels
      .selectAll<SVGTextElement, NetworkNode>('text')
      .classed('fits', (_, number) => fitting[number] !== undefined)
      .attr('x', (_, number) => (fitting[number]?.x ?? 0) / k)
      .attr('y', (_, number) => (fitting[number] ? fitting[number].y / k : spotOf(number).radius + 14 / k))
      .style('font-size', `${12 / k}px`);
  }

  function emphasise(number: number | undefined): void {
    const kept = number === undefined ? undefined : (beside.get(number) ?? new Set());
    svg.classed('emphasised', kept !== undefined);
    const isNear = (_: unknown, other: number) => other === number || (kept?.has(other) ?? false);
    nodes().classed('near', isNear);
    labels.selectAll<SVGTextElement, NetworkNode>('text').classed('near', isNear);
    lines
      .selectAll<SVGLineElement, Chosen['edges'][number]>('line')
      .classed('near', ({ ends }) => number !== undefined && ends.includes(number));
  }

  function focus(number: number): void {
    at = number;
    nodes()
      .attr('tabindex', (_, other) => (other === at ? 0 : -1))
      .filter((_, other) => other === at)
      .each(function () {
        this.focus({ preventScroll: true });
      });
    const { x, y } = spotOf(at);
    const { width, height } = element.getBoundingClientRect();
    const [left, top] = transform.apply([x, y]);
    if (left < MARGIN || top < MARGIN || left > width - MARGIN || top > height - MARGIN)
      svg.call(zooming.translateTo, x, y);
  }

  function fit(): void {
    const { width, height } = element.getBoundingClientRect();
    const edge = (of: (spot: Spot) => number) => Math.max(1, ...spots.map(of));
    const [wide, high] = [edge(({ x, radius }) => Math.abs(x) + radius), edge(({ y, radius }) => Math.abs(y) + radius)];
    const k = Math.min(2, (width - MARGIN) / (2 * wide), (height - MARGIN) / (2 * high));
    if (!(k > 0)) return; // Nothing is laid out yet.
    svg.call(zooming.transform, zoomIdentity.translate(width / 2, height / 2).scale(k));
  }

  element.addEventListener('keydown', (event) => {
    const towards = DIRECTIONS[event.key];
    const node = chosen.nodes[at];
    if (towards) focus(nearest(spots, at, towards) ?? at);
    else if ((event.key === 'Enter' || event.key === ' ') && node) open(node);
    else if (event.key === '+') zoomBy(1.4);
    else if (event.key === '-') zoomBy(1 / 1.4);
    else if (event.key === '0') fit();
    else return;
    event.preventDefault();
  });

  function zoomBy(factor: number): void {
    svg.call(zooming.scaleBy, factor);
  }
  return { show, zoomBy, fit, hide: (hidden) => svg.classed('hidden', hidden) };
}

function drawnOf({ nodes, edges }: Chosen): unknown {
  return [nodes.map(({ name, type, mentions }) => [name, type, mentions]), edges];
}
