/** Two documents, one fact, two figures; and what only looks like it. */
import { checkDiagnostics } from '../../support/diagnostics';

const check = (written: string) => checkDiagnostics('figures-disagree', written);

suite('figures-disagree', () => {
  test('two documents, two amounts', () =>
    check(`
//- memo.txt
The Meridale Port Authority fined Corvane Shipping $4.2 million in 2021.
                                                   ^^^^^^^^^^^^ figures-disagree: press.txt has $5 million
//- press.txt
In 2021 Corvane Shipping was fined $5 million by the Meridale Port Authority.
                                   ^^^^^^^^^^ figures-disagree: memo.txt has $4.2 million
`));

  test('rounding is not a conflict', () =>
    check(`
//- memo.txt
The Meridale Port Authority fined Corvane Shipping $4.21 million in 2021.
//- press.txt
In 2021 Corvane Shipping was fined nearly $4.3 million by the Meridale Port Authority.
`));

  test('another company, another fine', () =>
    check(`
//- memo.txt
The Meridale Port Authority fined Corvane Shipping $4.2 million in 2021.
//- press.txt
In 2021 Tolland Freight was fined $5 million by the Ostrava Harbour Board.
`));

  test('another year, another fine', () =>
    check(`
//- memo.txt
The Meridale Port Authority fined Corvane Shipping $4.2 million in 2021.
//- press.txt
In 2018 Corvane Shipping was fined $5 million by the Meridale Port Authority.
`));

  test('an amount in another currency', () =>
    check(`
//- memo.txt
The Meridale Port Authority fined Corvane Shipping $4.2 million in 2021.
//- press.txt
In 2021 Corvane Shipping was fined 3.6 million euros by the Meridale Port Authority.
`));

  test('a claim that the text itself corrects accuses nobody', () =>
    check(`
//- memo.txt
The Meridale Port Authority fined Corvane Shipping $4.2 million in 2021.
//- press.txt
An earlier version of this article said that Corvane Shipping was fined $5 million in 2021.
`));
});
