/** What stands above the network: around whom, which types, how many, zoom, and the table instead. */
import { t } from '@vscode/l10n';
import type { NetworkNode } from '../../../server/src/protocol/requests/network';
import { titleOf } from '../../src/entityTypes';
import { button } from '../button';
import { inDigits } from '../digits';
import { type SuggestField, suggestField } from '../suggest';
import { type Choice, MOST } from './chosen';
import { types } from './types';

export interface State extends Choice {
  readonly form: 'drawing' | 'table';
}

export interface Asked {
  choose(change: Partial<State>): void;
  zoomBy(factor: number): void;
  fit(): void;
}

export interface Controls {
  readonly around: SuggestField;
  /** How many are drawn, of how many there are. */
  count(drawn: number, all: number): void;
}

export function createControls(root: HTMLElement, state: State, { choose, zoomBy, fit }: Asked): Controls {
  const header = root.appendChild(document.createElement('header'));
  const around = suggestField({
    label: t('Around whom: a name'),
    value: state.around,
    names: [],
    onChange: (value) => choose({ around: value }),
  });
  header.append(
    around.element,
    typeBoxes(state.types, (next) => choose({ types: next })),
  );

  const most = document.createElement('select');
  most.setAttribute('aria-label', t('How many'));
  most.append(...MOST.map((count) => new Option(t('at most {0} names', count), String(count))));
  most.value = String(state.most);
  most.addEventListener('change', () => choose({ most: Number(most.value) }));

  const table = button(t('As a table'), () => {
    const asTable = table.getAttribute('aria-pressed') !== 'true';
    table.setAttribute('aria-pressed', String(asTable));
    choose({ form: asTable ? 'table' : 'drawing' });
  });
  table.setAttribute('aria-pressed', String(state.form === 'table'));
  const status = document.createElement('span');
  status.className = 'count';
  status.setAttribute('role', 'status');
  header.append(
    most,
    button('+', () => zoomBy(1.4), t('Zoom in')),
    button('−', () => zoomBy(1 / 1.4), t('Zoom out')),
    button(t('Fit'), fit),
    table,
    status,
  );
  return {
    around,
    count(drawn, all) {
      status.textContent = t('{0} of {1} names', inDigits(drawn), inDigits(all));
    },
  };
}

function typeBoxes(
  wanted: readonly NetworkNode['type'][],
  choose: (types: readonly NetworkNode['type'][]) => void,
): HTMLElement {
  const group = document.createElement('span');
  group.className = 'types';
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', t('Which names'));
  const boxes = types.map((type) => {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = wanted.includes(type);
    box.addEventListener('change', () => choose(types.filter((_, at) => boxes[at]?.checked)));
    label.className = type;
    label.append(box, titleOf(type));
    group.append(label);
    return box;
  });
  return group;
}
