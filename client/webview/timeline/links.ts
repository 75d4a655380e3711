/** Conflicts: a dashed line between two marks, under all marks, and a sign that nothing covers. */
import { t } from '@vscode/l10n';
import { select } from 'd3-selection';
import type { Link, Mark } from './layout';
import { HEARD, type Listen, type Scene } from './scene';

const SIGN = 8;
const BULGE = 36;
const MARGIN = 12;

export function paintLinks(
  lines: SVGGElement | null,
  signs: SVGGElement | null,
  { links, offset, left, width, top, bottom }: Scene,
  listen?: Listen,
): void {
  if (!lines || !signs) return;
  const isIn = (mark: Mark) =>
    mark.y >= top && mark.y <= bottom && mark.to + offset >= left && mark.from + offset <= width;
  const taken: { readonly x: number; readonly y: number }[] = [];
  const shown = links
    .filter(({ from, to }) => isIn(from) || isIn(to))
    .map((link) => {
      const curve = curveOf(link, offset, top, bottom);
      // One sign tells enough where several would lie upon each other.
      const hasSign = taken.every(({ x, y }) => Math.hypot(x - curve.x, y - curve.y) > 2 * SIGN);
      if (hasSign) taken.push(curve);
      return { link, ...curve, hasSign };
    });
  select(lines)
    .attr('clip-path', 'url(#plot)')
    .selectAll('path')
    .data(shown)
    .join('path')
    .attr('d', ({ path }) => path);
  select(signs)
    .attr('role', 'group')
    .attr('aria-label', t('Disagreements'))
    .attr('clip-path', 'url(#plot)')
    .selectAll<SVGGElement, (typeof shown)[number]>('g.sign')
    .data(shown.filter(({ hasSign }) => hasSign))
    .join((enter) => {
      const entered = enter.append('g').attr('class', 'sign').attr('role', 'option').attr('aria-selected', 'false');
      entered.append('circle').attr('r', SIGN);
      entered.append('path').attr('d', 'M-4,-2H4M-4,2H4M2.5,-4.5L-2.5,4.5');
      return listen ? entered.on(HEARD, (event, { link }) => listen.link(link, event)) : entered;
    })
    .attr('aria-label', ({ link }) => link.conflicts.map(({ message }) => message).join('; '))
    .attr('transform', ({ x, y }) => `translate(${x},${y})`);
}

/** Bulges to the right, so that it does not run through what stands between its ends; its sign stays in sight. */
function curveOf({ from, to }: Link, offset: number, top: number, bottom: number) {
  const [a, b] = [centreOf(from, offset), centreOf(to, offset)];
  const lies = Math.abs(a.x - b.x) > Math.abs(a.y - b.y);
  const bend = lies
    ? { x: (a.x + b.x) / 2, y: Math.max(a.y, b.y) + BULGE }
    : { x: Math.max(a.x, b.x) + BULGE, y: (a.y + b.y) / 2 };
  const middle = (part: 'x' | 'y') => a[part] / 4 + bend[part] / 2 + b[part] / 4;
  const y = Math.max(top + MARGIN, Math.min(bottom - MARGIN, middle('y')));
  return { path: `M${a.x},${a.y}Q${bend.x},${bend.y} ${b.x},${b.y}`, x: middle('x'), y };
}

function centreOf({ from, to, y }: Mark, offset: number) {
  return { x: (from + to) / 2 + offset, y };
}
