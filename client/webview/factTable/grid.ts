/**
 * The grid of facts and documents. Only what is in sight is in the page: rows and columns come and go while scrolling.
 *
 * It has one stop for the Tab key; arrows, Home, End, Page Up and Page Down move in it, Enter opens the words.
 */
import { t } from '@vscode/l10n';
import { select } from 'd3-selection';
import type { Fact, FactCell, FactTable } from '../../../server/src/protocol/requests/factTable';
import { drawCell, drawDocument, drawFact, drawSummary } from './cells';
import { watchSight } from './inSight';
import { type At, clamp, FIXED, placeOf, target } from './moves';
import { noFacts, type Shown } from './shown';

const ROW = 44;
const HEAD = 44;
const FIRST = 280;
const COLUMN = 190;
const SUMMARY = 240;

export interface Grid {
  show(table: FactTable, shown: Shown): void;
}

export interface Wishes {
  open(cell: FactCell): void;
  /** The cell that the keyboard is at, or the pointer on; absent where it is empty. */
  attend(fact: Fact | undefined, cells: readonly FactCell[]): void;
}

export function createGrid(root: HTMLElement, { open, attend }: Wishes): Grid {
  let table: FactTable = noFacts;
  let shown: Shown = { facts: [], columns: [] };
  let at: At = { row: 0, column: 0 };
  /** Whether anybody has gone to a cell yet. */
  let chosen = false;

  const outer = select(root).append('div').attr('class', 'grid').attr('role', 'grid');
  outer.attr('aria-label', t('Facts, and what each document says of them'));
  const heads = outer.append('div').attr('class', 'heads').attr('role', 'row').attr('aria-rowindex', 1);
  const body = outer.append('div').attr('class', 'rows').attr('role', 'rowgroup');
  const scroller = outer.node() as HTMLElement;

  const sizes = { rows: { each: ROW, before: HEAD }, columns: { each: COLUMN, before: FIRST } };
  const { rows, columns, recount } = watchSight(scroller, sizes, draw);

  const cellsAt = ({ row, column }: At): readonly FactCell[] =>
    shown.facts[row]?.cells.filter(({ document }) => column < FIXED || document === shown.columns[column - FIXED]) ??
    [];

  function draw(): void {
    const width = FIRST + SUMMARY + columns.getTotalSize();
    const inSight = columns.getVirtualItems().map(({ index }) => index + FIXED);
    heads.style('width', `${width}px`);
    body.style('width', `${width}px`).style('height', `${rows.getTotalSize()}px`);
    drawHeads(inSight);

    body
      .selectAll<HTMLElement, { index: number; start: number }>(':scope > div')
      .data(rows.getVirtualItems(), ({ index }) => index)
      .join((enter) => enter.append('div').attr('class', 'row').attr('role', 'row'))
      .order()
      .attr('aria-rowindex', ({ index }) => index + 2)
      .style('width', `${width}px`)
      .style('transform', ({ start }) => `translateY(${start}px)`)
      .each(function ({ index }) {
        drawRow(this, index, inSight);
      });
  }

  function drawHeads(inSight: readonly number[]): void {
    heads
      .selectAll<HTMLElement, number>('div')
      .data([0, 1, ...inSight], Number)
      .join((enter) => enter.append('div').attr('role', 'columnheader'))
      .order()
      .attr('class', classOf)
      .attr('aria-colindex', (column) => column + 1)
      .style('left', leftOf)
      .each(function (column) {
        if (column === 0) this.textContent = t('Fact');
        else if (column === 1) this.textContent = t('What is said');
        else drawDocument(this, table.documents[shown.columns[column - FIXED] ?? -1]);
      });
  }

  function drawRow(element: HTMLElement, row: number, inSight: readonly number[]): void {
    const fact = shown.facts[row];
    if (!fact) return;
    const cells = select(element)
      .attr('class', `row ${fact.verdict}`)
      .selectAll<HTMLElement, number>(':scope > div')
      .data([0, 1, ...inSight], Number)
      .join((enter) => enter.append('div'))
      .order()
      .attr('role', (column) => (column === 0 ? 'rowheader' : 'gridcell'))
      .attr('aria-colindex', (column) => column + 1)
      .attr('tabindex', (column) => (row === at.row && column === at.column ? 0 : -1))
      .style('left', leftOf);
    cells.each(function (column) {
      this.className = classOf(column);
      if (column === 0) drawFact(this, fact);
      else if (column === 1) drawSummary(this, fact);
      else drawCell(this, cellsAt({ row, column }), table.quotes);
    });
  }

  function show(nextTable: FactTable, next: Shown): void {
    table = nextTable;
    shown = next;
    at = { row: clamp(at.row, shown.facts.length), column: clamp(at.column, shown.columns.length + FIXED) };
    outer.attr('aria-rowcount', shown.facts.length + 1).attr('aria-colcount', shown.columns.length + FIXED);
    outer.classed('empty', shown.facts.length === 0);
    recount(shown.facts.length, shown.columns.length);
    // What is told of the chosen fact is that of the one which stands there now.
    attend(chosen ? shown.facts[at.row] : undefined, chosen ? cellsAt(at) : []);
  }

  function go(to: At, focus: boolean): void {
    at = { row: clamp(to.row, shown.facts.length), column: clamp(to.column, shown.columns.length + FIXED) };
    chosen = true;
    attend(shown.facts[at.row], cellsAt(at));
    if (focus) {
      rows.scrollToIndex(at.row);
      if (at.column >= FIXED) columns.scrollToIndex(at.column - FIXED);
      else scroller.scrollTo({ left: 0 });
    }
    draw();
    if (focus) requestAnimationFrame(focusAt);
  }

  function focusAt(): void {
    draw(); // What scrolling has brought into sight.
    scroller
      .querySelector<HTMLElement>(`[aria-rowindex="${at.row + 2}"] > [aria-colindex="${at.column + 1}"]`)
      ?.focus({ preventScroll: true });
  }

  scroller.addEventListener('keydown', (event) => {
    const to = target(event, at, shown);
    if (to) go(to, true);
    else if (event.key === 'Enter' || event.key === ' ') {
      const [cell] = cellsAt(at);
      if (cell) open(cell);
    } else return;
    event.preventDefault();
  });
  scroller.addEventListener('click', (event) => {
    const place = placeOf(event.target);
    if (!place) return;
    go(place, true);
    const { said } = (event.target as HTMLElement).dataset;
    const cell = said === undefined ? undefined : cellsAt(place)[Number(said)];
    if (cell) open(cell);
  });
  return { show };
}

function classOf(column: number): string {
  return column === 0 ? 'first' : column === 1 ? 'cell summary' : 'cell';
}

/** The first column stands still by its style. */
function leftOf(column: number): string | null {
  if (column === 0) return null;
  return `${column === 1 ? FIRST : FIRST + SUMMARY + (column - FIXED) * COLUMN}px`;
}
