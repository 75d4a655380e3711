/** Amounts given twice, in two currencies or units. */
import { checkDiagnostics } from '../../support/diagnostics';

const check = (written: string) => checkDiagnostics('conversion-mismatch', written);

suite('conversion-mismatch', () => {
  test('units', () =>
    check(`
//- walk.txt
The trail is 10 miles (26 km) long.
             ^^^^^^^^ conversion-mismatch: walk.txt has 26 km
                       ^^^^^ conversion-mismatch: 10 miles is 14.2 to 18.1 km
`));

  test('units that come to the same', () =>
    check(`
//- walk.txt
The trail is 10 miles (16 km) long.
`));

  test('a rate that no day of the year had', () =>
    check(`
//- bridge.txt
In 2022 the bridge cost €10.0 million ($18.0 million).
                        ^^^^^^^^^^^^^ conversion-mismatch: bridge.txt has $18.0 million
                                       ^^^^^^^^^^^^^ conversion-mismatch: €10.0 million is 8.77 million to 13.4 million USD
`));

  test('one amount converted two ways', () =>
    check(`
//- first.txt
The mine was sold for 500 million kwacha ($30 million).
                                          ^^^^^^^^^^^ conversion-mismatch: second.txt has $40 million for 500 million kwacha
//- second.txt
The buyer paid 500 million kwacha ($40 million) for the mine.
                                   ^^^^^^^^^^^ conversion-mismatch: first.txt has $30 million
`));

  test('two amounts', () =>
    check(`
//- bridge.txt
In 2022 the bridge cost €10.0 million, and the tunnel $18.0 million.
`));
});
