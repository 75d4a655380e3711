/** The page of the timeline: what is chosen, drawn or listed, and kept. */
import { t } from '@vscode/l10n';
import type { Timeline } from '../../../server/src/protocol/requests/timeline';
import { button } from '../button';
import { inDigits } from '../digits';
import { emptyNotice } from '../empty';
import { openPage, type Page } from '../page';
import { type Choice, chosenOf } from './chosen';
import { openDrawing } from './drawing';
import { type LaneKind, lanesOf } from './lanes';
import { legend } from './legend';
import { openTable } from './table';
import { tellerOf } from './told';
import { type Form, openToolbar } from './toolbar';
import { firstSight, type Sight, wholeOf } from './views';

interface State extends Choice {
  readonly form: Form;
  readonly lanes: LaneKind;
  /** How many lanes of names are shown. */
  readonly most: number;
  readonly sight?: Sight;
}

/** Lanes of names at a time, the most mentioned first. */
const NAMES = 20;

const initial: State = { form: 'drawing', lanes: 'documents', filter: '', onlyConflicts: false, most: NAMES };

let shown: ((timeline: Timeline) => void) | undefined;
openPage<Timeline, State>(initial, (page, timeline) => {
  shown ??= open(page);
  shown(timeline);
});

function open(page: Page<State>): (timeline: Timeline) => void {
  let timeline: Timeline | undefined;
  const drawing = openDrawing({
    locale: page.locale,
    open: (place, stay) => page.send({ kind: 'open', place, stay }),
    onSight: (sight) => page.keep({ sight }),
  });
  const table = openTable((place) => page.send({ kind: 'open', place }));
  const toolbar = openToolbar(page.state, {
    change(change) {
      page.keep(change);
      render();
    },
    zoomTo: drawing.zoomTo,
    zoomBy: drawing.zoomBy,
    fit: drawing.fit,
    save: () => page.send({ kind: 'save', name: 'timeline.svg', content: drawing.asFile(t('Timeline')) }),
  });
  const count = document.createElement('span');
  count.setAttribute('role', 'status');
  const more = button('', () => {
    page.keep({ most: page.state.most + NAMES });
    render();
  });
  const foot = document.createElement('footer');
  foot.append(count, more, legend());
  const body = document.createElement('div');
  body.className = 'body';
  page.root.replaceChildren(toolbar.element, body, foot);

  return (content) => {
    timeline = content;
    render();
  };

  function render(): void {
    if (!timeline) return;
    const { form, lanes: kind, most } = page.state;
    const chosen = chosenOf(timeline, page.state);
    const whole = wholeOf(timeline);
    const conflicts = new Set(timeline.conflicts.map(({ finding }) => finding)).size;
    toolbar.update({ names: timeline.entities.map(({ name }) => name), conflicts, form });
    toolbar.element.hidden = !whole || timeline.events.length === 0;
    foot.hidden = toolbar.element.hidden;
    count.textContent = t('{0} of {1} events', inDigits(chosen.events.length), inDigits(timeline.events.length));
    const empty = emptyOf(timeline, chosen.events.length);
    const lanes = lanesOf(timeline, chosen, kind);
    const hidden = kind === 'entities' && form === 'drawing' ? Math.max(0, lanes.length - most) : 0;
    more.hidden = hidden === 0;
    more.textContent = t('{0} more names', inDigits(hidden));
    foot.classList.toggle('plain', form === 'table');
    const part = empty ?? (form === 'table' ? table.element : drawing.element);
    if (body.firstChild !== part) body.replaceChildren(part);
    if (empty || !whole) return;
    const teller = tellerOf(timeline, page.locale);
    if (form === 'table') table.show(chosen.events, teller);
    else {
      const shownLanes = hidden > 0 ? lanes.slice(0, most) : lanes;
      const sight = page.state.sight ?? firstSight(timeline.events) ?? whole;
      drawing.show({ timeline, chosen, lanes: shownLanes, teller, whole }, sight);
    }
  }

  function emptyOf({ documents, events }: Timeline, chosen: number): HTMLElement | undefined {
    if (documents.length === 0)
      return emptyNotice(
        t('No documents yet'),
        t('Put .txt files into the folder: Concord reads them as soon as they are there.'),
      );
    if (events.length === 0)
      return emptyNotice(
        t('Nothing is dated yet'),
        t('The documents state no day, month or year that could be placed on a timeline.'),
        t('Where they speak of “Tuesday” or “last month”, date the document: Concord: Set This Document’s Date….'),
      );
    if (chosen > 0) return undefined;
    const notice = emptyNotice(t('Nothing fits the filter'));
    notice.append(button(t('Show everything'), toolbar.reset));
    return notice;
  }
}
