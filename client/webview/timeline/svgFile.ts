/** The drawing as a file of its own: what the theme gives it is written into it. */
import { select } from 'd3-selection';
import { AXIS_HEIGHT, paintAxis } from './axis';
import { paintScene, type Scene } from './scene';
import type { Ticks } from './ticks';
import type { Sight } from './views';

const STYLES = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'opacity'],
  ...['stop-color', 'font-family', 'font-size', 'font-weight', 'stroke-linecap'],
] as const;

/** `host` lends its styles while the file is made. */
export function svgFile(host: HTMLElement, title: string, scene: Scene, ticks: Ticks, sight: Sight): string {
  const { width } = scene;
  const height = AXIS_HEIGHT + scene.bottom;
  const file = select(host).append('svg').attr('xmlns', 'http://www.w3.org/2000/svg').attr('class', 'file');
  file.attr('width', width).attr('height', height).attr('viewBox', `0 0 ${width} ${height}`);
  file.append('title').text(title);
  file.append('rect').attr('class', 'paper').attr('width', width).attr('height', height);
  const part = (name: string, y: number) => file.append('svg').attr('class', name).attr('y', y).attr('width', width);
  const [axis, plot] = [part('axis', 0), part('plot', AXIS_HEIGHT)];
  axis.attr('height', AXIS_HEIGHT);
  plot.attr('height', scene.bottom);
  try {
    paintAxis(axis.node() as SVGSVGElement, ticks, sight, scene.left, width);
    paintScene(plot.node() as SVGSVGElement, scene);
    for (const element of (file.node() as SVGSVGElement).querySelectorAll<SVGElement>(
      'rect, circle, path, line, text, stop',
    ))
      fixStyle(element);
    for (const element of (file.node() as SVGSVGElement).querySelectorAll('[class]')) element.removeAttribute('class');
    file.attr('class', null);
    return `${new XMLSerializer().serializeToString(file.node() as SVGSVGElement)}\n`;
  } finally {
    file.remove();
  }
}

function fixStyle(element: SVGElement): void {
  const style = getComputedStyle(element);
  const isText = element.tagName === 'text';
  const written = STYLES.filter((name) => isText || !name.startsWith('font'))
    .map((name) => [name, style.getPropertyValue(name)] as const)
    .filter(([name, value]) => value !== '' && value !== 'normal' && USUAL[name] !== value)
    .map(([name, value]) => `${name}:${value.replaceAll('"', "'")}`);
  // A gradient is named by the element itself.
  if (written.length > 0) element.setAttribute('style', written.join(';'));
}

const USUAL: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  opacity: '1',
  'stop-color': 'rgb(0, 0, 0)',
};
