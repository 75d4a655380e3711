/** What the shapes of the drawing mean. */
import { t } from '@vscode/l10n';
import { select } from 'd3-selection';

export function legend(): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'legend';
  list.setAttribute('aria-label', t('Legend'));
  const samples: readonly (readonly [words: string, kind: string, paint: (svg: Svg) => void])[] = [
    [t('day'), 'mark day', (svg) => disc(svg, 'body')],
    [t('month, year, stretch'), 'mark stretch', (svg) => bar(svg, 'body')],
    [t('approximate'), 'mark stretch loose', (svg) => bar(svg, 'body')],
    [t('several'), 'mark several', (svg) => bar(svg, 'body-several')],
    [t('disagreement'), '', (svg) => sign(svg)],
    [t('the document’s own date'), '', (svg) => svg.append('path').attr('class', 'own-date').attr('d', 'M8,5h8l-4,6Z')],
  ];
  for (const [words, kind, paint] of samples) {
    const item = document.createElement('li');
    const svg = select(item).append('svg').attr('aria-hidden', 'true').attr('width', 24).attr('height', 16);
    paint(svg.append('g').attr('class', kind) as unknown as Svg);
    item.append(words);
    list.append(item);
  }
  return list;
}

type Svg = ReturnType<typeof select<SVGGElement, unknown>>;

function disc(svg: Svg, name: string): void {
  svg.append('circle').attr('class', name).attr('cx', 12).attr('cy', 8).attr('r', 5);
}

function bar(svg: Svg, name: string): void {
  const half = name === 'body' ? 4 : 6;
  svg
    .append('rect')
    .attr('class', name)
    .attr('x', 2)
    .attr('y', 8 - half)
    .attr('width', 20);
  svg
    .select('rect')
    .attr('height', 2 * half)
    .attr('rx', half);
}

function sign(svg: Svg): void {
  const drawn = svg.append('g').attr('class', 'sign').attr('transform', 'translate(12,8)');
  drawn.append('circle').attr('r', 7);
  drawn.append('path').attr('d', 'M-3.5,-1.8H3.5M-3.5,1.8H3.5M2.2,-4L-2.2,4');
}
