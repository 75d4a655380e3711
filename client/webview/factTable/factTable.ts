/** The page of the fact table. */
import { t } from '@vscode/l10n';
import type { Fact, FactCell, FactTable } from '../../../server/src/protocol/requests/factTable';
import { placeIn } from '../../../server/src/protocol/requests/places';
import { inDigits } from '../digits';
import { emptyNotice } from '../empty';
import { openPage, type Page } from '../page';
import { commaSeparated, type Heads, markdown } from './asText';
import { createControls } from './controls';
import { createGrid } from './grid';
import { type Choice, firstChoice, noFacts, type Shown, shown } from './shown';
import { wordOf } from './verdicts';

let update: ((table: FactTable) => void) | undefined;

openPage<FactTable, Choice>(firstChoice, (page, table) => {
  update ??= build(page);
  update(table);
});

function build(page: Page<Choice>): (table: FactTable) => void {
  let table: FactTable = noFacts;
  let now: Shown = { facts: [], columns: [] };
  let asksForAll = false;
  const controls = createControls(page.root, page.state, {
    choose(change) {
      page.keep(change);
      show();
    },
    copy(as) {
      const heads: Heads = {
        fact: t('Fact'),
        about: t('About'),
        verdict: t('Verdict'),
        verdictOf: ({ verdict }) => wordOf(verdict),
      };
      page.send({ kind: 'copy', text: (as === 'csv' ? commaSeparated : markdown)(table, now, heads) });
      controls.tell(t('{0} facts copied.', inDigits(now.facts.length)));
    },
  });
  const empty = page.root.appendChild(document.createElement('div'));
  const grid = createGrid(page.root, {
    open({ document, at }) {
      const { uri } = table.documents[document] ?? {};
      if (uri !== undefined) page.send({ kind: 'open', place: placeIn(uri, at) });
    },
    attend: (fact, cells) => tellDetails(details, fact, cells, table),
  });
  const details = page.root.appendChild(document.createElement('footer'));
  details.setAttribute('aria-label', t('The chosen fact'));

  function show(): void {
    now = shown(table, page.state);
    if (page.state.among === 'all' && table.leftOut > 0 && !asksForAll) {
      asksForAll = true;
      page.send({ kind: 'ask', more: { alone: true } });
    }
    controls.count(now.facts.length, table.facts.length + table.leftOut);
    empty.replaceChildren(...(now.facts.length > 0 ? [] : [whyEmpty(table, page.state)]));
    grid.show(table, now);
  }
  return (next) => {
    table = next;
    show();
  };
}

function whyEmpty({ documents, facts, leftOut }: FactTable, { filter, among }: Choice): HTMLElement {
  if (documents.length === 0)
    return emptyNotice(t('No documents were read.'), t('The setting concord.files.include says which files are.'));
  if (facts.length + leftOut === 0) return emptyNotice(t('The documents state no figures, dates or roles to compare.'));
  if (filter !== '') return emptyNotice(t('No fact has these words.'), t('Clear the filter, or choose “All facts”.'));
  if (among === 'disputed')
    return emptyNotice(t('Nothing disagrees.'), t('Choose “In several documents” to see what agrees.'));
  return emptyNotice(
    t('No fact stands in more than one document.'),
    t('Choose “All facts” to see what each of them says.'),
  );
}

/** The words in full, for the fact that is chosen: what does not fit into a cell. */
function tellDetails(
  root: HTMLElement,
  fact: Fact | undefined,
  cells: readonly FactCell[],
  { documents, quotes }: FactTable,
): void {
  const line = (text: string) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  };
  root.replaceChildren(
    ...(fact?.messages ?? []).map(line),
    ...cells.map(({ document, quote }) => line(t('{0}: “{1}”', documents[document]?.path ?? '', quotes[quote] ?? ''))),
  );
}
