/**
 * Nodes that push one another, as forces of a d3 simulation, pair by pair.
 *
 * d3's own gather distant nodes in a tree, which is made anew with every step: of two hundred nodes, and that is the
 * most there are, looking at each pair takes a fraction of the time.
 */
import type { Force, SimulationNodeDatum } from 'd3-force';

export interface Body extends SimulationNodeDatum {
  readonly radius: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
}

/** Apart, the harder the nearer they are; not at all beyond `reach`. */
export function apart(strength: number, reach: number): Force<Body, undefined> {
  let bodies: readonly Body[] = [];
  const force = (alpha: number) => {
    for (let i = 1; i < bodies.length; i += 1) {
      const a = bodies[i] as Body;
      for (let k = 0; k < i; k += 1) {
        const b = bodies[k] as Body;
        const dx = a.x - b.x;
        const dy = a.y - b.y;
        const squared = dx * dx + dy * dy;
        if (squared >= reach * reach) continue;
        // Two that are all but on one another would fly off.
        const push = (strength * alpha) / Math.max(squared, Math.sqrt(squared), 1e-6);
        a.vx += dx * push;
        a.vy += dy * push;
        b.vx -= dx * push;
        b.vy -= dy * push;
      }
    }
  };
  return Object.assign(force, {
    initialize: (all: Body[]) => {
      bodies = all;
    },
  });
}

/** As far as their rims are closer than `gap`; the larger of two gives way less. */
export function uncrowded(gap: number): Force<Body, undefined> {
  let bodies: readonly Body[] = [];
  const force = () => {
    for (let i = 1; i < bodies.length; i += 1) {
      const a = bodies[i] as Body;
      for (let k = 0; k < i; k += 1) {
        const b = bodies[k] as Body;
        const dx = a.x + a.vx - b.x - b.vx;
        const dy = a.y + a.vy - b.y - b.vy;
        const wanted = a.radius + b.radius + gap;
        const squared = dx * dx + dy * dy;
        if (squared >= wanted * wanted || squared === 0) continue;
        const distance = Math.sqrt(squared);
        const missing = (wanted - distance) / distance;
        const share = b.radius ** 2 / (a.radius ** 2 + b.radius ** 2);
        a.vx += dx * missing * share;
        a.vy += dy * missing * share;
        b.vx -= dx * missing * (1 - share);
        b.vy -= dy * missing * (1 - share);
      }
    }
  };
  return Object.assign(force, {
    initialize: (all: Body[]) => {
      bodies = all;
    },
  });
}
