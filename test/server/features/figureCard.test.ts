/** A figure's card. */
import assert from 'node:assert/strict';
import { checkHover, hoverAt } from '../../support/hovers';

suite('features: figure card', () => {
  test('value, unit and how exactly it is written', () =>
    checkHover(
      'It rained, and the roof cost $4<|>.2 million.',
      `
**4,200,000 USD** · money

written to ±50,000 USD
`,
    ));

  test('a hedge', () =>
    assert.match(hoverAt('Oakridge paid nearly $4<|>.2 million for it.') ?? '', /^hedged: nearly; written to ±/m));

  test('a range', () =>
    assert.match(hoverAt('The talks took 10 to <|>12 hours.') ?? '', /^from 10 hours to 12 hours$/m));

  test('an amount given in another currency', () =>
    assert.match(hoverAt('It paid 18.2 <|>billion yuan (US$2.6 billion).') ?? '', /^Given as 2,600,000,000 USD too$/m));

  test('what another document states for the same, and what is to be said about it', () =>
    assert.match(
      hoverAt(`
//- memo.txt
The Harbour Board fined Oakridge Shipping $4<|>.2 million in 2021.
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million.
`) ?? '',
      /^- \\\$5 million — \*figures-disagree\* \(\[press\.txt:1\]\(at:press\.txt#L1\)\)$/m,
    ));

  test('nothing about another fact', () =>
    assert.doesNotMatch(
      hoverAt(`
//- memo.txt
The Harbour Board fined Oakridge Shipping $4<|>.2 million in 2021.
//- press.txt
In 2021 Oakridge Shipping employed 500 people.
`) ?? '',
      /press\.txt/,
    ));
});
