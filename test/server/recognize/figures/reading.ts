/** Figures written as phrases with their spans in `[|…|]`, and compared with what is read. */
import assert from 'node:assert/strict';
import { figuresIn } from '../../../../server/src/recognize/figures/figures';
import type { FigureMention, NameMention } from '../../../../server/src/recognize/mentions';
import { textOf } from '../../../../server/src/text/text';

/** Without dates; names as given. */
export function read(content: string, names: readonly NameMention[] = []): readonly FigureMention[] {
  return figuresIn(textOf(content), [], names);
}

/** One test for each phrasing: exactly the marked figures are found, each with this value (`money 4200000 USD`). */
export function reads(value: string, ...phrasings: readonly string[]): void {
  for (const written of phrasings)
    test(`${value}: ${written}`, () => {
      const content = written.replaceAll(/\[\||\|\]/g, '');
      const figures = read(content);
      assert.equal(marked(content, figures), written);
      assert.deepEqual([...new Set(figures.map(described))].join(', '), value);
    });
}

/** One test for each phrasing: no figure is found in it. */
export function readsNothing(...phrasings: readonly string[]): void {
  for (const content of phrasings)
    test(`nothing: ${content}`, () => assert.equal(marked(content, read(content)), content));
}

export function described({ figure, value, unit }: FigureMention): string {
  return `${figure} ${value} ${unit}`;
}

export function marked(content: string, figures: readonly FigureMention[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of figures) {
    result += `${content.slice(from, start)}[|${content.slice(start, end)}|]`;
    from = end;
  }
  return result + content.slice(from);
}
