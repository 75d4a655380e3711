/** A weekday beside a date that was another. */
import { checkDiagnostics } from '../../support/diagnostics';

const check = (written: string) => checkDiagnostics('weekday-mismatch', written);

suite('weekday-mismatch', () => {
  test('the weekday of another day', () =>
    check(`
//- minutes.txt
The committee met on Wednesday, 14 March 2023 in the town hall.
                     ^^^^^^^^^^^^^^^^^^^^^^^^ weekday-mismatch: 2023-03-14 was a Tuesday
`));

  test('the weekday that it was', () =>
    check(`
//- minutes.txt
The committee met on Tuesday, 14 March 2023 in the town hall.
`));

  test('a year taken from the document is firm near its date', () =>
    check(`
//- minutes.txt
Published: 20 March 2023

The committee met on Wednesday, 14 March, in the town hall.
                     ^^^^^^^^^^^^^^^^^^^ weekday-mismatch: 2023-03-14 was a Tuesday
`));

  test('two dates side by side', () =>
    check(`
//- minutes.txt
The committee met on Wednesday and again on 14 March 2023.
`));

  test('in brackets, behind the day or before it', () =>
    check(`
//- minutes.txt
The committee met on 2023-03-14 (Wednesday) and voted on Friday (17 March 2023).
                     ^^^^^^^^^^^^^^^^^^^^^ weekday-mismatch: 2023-03-14 was a Tuesday
`));

  test('as an apposition', () =>
    check(`
//- minutes.txt
The committee met on 14 March 2023, a Wednesday, and voted on 17 March 2023, a Friday.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ weekday-mismatch: 2023-03-14 was a Tuesday
`));

  test('with a part of the day between', () =>
    check(`
//- minutes.txt
The committee met on Wednesday evening, 14 March 2023, in the town hall.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ weekday-mismatch: 2023-03-14 was a Tuesday
`));

  test('in a sentence of its own', () =>
    check(`
//- minutes.txt
The committee met on 14 March 2023. It was a wet Wednesday, and few came.
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ weekday-mismatch: 2023-03-14 was a Tuesday
`));

  test('in a sentence of its own, where two days could be meant', () =>
    check(`
//- minutes.txt
The committee met on 14 March 2023 and on 21 March. It was a Wednesday that brought the quarrel.
`));

  test('in a dateline', () =>
    check(`
//- wire.txt
LISSEN, Wednesday, 14 March 2023 — The committee met.
        ^^^^^^^^^^^^^^^^^^^^^^^^ weekday-mismatch: 2023-03-14 was a Tuesday
`));

  test('of a day that is pointed at from the dateline', () =>
    check(`
//- wire.txt
LISSEN, 14 March 2023 — The committee meets tomorrow, Thursday, in the town hall.
                                            ^^^^^^^^^^^^^^^^^^ weekday-mismatch: 2023-03-15 was a Wednesday
//- other.txt
LISSEN, 14 March 2023 — The committee meets tomorrow, Wednesday, in the town hall.
`));

  test('a page may bear the date of the day after its words were written', () =>
    check(`
//- page.txt
Published: 15 March 2023

The committee met today, Tuesday, in the town hall.
                  ^^^^^^^^^^^^^^ weekday-mismatch (information): 2023-03-15 was a Wednesday
`));

  test('the weekday of something else', () =>
    check(`
//- minutes.txt
After 14 March 2023, Wednesday’s council was put off. It meets today, Tuesday and Friday.
On 14 March 2023, Wednesday and Thursday were mentioned.
`));

  test('figures that can be read as another day', () =>
    check(`
//- minutes.txt
The committee met on Monday, 3/4/2023.
`));
});
