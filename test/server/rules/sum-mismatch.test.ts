/** Parts that do not come to their total. */
import assert from 'node:assert/strict';
import { sumMismatch } from '../../../server/src/rules/sum-mismatch';
import { checkDiagnostics } from '../../support/diagnostics';
import { folderOf } from '../../support/engine';

const check = (written: string) => checkDiagnostics('sum-mismatch', written);

suite('sum-mismatch', () => {
  test('parts behind a colon', () =>
    check(`
//- season.txt
Okafor scored 20 goals: 11 in the league, four in the cup and three abroad.
              ^^ sum-mismatch: The parts come to 18
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

  test('a sentence that divides the total of the one before', () =>
    check(`
//- budget.txt
The city set up a fund of $10.8 million. It consists of $4.4 million for roads, $3.4 million for schools and $2.4 million for parks.
                          ^^^^^^^^^^^^^ sum-mismatch: The parts come to 10.2 million
                                                        ^^^^^^^^^^^^ sum-mismatch: budget.txt has $10.8 million
                                                                                ^^^^^^^^^^^^ sum-mismatch: budget.txt has $10.8 million
                                                                                                             ^^^^^^^^^^^^ sum-mismatch: budget.txt has $10.8 million
`));

  test('sources that add up although nobody says that they are all', () =>
    check(`
//- results.txt
The chain took in €8.20 million last year. Hotels earned €4.10 million, restaurants €2.60 million and shops €1.70 million.
                  ^^^^^^^^^^^^^ sum-mismatch: The parts come to 8.4 million
                                                         ^^^^^^^^^^^^^ sum-mismatch: results.txt has €8.20 million
                                                                                    ^^^^^^^^^^^^^ sum-mismatch: results.txt has €8.20 million
                                                                                                            ^^^^^^^^^^^^^ sum-mismatch: results.txt has €8.20 million
`));

  test('sources that are far from all', () =>
    check(`
//- results.txt
The chain took in €9.80 million last year. Hotels earned €4.10 million, restaurants €2.60 million and shops €1.70 million.
`));

  test('lines of a table under a heading', () =>
    check(`
//- register.txt
Berths: 120 berths in all
        ^^^ sum-mismatch: The parts come to 124

BERTHS BY PIER
North pier . . . . 60
                   ^^ sum-mismatch: register.txt has 120
South pier . . . . 40
                   ^^ sum-mismatch: register.txt has 120
Quay . . . . . . . 24
                   ^^ sum-mismatch: register.txt has 120
`));

  test('a round total', () =>
    check(`
//- march.txt
The march drew 3,000 people: 1,412 from the north, 1,130 from the south and 377 from abroad.
`));

  test('a total behind its parts', () =>
    check(`
//- fleet.txt
The yard built five tugs in Vardo, four in Hamnes and two in Solvik, 12 in all.
               ^^^^ sum-mismatch: fleet.txt has 12
                                   ^^^^ sum-mismatch: fleet.txt has 12
                                                      ^^^ sum-mismatch: fleet.txt has 12
                                                                     ^^ sum-mismatch: The parts come to 11
`));

  test('the other parts have no number', () =>
    check(`
//- fleet.txt
The yard built 12 tugs: five in Vardo, four in Hamnes and the rest in Solvik.
`));

  test('a list of payments, the first of them near the sum of the others', () =>
    check(`
//- minutes.txt
Payments approved: clerk, £412.60; auditor, £252.00; cricket club, £150.00; wreath, £25.00.
`));

  test('some of a number, divided', () =>
    check(`
//- court.txt
She was convicted on 24 of 27 counts: 17 of theft, five of fraud and three of forgery.
                     ^^ sum-mismatch: The parts come to 25
                                      ^^ sum-mismatch: court.txt has 24
                                                   ^^^^ sum-mismatch: court.txt has 24
                                                                     ^^^^^ sum-mismatch: court.txt has 24
`));

  test('a change in its own unit', () =>
    check(`
//- staff.txt
The hospital went from 1,243 nurses to 1,561 nurses, an increase of 218 nurses.
                       ^^^^^ sum-mismatch: staff.txt has 1,561
                                       ^^^^^ sum-mismatch: The parts come to 1,461
                                                                    ^^^ sum-mismatch: staff.txt has 1,561
`));

  test('the majority of a vote', () =>
    check(`
//- vote.txt
The motion passed by 27 votes to 16, a majority of 13.
                     ^^ sum-mismatch: The parts come to 29
                                 ^^ sum-mismatch: vote.txt has 27
                                                   ^^ sum-mismatch: vote.txt has 27
`));

  test('one part is the sum of two others', () =>
    check(`
//- funds.txt
It froze $40 million in London, $25 million in Zurich and $15 million in Dubai, $80 million altogether.
`));

  for (const [wrong, right] of [
    ['It cut its staff from 312 to 241, a loss of 81 posts.', 'It cut its staff from 312 to 241, a loss of 71 posts.'],
    [
      'Income was $40.1 million and spending $52.3 million, a deficit of $15.2 million.',
      'Income was $40.1 million and spending $52.3 million, a deficit of $12.2 million.',
    ],
    [
      'The pier was to cost $40.1 million. In the end it cost $52.3 million, an overrun of $15.2 million.',
      'The pier was to cost $40.1 million. In the end it cost $52.3 million, an overrun of $12.2 million.',
    ],
    [
      'The pier cost $52.3 million, $15.2 million more than the $40.1 million budgeted.',
      'The pier cost $52.3 million, $12.2 million more than the $40.1 million budgeted.',
    ],
    [
      'The port owned 48 boats. It sold 31, leaving it with 19.',
      'The port owned 48 boats. It sold 31, leaving it with 17.',
    ],
    [
      'There were 48 people aboard the boat. The coastguard rescued 31. Six bodies were found, and 14 people are still missing.',
      'There were 48 people aboard the boat. The coastguard rescued 31. Six bodies were found, and 11 people are still missing.',
    ],
    ['The yard has 214 workers, 96 women and 128 men.', 'The yard has 214 workers, 96 women and 118 men.'],
    [
      'The storm killed 34 people. Seventeen died in Dale, nine in Norling and four in Vexholm.',
      'The storm killed 34 people. Seventeen died in Dale, nine in Norling and eight in Vexholm.',
    ],
    [
      'The two mills employ 341 and 282 people respectively, 643 in total.',
      'The two mills employ 341 and 282 people respectively, 623 in total.',
    ],
  ] as const) {
    test(`wrong: ${wrong}`, () => assert.equal(problemsOf(wrong), 1));
    test(`right: ${right}`, () => assert.equal(problemsOf(right), 0));
  }

  for (const other of [
    'The port owned 48 boats and sold 31 nets.',
    'It counted 5,870 people in May, 340 dogs, and 6,510 sheep.',
    'The hall has 80 beds. It bought 63 beds in May and 27 beds in June.',
    'It gained 340 members in a year. The fair drew 5,870 people in May and 6,510 in June.',
    'Police arrested two more men on Monday, bringing the number held to twelve. Seven officers were hurt.',
    'By six votes to three, the nine judges of the court struck down the law; the 15 members of the council had asked for it.',
    'Of the pupils 46 per cent speak French, 27 per cent German and 48 per cent Dutch.',
    'There were 48 people aboard the boat. The coastguard rescued 31, and 14 are still missing.',
    'Twenty-three people were inside: fourteen cooks, six waiters, two clerks and a porter.',
  ])
    test(`no whole: ${other}`, () => assert.equal(problemsOf(other), 0));
});

function problemsOf(content: string): number {
  return [...sumMismatch.check(folderOf([{ path: 'a.txt', content }]).facts)].length;
}
