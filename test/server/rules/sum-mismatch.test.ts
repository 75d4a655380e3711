/** Parts that do not come to their total. */
import { checkDiagnostics } from '../../support/diagnostics';

const check = (written: string) => checkDiagnostics('sum-mismatch', written);

suite('sum-mismatch', () => {
  test('parts behind a colon', () =>
    check(`
//- season.txt
Okafor scored 20 goals: 11 in the league, four in the cup and three abroad.
              ^^ sum-mismatch: the parts come to 18
                        ^^ sum-mismatch: season.txt has 20
                                          ^^^^ sum-mismatch: season.txt has 20
                                                              ^^^^^ sum-mismatch: season.txt has 20
`));

  test('parts that come to the total', () =>
    check(`
//- season.txt
Okafor scored 18 goals: 11 in the league, four in the cup and three abroad.
`));

  test('examples are no parts', () =>
    check(`
//- season.txt
Okafor scored 20 goals, including 11 in the league, four in the cup and three abroad.
`));

  test('amounts within what their digits leave open', () =>
    check(`
//- budget.txt
The fund of $10.1 million consists of $4.4 million for roads, $3.4 million for schools and $2.4 million for parks.
`));
});
