/**
 * Where the nodes stand: pulled together by shared sentences, pushed apart otherwise, and never one over another.
 *
 * The same network is laid out in the same way every time: d3-force starts from a spiral and draws no lots.
 */
import { forceLink, forceSimulation, forceX, forceY, type SimulationLinkDatum } from 'd3-force';
import type { Chosen } from './chosen';
import { apart, type Body, uncrowded } from './pushing';

export interface Spot {
  readonly x: number;
  readonly y: number;
  /** Of a circle around all of its shape. */
  readonly radius: number;
}

/** Between the rims of two nodes, at least. */
export const GAP = 6;

/** Steps; until the first are done nodes go through one another: fewer lines cross then, and it takes half the time. */
const FREE = 150;
const CROWDED = 50;
/** Of what moves a node, what is left after all steps. */
const STILL = 0.001;

/** In the order of the nodes; the centre of all is 0, 0. */
export function layout({ nodes, edges }: Chosen): readonly Spot[] {
  // The simulation gives them their places.
  const spots = nodes.map(({ mentions, type }) => ({ radius: radiusOf(mentions) * REACH[type] }) as Body);
  const radius = (number: number) => spots[number]?.radius ?? 0;
  const most = Math.max(1, ...edges.map(({ sentences }) => sentences));
  const links: SimulationLinkDatum<Body>[] = edges.map(({ ends: [source, target] }) => ({
    source,
    target,
  }));
  const strengths = edges.map(({ sentences }) => 0.1 + (0.5 * sentences) / most);
  const distances = edges.map(({ ends: [one, other] }) => 50 + radius(one) + radius(other));
  const simulation = forceSimulation(spots)
    .force(
      'links',
      forceLink(links)
        .distance((_, index) => distances[index] ?? 0)
        .strength((_, index) => strengths[index] ?? 0),
    )
    .force('apart', apart(180, 500))
    .force('x', forceX().strength(0.03))
    .force('y', forceY().strength(0.09)) // A window is wider than it is high.
    .alphaDecay(1 - STILL ** (1 / (FREE + CROWDED)))
    .velocityDecay(0.3)
    .stop();
  simulation.tick(FREE);
  simulation.force('crowd', uncrowded(GAP)).force('crowd again', uncrowded(GAP));
  simulation.tick(CROWDED);
  return separated(spots.map(({ x, y, radius }) => ({ x, y, radius })));
}

/** How far the corners of a shape reach, against a circle of the same area; see `types.ts`. */
const REACH = { person: 1, organisation: 1.26, place: 1.56, other: 1.66 } as const;

/** Of a circle, in whose stead stands a shape of the same area: that tells the mentions. */
export function radiusOf(mentions: number): number {
  return Math.min(34, 5 + 2.2 * Math.sqrt(mentions));
}

/** What still overlaps is pushed apart along the line between the two, until nothing does. */
function separated(spots: { x: number; y: number; readonly radius: number }[]): readonly Spot[] {
  for (let again = true; again; ) {
    again = false;
    for (const [i, a] of spots.entries())
      for (const b of spots.slice(i + 1)) {
        const dx = b.x - a.x;
        const dy = b.y - a.y;
        const distance = Math.hypot(dx, dy);
        const missing = a.radius + b.radius + GAP - distance;
        if (missing <= 1e-6) continue;
        const [ux, uy] = distance > 0 ? [dx / distance, dy / distance] : [1, 0];
        const push = missing / 2 + 1e-3;
        a.x -= ux * push;
        a.y -= uy * push;
        b.x += ux * push;
        b.y += uy * push;
        again = true;
      }
  }
  return spots;
}
