/** What stands in the cells of the grid. */
import { t } from '@vscode/l10n';
import type { Fact, FactCell, FactDocument } from '../../../server/src/protocol/requests/factTable';
import { symbolOf, wordOf } from './verdicts';

export function drawDocument(element: HTMLElement, document: FactDocument | undefined): void {
  const path = document?.path ?? '';
  const whole = part('bdi', 'whole', path);
  whole.dir = 'ltr'; // Its column runs from right to left, so that what is too long loses its beginning.
  const cut = part('span', 'path', '');
  cut.append(whole);
  element.replaceChildren(cut, part('span', 'value', document?.date ?? ''));
  element.title = path;
}

/** Each value once, with how many documents have it. */
export function drawSummary(element: HTMLElement, { cells }: Fact): void {
  const documents = new Map<string, Set<number>>();
  for (const { words, document } of cells) documents.set(words, (documents.get(words) ?? new Set()).add(document));
  const said = [...documents].sort(([, a], [, b]) => b.size - a.size);
  const lines = said.map(([words, { size }]) => (size === 1 ? words : t('{0} ×{1}', words, size)));
  element.replaceChildren(part('span', 'all', lines.join('; ')));
  element.title = lines.join('\n');
}

export function drawFact(element: HTMLElement, { what, about, verdict, messages }: Fact): void {
  element.replaceChildren(
    part('span', 'symbol', symbolOf(verdict), wordOf(verdict)),
    part('span', 'what', what),
    part('span', 'about', about.join(', ')),
  );
  element.title = [wordOf(verdict), ...messages].join('\n');
}

export function drawCell(element: HTMLElement, said: readonly FactCell[], quotes: readonly string[]): void {
  element.classList.toggle(
    'disputed',
    said.some(({ disputed = false }) => disputed),
  );
  const words = said.map((cell, index) => {
    const word = part('span', 'words', cell.words);
    word.dataset.said = String(index);
    return word;
  });
  const values = [...new Set(said.map(({ hedge, value }) => (hedge ? `${hedge} ${value}` : value)))];
  element.replaceChildren(...words, part('span', 'value', values.join('; ')));
  element.title = said.map(({ quote }) => quotes[quote]).join('\n');
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
