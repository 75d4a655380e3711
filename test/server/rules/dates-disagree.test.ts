/** One event on two dates; and two events that look alike. */
import { checkDiagnostics } from '../../support/diagnostics';

const check = (written: string) => checkDiagnostics('dates-disagree', written);

suite('dates-disagree', () => {
  test('one signing, two days', () =>
    check(`
//- release.txt
The Brennick Water Board and Halvorsen Pipes signed the contract on 12 March 2024.
                                                                    ^^^^^^^^^^^^^ dates-disagree: paper.txt has 21 March 2024
//- paper.txt
Halvorsen Pipes and the Brennick Water Board signed their deal on 21 March 2024.
                                                                  ^^^^^^^^^^^^^ dates-disagree: release.txt has 12 March 2024
`));

  test('a month that holds the day', () =>
    check(`
//- release.txt
The Brennick Water Board and Halvorsen Pipes signed the contract on 12 March 2024.
//- paper.txt
Halvorsen Pipes and the Brennick Water Board signed their deal in March 2024.
`));

  test('another party, another contract', () =>
    check(`
//- release.txt
The Brennick Water Board and Halvorsen Pipes signed the contract on 12 March 2024.
//- paper.txt
Halvorsen Pipes and the Ministry of Energy signed a contract on 21 March 2024.
`));

  test('signed on one day, announced on the next', () =>
    check(`
//- release.txt
The Brennick Water Board and Halvorsen Pipes signed the contract on 12 March 2024.
//- paper.txt
Halvorsen Pipes announced on 13 March 2024 that it had found a partner.
`));

  test('the day on which somebody said so is no day of the event', () =>
    check(`
//- first.txt
Published: 10 May 2024

The ferry Astrid sank off Cape Morrow, the Harland Coastguard said on Thursday.
//- second.txt
Published: 10 May 2024

The ferry Astrid sank off Cape Morrow on 6 May, the Harland Coastguard said.
`));

  test('approval in other words, days apart', () =>
    check(`
//- first.txt
Published: 12 September 2023

The purchase of Kestrel Bakeries by Meridian Foods was cleared by the competition authority on 1 September 2023.
                                                                                               ^^^^^^^^^^^^^^^^ dates-disagree: second.txt has 11 September
//- second.txt
Published: 2 October 2023

The watchdog gave Meridian Foods its blessing for Kestrel Bakeries on 11 September.
                                                                      ^^^^^^^^^^^^ dates-disagree: first.txt has 1 September 2023
`));

  test('two events that are known for different ones', () =>
    check(`
//- first.txt
Published: 12 June 2023

Alan Prowse was convicted of arson at Ravensby Crown Court on 10 May 2023.
//- second.txt
Published: 12 June 2023

Alan Prowse was sentenced for arson at Ravensby Crown Court on 8 June 2023, convicted though he was long before.
`));

  test('a beginning is no end', () =>
    check(`
//- first.txt
Published: 5 June 2022

The strike of the Harland Tugmen's Union began on 2 May 2022.
//- second.txt
Published: 5 June 2022

The strike of the Harland Tugmen's Union ended on 25 May 2022.
`));

  test('two beginnings', () =>
    check(`
//- first.txt
Published: 5 June 2022

The strike of the Harland Tugmen's Union began on 2 May 2022.
                                                  ^^^^^^^^^^ dates-disagree: second.txt has 9 May 2022
//- second.txt
Published: 5 June 2022

The strike of the Harland Tugmen's Union that started on 9 May 2022 ended in June.
                                                         ^^^^^^^^^^ dates-disagree: first.txt has 2 May 2022
`));

  const arrested = (day: string) => `
//- post.txt
Published: 28 August 2021

Police arrested Omar Reyes on ${day} August 2021.
`;
  const fire = (when: string) => `
//- courier.txt
Published: 25 August 2021

The blaze at the Brennick mill broke out on 4 August 2021. ${when} police arrested Omar Reyes.
`;
  test('a day counted from the one told before', () =>
    check(`${fire('The following day')}                                                           ^^^^^^^^^^^^^^^^^ dates-disagree: post.txt has 9 August 2021
${arrested('9')}                              ^^^^^^^^^^^^^ dates-disagree: courier.txt has The following day
`));

  test('a count of days and weeks is not said to the day', () => {
    check(fire('The following day') + arrested('5'));
    check(fire('Two weeks later,') + arrested('20'));
    check(fire('On the same day') + arrested('4'));
  });

  const letter = `
//- hearing.txt
Published: 17 July 2022

The mayor of Brennick wrote to the Dale Water Board on 12 May.
`;
  const enclosed = (day: string) => `
//- reply.txt
Published: 9 September 2022

The letter in which the mayor of Brennick told the Dale Water Board of the leaks bears the date of ${day}.
`;
  test('a letter, and the date it bears', () =>
    check(`${letter}                                                       ^^^^^^ dates-disagree: reply.txt has 3 June
${enclosed('3 June')}                                                                                                   ^^^^^^ dates-disagree: hearing.txt has 12 May
`));

  test('a letter of that date', () => check(letter + enclosed('12 May')));

  const police = (time: string) => `
//- police.txt
Oxelby, 9 August 2021

The ferry Kittiwake collided with the tanker Orsova ${time}.
`;
  const harbour = (time: string) => `
//- harbour.txt
Oxelby, 20 August 2021

The tanker Orsova and the ferry Kittiwake collided ${time}.
`;
  test('one collision at two hours', () =>
    check(`
//- harbour.txt
Oxelby, 20 August 2021

The tanker Orsova and the ferry Kittiwake collided shortly after 4 pm on 1 August.
                                                                 ^^^^ dates-disagree: police.txt has 3.15 pm
//- police.txt
Oxelby, 9 August 2021

The ferry Kittiwake collided with the tanker Orsova at 3.15 pm on 1 August 2021.
                                                       ^^^^^^^ dates-disagree: harbour.txt has 4 pm
`));

  test('hours that rounding, hedges, halves of the day and zones bring together', () => {
    check(police('at 3.15 pm on 1 August 2021') + harbour('at about three in the afternoon on 1 August'));
    check(police('at 3.15 pm on 1 August 2021') + harbour('at 3.15 on 1 August'));
    check(police('at 14:20 GMT on 1 August 2021') + harbour('at 16:20 local time on 1 August'));
    check(police('at 3.15 pm on 1 August 2021') + harbour('before 4 pm on 1 August'));
  });

  test('the hour of something else', () =>
    check(
      police('at 3.15 pm on 1 August 2021') +
        `
//- harbour.txt
Oxelby, 20 August 2021

The last passenger of the ferry Kittiwake was brought ashore at 6.40 pm on 1 August.
`,
    ));

  test('one event in two words that mean the same', () =>
    check(`
//- release.txt
The Lantern Museum expanded its cellar on 12 March 2024.
                                          ^^^^^^^^^^^^^ dates-disagree: paper.txt has 21 March 2024
//- paper.txt
The Lantern Museum enlarged its cellar on 21 March 2024.
                                          ^^^^^^^^^^^^^ dates-disagree: release.txt has 12 March 2024
`));

  test('two words of opposite meaning', () =>
    check(`
//- release.txt
The Lantern Museum expanded its cellar on 12 March 2024.
//- paper.txt
The Lantern Museum emptied its cellar on 21 March 2024.
`));

  test('nobody is named in both, and the sentences are alike', () =>
    check(`
//- notice.txt
The old lighthouse keeper's cottage above the harbour was demolished on 12 March 2024.
                                                                        ^^^^^^^^^^^^^ dates-disagree: paper.txt has 21 March 2024
//- paper.txt
The lighthouse keeper's cottage above the harbour was torn down on 21 March 2024.
                                                                   ^^^^^^^^^^^^^ dates-disagree: notice.txt has 12 March 2024
`));

  test('nobody is named in both, and what happened is all that they share', () =>
    check(`
//- notice.txt
The old lighthouse keeper's cottage above the harbour was demolished on 12 March 2024.
//- paper.txt
A brick chimney of the former tannery behind the station was torn down on 21 March 2024.
`));

  test('two years of one founding', () =>
    check(`
//- guide.txt
The Lantern Museum was founded in 1887 and is open all year.
                                  ^^^^ dates-disagree: paper.txt has 1878
//- paper.txt
Founded in 1878, the Lantern Museum is to have a new roof.
           ^^^^ dates-disagree: guide.txt has 1887
`));

  test('the founding of another', () =>
    check(`
//- guide.txt
The Lantern Museum was founded in 1887 and is open all year.
//- paper.txt
Founded in 1878, the Harbour Board is to have a new seal.
`));

  test('one licence that ends and lapses', () =>
    check(`
//- order.txt
The Harbour Board's licence to run the ferries ends on 30 June 2031.
                                                       ^^^^^^^^^^^^ dates-disagree: paper.txt has 31 August 2031
//- paper.txt
The licence of the Harbour Board to run the ferries lapses on 31 August 2031.
                                                              ^^^^^^^^^^^^^^ dates-disagree: order.txt has 30 June 2031
`));

  test('what it was seized for is not what the day is of', () =>
    check(`
//- navy.txt
Marines seized the tanker Sabine Star on 30 May 2024 for carrying arms.
                                         ^^^^^^^^^^^ dates-disagree: owner.txt has 4 June 2024
//- owner.txt
The tanker Sabine Star was seized on 4 June 2024.
                                     ^^^^^^^^^^^ dates-disagree: navy.txt has 30 May 2024
`));
});
