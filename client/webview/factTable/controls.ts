/** What stands above the table: the filter, which facts, in which order, and copying what is shown. */
import { t } from '@vscode/l10n';
import { select } from 'd3-selection';
import { inDigits } from '../digits';
import type { Choice } from './shown';

export interface Controls {
  /** How many rows are shown, of how many there are. */
  count(shown: number, all: number): void;
  /** Said once, also to those who do not see the page. */
  tell(message: string): void;
}

export interface Asked {
  choose(change: Partial<Choice>): void;
  copy(as: 'markdown' | 'csv'): void;
}

export function createControls(root: HTMLElement, choice: Choice, { choose, copy }: Asked): Controls {
  const header = select(root).append('header');
  header
    .append('input')
    .attr('type', 'search')
    .attr('aria-label', t('Filter the facts'))
    .attr('placeholder', t('Filter: a name, a word, a figure, a document'))
    .property('value', choice.filter)
    .on('input', (event: InputEvent) => choose({ filter: (event.target as HTMLInputElement).value }));
  picker(header, t('Which facts'), choice.among, {
    several: t('In several documents'),
    disputed: t('Contradictions and differences'),
    all: t('All facts'),
  }).on('change', (event: Event) => choose({ among: chosen<Choice['among']>(event) }));
  picker(header, t('Order'), choice.order, {
    verdict: t('Contradictions first'),
    what: t('By fact'),
    about: t('By whom it is about'),
    documents: t('Most documents first'),
  }).on('change', (event: Event) => choose({ order: chosen<Choice['order']>(event) }));
  for (const [as, title] of [
    ['markdown', t('Copy as Markdown')],
    ['csv', t('Copy as CSV')],
  ] as const)
    header
      .append('button')
      .attr('type', 'button')
      .text(title)
      .on('click', () => copy(as));
  const status = header.append('span').attr('class', 'count').attr('role', 'status');
  return {
    count: (shown, all) =>
      status.text(
        shown === all ? t('{0} facts', inDigits(all)) : t('{0} of {1} facts', inDigits(shown), inDigits(all)),
      ),
    tell: (message) => status.text(message),
  };
}

function picker(
  header: ReturnType<typeof select<HTMLElement, unknown>>,
  label: string,
  value: string,
  options: Readonly<Record<string, string>>,
) {
  const list = header.append('select').attr('aria-label', label).attr('title', label);
  list
    .selectAll('option')
    .data(Object.entries(options))
    .join('option')
    .attr('value', ([key]) => key)
    .text(([, title]) => title);
  return list.property('value', value);
}

function chosen<T extends string>({ target }: Event): T {
  return (target as HTMLSelectElement).value as T;
}
