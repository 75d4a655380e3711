/** A date's card. */
import { checkHover } from '../../support/hovers';

suite('features: date card', () => {
  test('a day that is written out assumes nothing', () =>
    checkHover(
      'The board met on 15 <|>March 2024.',
      `
**Friday, 15 March 2024** · date

\`2024-03-15\`
`,
    ));

  test('a weekday: against which date, and where that is stated', () =>
    checkHover(
      'Published: March 15, 2024\n\nThe board met on <|>Tuesday.',
      `
**Tuesday, 12 March 2024** · date

\`2024-03-12\`

Assumed: the last such weekday, from 2024-03-15

Resolved against this document’s date, Friday, 15 March 2024 (stated): “Published: March 15, 2024” states it. [document.txt:1](at:document.txt#L1)
`,
    ));

  test('where no date is known, that is said', () =>
    checkHover(
      'The board met on <|>Tuesday.',
      `
**Tuesday** · date, not resolved

The date of this document is unknown. The document states no date.
`,
    ));
});
