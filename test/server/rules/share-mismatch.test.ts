/** Percentages that the figures beside them do not give. */
import assert from 'node:assert/strict';
import { shareMismatch } from '../../../server/src/rules/share-mismatch';
import { inEnglish } from '../../../server/src/text/phrase';
import { checkDiagnostics } from '../../support/diagnostics';
import { folderOf } from '../../support/engine';

const check = (written: string) => checkDiagnostics('share-mismatch', written);

suite('share-mismatch', () => {
  test('a part of a whole', () =>
    check(`
//- survey.txt
Of the 50 houses, 12 (34%) were empty.
       ^^ share-mismatch: survey.txt has 34%
                  ^^ share-mismatch: survey.txt has 34%
                      ^^^ share-mismatch: The figures give 24%
`));

  test('the share that it is', () =>
    check(`
//- survey.txt
Of the 50 houses, 12 (24%) were empty.
`));

  test('a change from one value to another', () =>
    check(`
//- results.txt
Sales rose from $4.00 million to $5.00 million, an increase of 20%.
                ^^^^^^^^^^^^^ share-mismatch: results.txt has 20%
                                 ^^^^^^^^^^^^^ share-mismatch: results.txt has 20%
                                                               ^^^ share-mismatch: The figures give 25%
`));

  test('a percentage of something else', () =>
    check(`
//- survey.txt
Of the 50 houses, 12 were empty, and rents in the town had risen by 34%.
`));

  for (const claim of [
    'Some 12 of the 50 houses, or 34 per cent, were empty.',
    'On the hill 34% of the 50 houses (12) were empty.',
    'The share was 34% (12 of 50).',
    'A rise of 34%, from $5.00 million to $6.20 million, followed.',
    'Sales rose from $5.00 million to $6.20 million (34%).',
    'The share was 34%: 12 of the 50 houses were empty.',
    'The fine of €1.2 million equals 34 per cent of sales of €5.0 million.',
    'The mill employs 120 people, or 34% of the 500 villagers.',
    'It earned $1.2 million on sales of $5.0 million, a margin of 34%.',
    'Sales rose 34% to $6.20 million from $5.00 million.',
    'Sales fell by 34 per cent, from $5.00 million to $3.80 million.',
    'Sales were $6.20 million, up 34% from $5.00 million in 2022.',
    'Sales were $6.20 million (2022: $5.00 million), an increase of 34%.',
    'Sales went from $5.00 million to $6.20 million. That is a jump of 34 per cent.',
    'Sales went from $5.00 million to $6.20 million, or 34%.',
    'Sales were $5.00 million last year. This year they come to $6.20 million, a rise of 34%.',
    'Sales were $5.00 million in 2022. In 2023 they rose by 34% to $6.20 million.',
    'The pier was budgeted at $5.00 million and cost $6.20 million, 34% over budget.',
    'The mill sold 620.0 tonnes in May, 34% more than the 500.0 tonnes of April.',
    'The town has 500 houses. Of these, 120 are empty, or 34%.',
    'The town has 500 houses. Some 120 of them, 34 per cent, are empty.',
    'The town has 500 houses. They found damp in 120 of them. That is 34 per cent.',
    'The seller takes 34 per cent of the $5.00 million price, or $1.20 million.',
    'Of the 500 villagers 120 workers came to vote, a turnout of 34 per cent.',
  ]) {
    test(`wrong: ${claim}`, () => assert.deepEqual(messagesOf(claim), ['The figures give 24%']));
    const right = claim.replace('34', '24');
    test(`right: ${right}`, () => assert.deepEqual(messagesOf(right), []));
  }

  for (const [wrong, right] of [
    [
      'A tax of 19 per cent on the 212 euros comes to 60.28 euros.',
      'A tax of 19 per cent on the 212 euros comes to 40.28 euros.',
    ],
    [
      'A 15 per cent discount takes the ticket from £60.00 to £45.00.',
      'A 15 per cent discount takes the ticket from £60.00 to £51.00.',
    ],
    [
      'The 91 boats lost are 43 per cent of the 273 boats in the port.',
      'The 91 boats lost are 33 per cent of the 273 boats in the port.',
    ],
    [
      'They caught 41 tonnes of cod, half as many as the 62 tonnes of May.',
      'They caught 31 tonnes of cod, half as many as the 62 tonnes of May.',
    ],
    [
      'The rigs worked 6,570 of a possible 7,300 days, a rate of 80%.',
      'The rigs worked 6,570 of a possible 7,300 days, a rate of 90%.',
    ],
    ['Of the 241 members, 112 voted for it, more than half.', 'Of the 241 members, 142 voted for it, more than half.'],
    [
      'Of the 241 members, 142 voted for it, fewer than half.',
      'Of the 241 members, 112 voted for it, fewer than half.',
    ],
    ['It lost 91 of its 181 boats, a third of the total.', 'It lost 61 of its 181 boats, a third of the total.'],
    [
      'The club sent 90 forms. To 18 of them came a gift, barely one in eight.',
      'The club sent 90 forms. To 18 of them came a gift, barely one in five.',
    ],
    [
      'They tested 148 wells. Thirty-seven have a warning sign. In other words, a third of what they tested.',
      'They tested 148 wells. Thirty-seven have a warning sign. In other words, a quarter of what they tested.',
    ],
  ] as const) {
    test(`wrong in words: ${wrong}`, () => assert.equal(messagesOf(wrong).length, 1));
    test(`right in words: ${right}`, () => assert.deepEqual(messagesOf(right), []));
  }

  for (const other of [
    'Sales were $5.00 million and costs $4.10 million last year. This year they come to $6.20 million, a rise of 34%.',
    'Sales were $5.00 million. Exports of $6.20 million were helped by a rise of 34% in demand.',
    'The town has 500 houses. Some 120 visitors, 34 per cent of them from abroad, came in May.',
    'Sales rose 34% to $6.20 million and fell from $8.00 million in a week.',
    'Sales rose 34% to $6.20 million, and costs fell to $4.00 million from $5.00 million.',
    'Sales rose 34% a year to $6.20 million from $5.00 million.',
    'In real terms sales rose 11% to $6.20 million from $5.00 million.',
    'The rate rose by 3 percentage points, from 34% to 37%.',
  ])
    test(`another rate: ${other}`, () => assert.deepEqual(messagesOf(other), []));

  test('a share that another document leaves to be reckoned', () =>
    check(`
//- minutes.txt
4 March 2024

The survey on closing Oxelby School drew 1,124 responses, of which 730 opposed the closure of Oxelby School.
                                         ^^^^^ share-mismatch: paper.txt has 55 per cent
                                                                   ^^^ share-mismatch: paper.txt has 55 per cent
//- paper.txt
6 March 2024

In the survey on closing Oxelby School, 55 per cent of responses opposed the closure.
                                        ^^^^^^^^^^^ share-mismatch: minutes.txt has 730 of 1,124
`));

  test('the share that it comes to', () =>
    check(`
//- minutes.txt
4 March 2024

The survey on closing Oxelby School drew 1,124 responses, of which 730 opposed the closure of Oxelby School.
//- paper.txt
6 March 2024

In the survey on closing Oxelby School, 65 per cent of responses opposed the closure.
`));

  test('a share of something else', () =>
    check(`
//- minutes.txt
4 March 2024

The survey on closing Oxelby School drew 1,124 responses, of which 730 opposed the closure of Oxelby School.
//- paper.txt
6 March 2024

Of the pupils of Oxelby School, 55 per cent walk there.
`));

  test('the document that has it right is shown', () =>
    check(`
//- radio.txt
Sales went from 4.30 million to 4.82 million euros. That is a jump of 16 per cent.
                ^^^^^^^^^^^^ share-mismatch: radio.txt has 16 per cent
                                ^^^^^^^^^^^^^^^^^^ share-mismatch: radio.txt has 16 per cent
                                                                      ^^^^^^^^^^^ share-mismatch: The figures give 12.1%
//- release.txt
Sales: €4.82 million (2023: €4.30 million), an increase of 12.1%
                                                           ^^^^^ share-mismatch: radio.txt has 16 per cent
`));
});

/** Of the rule's findings in a document of these words. */
function messagesOf(words: string): readonly string[] {
  const folder = folderOf([{ path: 'claim.txt', content: `${words}\n` }]);
  return [...shareMismatch.check(folder.facts)].flatMap((one) => (one ? inEnglish(one.message) : []));
}
