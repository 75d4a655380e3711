/** The hover of a squiggle: why its two sides were taken for the same fact. */
import assert from 'node:assert/strict';
import { hoverAt } from '../../support/hovers';

const fined = (cursor: string) => `
//- memo.txt
The Harbour Board fined Oakridge Shipping ${cursor} in 2021.
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million.
`;

suite('features: reasons', () => {
  test('stand below the card of a figure that another document contradicts', () => {
    const card = hoverAt(fined('$4.2 mil<|>lion')) ?? '';
    assert.match(card, /· money/);
    assert.match(card, /Why `figures-disagree`:\n\n- /);
  });

  test('a figure that nobody contradicts has none', () =>
    assert.doesNotMatch(hoverAt(fined('$5 mil<|>lion')) ?? '', /Why/));
});
