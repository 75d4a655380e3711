/** What the drawing stands on: the axis, and under it the lanes, which scroll. */
import { t } from '@vscode/l10n';
import { AXIS_HEIGHT } from './axis';

export type Stage = ReturnType<typeof stageElements>;

export function stageElements() {
  const element = document.createElement('section');
  element.className = 'drawing';
  const stage = document.createElement('div');
  stage.className = 'stage';
  const axis = svgElement('axis');
  axis.setAttribute('aria-hidden', 'true');
  axis.setAttribute('height', String(AXIS_HEIGHT)); // Before anybody asks how high the lanes are.
  const list = document.createElement('div');
  list.className = 'lanes';
  list.tabIndex = 0;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', t('What happened when'));
  list.setAttribute(
    'aria-description',
    t('Arrow keys lead through time and lanes, Enter to the words, C to what disagrees; plus, minus and 0 zoom.'),
  );
  const spacer = document.createElement('div');
  spacer.setAttribute('role', 'presentation');
  const plot = svgElement('plot');
  plot.setAttribute('role', 'presentation');
  spacer.append(plot);
  list.append(spacer);
  stage.append(axis, list);
  element.append(stage);
  return { element, stage, axis, list, spacer, plot };
}

function svgElement(name: string): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.classList.add(name);
  return svg;
}
