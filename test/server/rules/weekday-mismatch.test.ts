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
});
