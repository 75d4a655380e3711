/** Orders that a text tells against the dates of the two events; and what only sounds like one. */
import assert from 'node:assert/strict';
import { checkDiagnostics, findingsOf } from '../../../support/diagnostics';

const check = (written: string) => checkDiagnostics('order-impossible', written);

const board = (approved: string, resigned: string) => `
//- board.txt
Oxelby Harbour Board, 20 June 2022

The Board approved the sale of the east quay on ${approved} May 2022. Director Ana Diaz resigned on ${resigned} May 2022.
`;
const paper = (order: string) => `
//- paper.txt
Oxelby Courier, 22 June 2022

${order}
`;

suite('order-impossible: orders that a text tells', () => {
  const after = 'Ana Diaz resigned after the board had approved the sale of the east quay.';

  test('after what came later', () =>
    check(`${board('9', '2')}                                                ^^^^^^^^^^ order-impossible: paper.txt has after the board had approved the sale of the east quay
                                                                                          ^^^^^^^^^^ order-impossible: paper.txt has after the board had approved the sale of the east quay
${paper(after)}                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ order-impossible: board.txt has 2 May 2022, board.txt has 9 May 2022
`));

  test('after what came before, or on the same day', () => {
    check(board('2', '9') + paper(after));
    check(board('9', '9') + paper(after));
  });

  test('after something else, or somebody else', () => {
    check(board('9', '2') + paper('Ana Diaz resigned after the minister had visited the west quay.'));
    check(board('9', '2') + paper('Leo Brandt resigned after the board had approved the sale of the east quay.'));
  });

  test('what may follow, and what is denied', () => {
    check(board('9', '2') + paper('Ana Diaz would resign after the board had approved the sale of the east quay.'));
    check(board('9', '2') + paper('Ana Diaz never resigned after the board had approved the sale of the east quay.'));
  });

  const told = (order: string) => {
    let found = false;
    try {
      check(board('9', '2') + paper(order));
    } catch {
      found = true;
    }
    return found;
  };

  test('the same order in other words', () => {
    const orders = [
      'Following the approval of the sale of the east quay, Ana Diaz resigned.',
      'The sale of the east quay was approved before Ana Diaz resigned.',
      'By the time Ana Diaz resigned, the board had approved the sale of the east quay.',
      'The board had already approved the sale of the east quay when Ana Diaz resigned.',
      'No sooner had the board approved the sale of the east quay than Ana Diaz resigned.',
      'Ana Diaz resigned on the same day as the board approved the sale of the east quay.',
      'Ana Diaz resigned the day after the board had approved the sale of the east quay.',
      'Ana Diaz did not resign until the board had approved the sale of the east quay.',
      'Ana Diaz resigned three weeks before the board approved the sale of the east quay.',
      'Ana Diaz resigned within three days of the approval of the sale of the east quay.',
    ];
    for (const order of orders) if (!told(order)) throw new Error(`not found: ${order}`);
  });

  test('the order that the dates have, in those words', () => {
    const orders = [
      'Before the approval of the sale of the east quay, Ana Diaz resigned.',
      'By the time the board approved the sale of the east quay, Ana Diaz had resigned.',
      'Ana Diaz had already resigned when the board approved the sale of the east quay.',
      'The board had approved the sale of the east quay when Leo Brandt resigned.',
      'Ana Diaz resigned the week before the board approved the sale of the east quay.',
      'Ana Diaz resigned a week before the board approved the sale of the east quay.',
      'Ana Diaz resigned within two weeks of the approval of the sale of the east quay.',
      'The board did not approve the sale of the east quay until Ana Diaz had resigned.',
    ];
    for (const order of orders) if (told(order)) throw new Error(`found: ${order}`);
  });

  const clinic = (resigned: string) => `
//- ministry.txt
Sundal, 4 September 2021

Dr Ines Falk was appointed director of the Sundal Clinic on 3 February 2020. She resigned on ${resigned} 2020.
`;
  const into = `
//- paper.txt
Sundal, 9 September 2021

Ines Falk resigned as director of the Sundal Clinic three months into the job.
`;
  test('months into a post that was left after a longer time', () =>
    check(`${clinic('15 October')}                                                            ^^^^^^^^^^^^^^^ order-impossible: paper.txt has three months into the job
                                                                                             ^^^^^^^^^^^^^^^ order-impossible: paper.txt has three months into the job
${into}                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^ order-impossible: ministry.txt has 15 October 2020, ministry.txt has 3 February 2020
`));

  test('months into a post that was left then', () => check(clinic('28 April') + into));

  const told1 = (words: string) => `
//- a.txt
Oxelby, 20 March 2022

${words}
`;
  const told2 = (words: string) => `
//- b.txt
Oxelby, 22 March 2022

${words}
`;
  test('two orders of the same events, without a date', () =>
    check(`${told1('Rita Moe resigned before the report on the tram crash was published.')}                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ order-impossible: b.txt has after the publication of the crash report
${told2('Rita Moe stepped down after the publication of the crash report.')}                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ order-impossible: a.txt has before the report on the tram crash was published
`));

  test('the same order twice, and orders of other events', () => {
    const first = told1('Rita Moe resigned before the report on the tram crash was published.');
    check(first + told2('Rita Moe had resigned when the report on the tram crash was published.'));
    check(first + told2('The report on the tram crash was published after Rita Moe had resigned.'));
    check(first + told2('Leo Brandt stepped down after the publication of the crash report.'));
    check(first + told2('Rita Moe stepped down after the minister had visited the works.'));
  });

  const both = (a: string, b: string) =>
    findingsOf('order-impossible', `Oxelby, 20 March 2022\n\n${a}\n`, `Oxelby, 22 March 2022\n\n${b}\n`).length;

  for (const [words, contrary, fitting] of [
    [
      'The kiln was inspected before the workshop was leased.',
      'Potters had been renting the workshop for three weeks when the kiln was inspected.',
      'Potters began to rent the workshop three weeks after the kiln was inspected.',
    ],
    [
      'The ferry sailed before the gates of the lock had closed.',
      'All gates of the lock were closed by the time the ferry sailed.',
      'One gate of the lock was still open when the ferry sailed.',
    ],
    [
      'The permit for the quarry was issued first; the 9,000 crowns were handed over later.',
      'The 9,000 crowns were handed over while the quarry was still waiting for its permit.',
      'The 9,000 crowns were handed over when the quarry had its permit.',
    ],
    [
      'The gardener had planted the hedge before the permit was granted.',
      'He planted the hedge with the permit already in his pocket, the gardener wrote.',
      'He planted the hedge a month ahead of the permit, the gardener wrote.',
    ],
    [
      'Trainer Rune Dahl was dismissed after the regatta at Lund.',
      'At the regatta at Lund the rowers had to do without Rune Dahl, dismissed three days earlier.',
      'At the regatta at Lund the rowers still had Rune Dahl, dismissed three days later.',
    ],
    [
      'The diggers came to the quarry after the permit had been granted.',
      'The permit had not yet been granted when the diggers came to the quarry.',
      'The permit had already been granted when the diggers came to the quarry.',
    ],
    [
      'The resignation of Ines Falk preceded the sale of the mill.',
      'The sale of the mill was followed by the resignation of Ines Falk.',
      'The sale of the mill was preceded by the resignation of Ines Falk.',
    ],
    [
      'It was only after the roof had been mended that the choir returned to the chapel.',
      'The choir returned to the chapel before the roof had been mended.',
      'The choir did not return to the chapel until the roof had been mended.',
    ],
    [
      'Nobody left the theatre before the siren sounded.',
      'The siren sounded after everybody had left the theatre.',
      'The siren sounded before anybody had left the theatre.',
    ],
    [
      'The audit was made a month before the burglar arrived.',
      'The audit was made once the burglar had left.',
      'The audit was made before the burglar had left.',
    ],
  ] as const)
    test(words, () => {
      assert.equal(both(words, contrary), 1, contrary);
      assert.equal(both(words, fitting), 0, fitting);
    });

  test('who is called by a title', () => {
    const folder = (called: string, order: string) =>
      findingsOf(
        'order-impossible',
        'Oxelby, 2 June 2022\n\nThe Harbour Board has today received the report of the auditors.\n',
        `Oxelby, 19 June 2022\n\n${called} Ana Diaz resigned from the Harbour Board on 16 June 2022.\n`,
        `Oxelby, 22 June 2022\n\n${order}\n`,
      ).length;
    const before = 'By the time the auditors delivered their report, the engineer had resigned.';
    assert.equal(folder('Engineer', before), 1);
    assert.equal(folder('Treasurer', before), 0);
    assert.equal(folder('Engineer', 'By the time the engineer resigned, the auditors had delivered their report.'), 0);
  });
});
