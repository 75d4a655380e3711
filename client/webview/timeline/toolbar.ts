/** What stands over the drawing and the table: what is shown, in which form, how close. */
import { t } from '@vscode/l10n';
import { button } from '../button';
import { segmented } from '../segmented';
import { suggestField } from '../suggest';
import type { LaneKind } from './lanes';
import type { Unit } from './views';

export type Form = 'drawing' | 'table';

interface Settings {
  readonly form: Form;
  readonly lanes: LaneKind;
  readonly filter: string;
  readonly onlyConflicts: boolean;
}

interface Wishes {
  change(change: Partial<Settings>): void;
  zoomTo(unit: Unit): void;
  zoomBy(factor: number): void;
  fit(): void;
  save(): void;
}

export interface Toolbar {
  readonly element: HTMLElement;
  update(content: { readonly names: readonly string[]; readonly conflicts: number; readonly form: Form }): void;
  /** As it is without any filter. */
  reset(): void;
}

const STEP = 1.6;

export function openToolbar(settings: Settings, { change, zoomTo, zoomBy, fit, save }: Wishes): Toolbar {
  const element = document.createElement('header');
  const form = segmented<Form>({
    label: t('Form'),
    choices: [
      ['drawing', t('Drawing')],
      ['table', t('Table')],
    ],
    value: settings.form,
    onChange: (form) => change({ form }),
  });
  const lanes = segmented<LaneKind>({
    label: t('One lane for each'),
    choices: [
      ['documents', t('By document')],
      ['entities', t('By name')],
    ],
    value: settings.lanes,
    onChange: (lanes) => change({ lanes }),
  });
  const filter = suggestField({
    label: t('Filter by name'),
    value: settings.filter,
    names: [],
    onChange: (filter) => change({ filter }),
  });
  const only = document.createElement('label');
  only.className = 'check';
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', checked: settings.onlyConflicts });
  box.addEventListener('change', () => change({ onlyConflicts: box.checked }));
  const words = document.createElement('span');
  only.append(box, words);

  const zooming = document.createElement('span');
  zooming.className = 'zooming';
  zooming.setAttribute('role', 'group');
  zooming.setAttribute('aria-label', t('Zoom'));
  zooming.append(
    button(t('Years'), () => zoomTo('years')),
    button(t('Months'), () => zoomTo('months')),
    button(t('Days'), () => zoomTo('days')),
    button('−', () => zoomBy(1 / STEP), t('Zoom out')),
    button('+', () => zoomBy(STEP), t('Zoom in')),
    button(t('Fit'), fit, t('Show everything from first to last')),
  );
  const saving = button(t('Save as SVG…'), save);
  saving.className = 'end';
  element.append(form, lanes, filter.element, only, zooming, saving);

  return {
    element,
    update({ names, conflicts, form }) {
      filter.update(names);
      words.textContent = t('Only disagreements ({0})', conflicts);
      box.disabled = conflicts === 0 && !box.checked;
      for (const part of [lanes, zooming, saving]) part.hidden = form === 'table';
    },
    reset() {
      box.checked = false;
      filter.clear();
      change({ filter: '', onlyConflicts: false });
    },
  };
}
