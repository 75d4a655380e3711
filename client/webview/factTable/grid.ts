/**
 * The grid of facts and documents. Only what is in sight is in the page: rows and columns come and go while scrolling.
 *
 * It has one stop for the Tab key; arrows, Home, End, Page Up and Page Down move in it, Enter opens the words.
 */

import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { t } from '@vscode/l10n';
import { select } from 'd3-selection';
import type { Fact, FactCell, FactTable } from '../../../server/src/protocol/requests/factTable';
import type { Shown } from './shown';
import { symbolOf, wordOf } from './verdicts';

export const ROW = 44;
const HEAD = 32;
const FIRST = 280;
const COLUMN = 190;
const PAGE = 10;

/** Column 0 is the fact itself; row 0 the first fact. */
export interface At {
  readonly row: number;
  readonly column: number;
}

export interface Grid {
  show(table: FactTable, shown: Shown): void;
}

export interface Wishes {
  open(cell: FactCell): void;
  /** The cell that the keyboard is at, or the pointer on; absent where it is empty. */
  attend(fact: Fact | undefined, cells: readonly FactCell[]): void;
}

export function createGrid(root: HTMLElement, { open, attend }: Wishes): Grid {
  let table: FactTable = { documents: [], facts: [] };
  let shown: Shown = { facts: [], columns: [] };
  let at: At = { row: 0, column: 0 };

  const outer = select(root).append('div').attr('class', 'grid').attr('role', 'grid');
  outer.attr('aria-label', t('Facts, and what each document says of them'));
  const heads = outer.append('div').attr('class', 'heads').attr('role', 'row').attr('aria-rowindex', 1);
  const body = outer.append('div').attr('class', 'rows').attr('role', 'rowgroup');
  const scroller = outer.node() as HTMLElement;

  const common = {
    getScrollElement: () => scroller,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: () => draw(),
  } satisfies Partial<VirtualizerOptions<HTMLElement, HTMLElement>>;
  const rowOptions = () => ({
    ...common,
    count: shown.facts.length,
    estimateSize: () => ROW,
    overscan: 6,
    scrollPaddingStart: HEAD,
  });
  const columnOptions = () => ({
    ...common,
    horizontal: true,
    count: shown.columns.length,
    estimateSize: () => COLUMN,
    overscan: 2,
    scrollPaddingStart: FIRST,
  });
  const rows = new Virtualizer<HTMLElement, HTMLElement>(rowOptions());
  const columns = new Virtualizer<HTMLElement, HTMLElement>(columnOptions());
  rows._didMount();
  columns._didMount();

  const cellsAt = ({ row, column }: At): readonly FactCell[] =>
    shown.facts[row]?.cells.filter(({ document }) => column === 0 || document === shown.columns[column - 1]) ?? [];

  function draw(): void {
    const width = FIRST + columns.getTotalSize();
    const inSight = columns.getVirtualItems();
    heads.style('width', `${width}px`);
    body.style('width', `${width}px`).style('height', `${rows.getTotalSize()}px`);
    drawHeads(inSight.map(({ index }) => index));

    body
      .selectAll<HTMLElement, { index: number; start: number }>(':scope > div')
      .data(rows.getVirtualItems(), ({ index }) => index)
      .join((enter) => enter.append('div').attr('class', 'row').attr('role', 'row'))
      .order()
      .attr('aria-rowindex', ({ index }) => index + 2)
      .style('width', `${width}px`)
      .style('transform', ({ start }) => `translateY(${start}px)`)
      .each(function ({ index }) {
        drawRow(
          this,
          index,
          inSight.map((item) => item.index),
        );
      });
  }

  function drawHeads(inSight: readonly number[]): void {
    heads
      .selectAll<HTMLElement, number>('div')
      .data([-1, ...inSight], Number)
      .join((enter) => enter.append('div').attr('role', 'columnheader'))
      .order()
      .attr('class', (column) => (column < 0 ? 'first' : 'cell'))
      .attr('aria-colindex', (column) => column + 2)
      .style('left', (column) => (column < 0 ? null : `${FIRST + column * COLUMN}px`))
      .text((column) => (column < 0 ? t('Fact') : documentOf(column)))
      .attr('title', (column) => (column < 0 ? null : documentOf(column)));
  }

  function documentOf(column: number): string {
    const document = table.documents[shown.columns[column] ?? -1];
    return [document?.path, document?.date].filter(Boolean).join(', ');
  }

  function drawRow(element: HTMLElement, row: number, inSight: readonly number[]): void {
    const fact = shown.facts[row];
    if (!fact) return;
    const cells = select(element)
      .attr('class', `row ${fact.verdict}`)
      .selectAll<HTMLElement, number>(':scope > div')
      .data([0, ...inSight.map((column) => column + 1)], Number)
      .join((enter) => enter.append('div'))
      .order()
      .attr('role', (column) => (column === 0 ? 'rowheader' : 'gridcell'))
      .attr('aria-colindex', (column) => column + 1)
      .attr('tabindex', (column) => (row === at.row && column === at.column ? 0 : -1))
      .style('left', (column) => (column === 0 ? null : `${FIRST + (column - 1) * COLUMN}px`));
    cells.each(function (column) {
      if (column === 0) drawFact(this, fact);
      else drawCell(this, cellsAt({ row, column }));
    });
  }

  function show(nextTable: FactTable, next: Shown): void {
    table = nextTable;
    shown = next;
    at = { row: clamp(at.row, shown.facts.length), column: clamp(at.column, shown.columns.length + 1) };
    outer.attr('aria-rowcount', shown.facts.length + 1).attr('aria-colcount', shown.columns.length + 1);
    rows.setOptions(rowOptions());
    columns.setOptions(columnOptions());
    rows._willUpdate();
    columns._willUpdate();
    rows.measure();
    columns.measure();
    draw();
  }

  function go(to: At, focus: boolean): void {
    at = { row: clamp(to.row, shown.facts.length), column: clamp(to.column, shown.columns.length + 1) };
    attend(shown.facts[at.row], cellsAt(at));
    if (focus) {
      rows.scrollToIndex(at.row);
      if (at.column > 0) columns.scrollToIndex(at.column - 1);
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

function drawFact(element: HTMLElement, { what, about, verdict, messages }: Fact): void {
  element.className = 'first';
  element.replaceChildren(
    part('span', 'symbol', symbolOf(verdict), wordOf(verdict)),
    part('span', 'what', what),
    part('span', 'about', about.join(', ')),
  );
  element.title = [wordOf(verdict), ...messages].join('\n');
}

function drawCell(element: HTMLElement, said: readonly FactCell[]): void {
  element.className = said.some(({ disputed }) => disputed) ? 'cell disputed' : 'cell';
  const words = said.map((cell, index) => {
    const word = part('span', 'words', cell.words);
    word.dataset.said = String(index);
    return word;
  });
  const values = [...new Set(said.map(({ hedge, value }) => (hedge ? `${hedge} ${value}` : value)))];
  element.replaceChildren(...words, part('span', 'value', values.join('; ')));
  element.title = said.map(({ quote }) => quote).join('\n');
}

function part(kind: string, name: string, text: string, label?: string): HTMLElement {
  const element = document.createElement(kind);
  element.className = name;
  element.textContent = text;
  if (label !== undefined) {
    element.setAttribute('role', 'img');
    element.setAttribute('aria-label', label);
  }
  return element;
}

function target({ key, ctrlKey }: KeyboardEvent, { row, column }: At, { facts, columns }: Shown): At | undefined {
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? facts.length - 1 : row, column: columns.length };
    default:
      return undefined;
  }
}

function placeOf(element: EventTarget | null): At | undefined {
  const cell = (element as HTMLElement).closest<HTMLElement>('[aria-colindex]');
  const row = cell?.closest<HTMLElement>('.row');
  if (!cell || !row) return undefined;
  return { row: Number(row.getAttribute('aria-rowindex')) - 2, column: Number(cell.getAttribute('aria-colindex')) - 1 };
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(index, count - 1));
}
