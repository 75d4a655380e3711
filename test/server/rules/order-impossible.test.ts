/** What cannot be in that order or time; and what only looks so. */
import { checkDiagnostics } from '../../support/diagnostics';

const check = (written: string) => checkDiagnostics('order-impossible', written);

suite('order-impossible', () => {
  test('a length that its own dates do not give', () =>
    check(`
The road was closed for six weeks, from 4 May 2021 to 30 August 2021.
                        ^^^^^^^^^ order-impossible: From 4 May 2021 to 30 August 2021 is 16.9 weeks
                                        ^^^^^^^^^^ order-impossible: document.txt has six weeks
                                                      ^^^^^^^^^^^^^^ order-impossible: document.txt has six weeks
`));

  test('a length that its dates give, the last unit begun', () =>
    check(`
The road was closed for six weeks, from 4 May 2021 to 18 June 2021.
`));

  test('a length counted from another event', () =>
    check(`
On 4 May 2021, six weeks after the flood of 2 January 2021, the road was closed.
               ^^^^^^^^^ order-impossible: From 2 January 2021 to 4 May 2021 is 17.4 weeks
                                            ^^^^^^^^^^^^^^ order-impossible: document.txt has six weeks
   ^^^^^^^^^^ order-impossible: document.txt has six weeks
`));

  test('a length of something else beside two dates', () =>
    check(`
From 4 May 2021 the six-week course was full, and by 30 August 2021 it was over.
`));

  const opened = `
//- register.txt
Oxelby, 4 March 2021

The Oxelby council opened an inquiry into the Castellan Group on 10 January 2019.
`;
  test('an inquiry shorter than the time between its dates', () =>
    check(`${opened.replace(
      '2019.\n',
      `2019.
                                                                 ^^^^^^^^^^^^^^^ order-impossible: paper.txt has five-month
`,
    )}
//- paper.txt
Oxelby, 4 April 2021

The council ended its five-month inquiry into the Castellan Group in March 2021.
                      ^^^^^^^^^^ order-impossible: It began on 10 January 2019: that is 26.1 months
                                                                     ^^^^^^^^^^ order-impossible: paper.txt has five-month
`));

  test('an inquiry as long as its dates say', () =>
    check(`${opened}
//- paper.txt
Oxelby, 4 April 2021

The council ended its 26-month inquiry into the Castellan Group in March 2021.
`));

  test('an inquiry into another company', () =>
    check(`${opened}
//- paper.txt
Oxelby, 4 April 2021

The regulator ended its five-month inquiry into Halvorsen Pipes in March 2021.
`));

  const register = (date: string) => `
//- register.txt
Name of company: Castellan Holdings Ltd
Date of incorporation: ${date}
`;
  const grant = `
//- paper.txt
Oxelby, 4 April 2021

Castellan Holdings was granted the harbour licence on 6 March 2021.
`;
  test('granted before there was a company', () =>
    check(`${register('21/03/2021')}                       ^^^^^^^^^^ order-impossible: paper.txt has 6 March 2021
${grant}                                                      ^^^^^^^^^^^^ order-impossible: Castellan Holdings Ltd was incorporated on 21/03/2021
`));

  test('granted afterwards', () => check(register('21/02/2021') + grant));

  test('another company was granted it', () =>
    check(register('21/03/2021') + grant.replace('Castellan Holdings', 'Halvorsen Pipes')));

  const born = `
//- life.txt
Marta Oyelaran was born on 4 May 1961 in Oxelby.
`;
  const aged = (age: string) => `
//- paper.txt
Oxelby, 6 June 2021

Marta Oyelaran, ${age}, runs the harbour.
`;
  test('an age that the date of birth does not give', () =>
    check(`${born}                           ^^^^^^^^^^ order-impossible: paper.txt has 52
${aged('52')}                ^^ order-impossible: Born 4 May 1961: that is 60 years
`));

  test('the age that it gives', () => check(born + aged('60')));

  test('the age of another person', () => check(born + aged('52').replace('Marta', 'Simon')));

  const ferry = (since: string) => `
//- yard.txt
The ferry of Halvorsen Lines was built in Oxelby in 1998.
//- paper.txt
Halvorsen Lines has had the ferry since its delivery from Oxelby in ${since}.
`;
  test('in service before it was built', () =>
    check(`
//- yard.txt
The ferry of Halvorsen Lines was built in Oxelby in 1998.
                                                    ^^^^ order-impossible: paper.txt has 1996
//- paper.txt
Halvorsen Lines has had the ferry since its delivery from Oxelby in 1996.
                                                                    ^^^^ order-impossible: The ferry was made in 1998
`));

  test('in service from the year it was built', () => check(ferry('1998')));

  test('in service before it was rebuilt', () => check(ferry('1996').replace('built', 'rebuilt')));

  test('a ferry of another line', () =>
    check(ferry('1996').replaceAll('Halvorsen Lines has', 'Castellan Shipping has')));

  const vote = (day: string) => `
//- notice.txt
Dale, 20 May 2022

The vote of the Brennick Water Board was held on ${day} May 2022.
`;
  const handed = `
//- paper.txt
Dale, 30 May 2022

The Brennick Water Board got the money on 12 May 2022, three weeks after the vote.
`;
  test('counted from an event that another document dates', () =>
    check(`${vote('6')}                                                 ^^^^^^^^^^ order-impossible: paper.txt has three weeks
${handed}                                          ^^^^^^^^^^^ order-impossible: paper.txt has three weeks
                                                       ^^^^^^^^^^^ order-impossible: notice.txt has 6 May 2022: that is 0.9 weeks
`));

  test('counted rightly, or from another event', () => {
    check(vote('6') + handed.replace('three weeks', 'six days'));
    check(vote('6') + handed.replace('vote', 'fire'));
  });

  const charge = (day: string) => `
//- court.txt
Dale, 30 June 2022

Leo Brandt was charged by the court on ${day} June 2022.
`;
  const arrest = `
//- police.txt
Dale, 30 June 2022

Police in Dale arrested Leo Brandt at his home on 14 June 2022.
`;
  test('charged before the arrest', () =>
    check(`${charge('9')}                                       ^^^^^^^^^^^ order-impossible: police.txt has 14 June 2022
${arrest}                                                  ^^^^^^^^^^^^ order-impossible: court.txt has 9 June 2022
`));

  test('charged after it, or somebody else', () => {
    check(charge('15') + arrest);
    check(charge('9') + arrest.replace('Leo Brandt', 'Rita Moe'));
  });

  const review = (length: string) => `
//- review.txt
Dale, 20 June 2022

The review of the ward was commissioned on 14 February 2022 and delivered on 31 May 2022. It took ${length}.
`;
  test('a review that took longer than it can have', () =>
    check(`${review('six months')}                                           ^^^^^^^^^^^^^^^^ order-impossible: review.txt has six months
                                                                             ^^^^^^^^^^^ order-impossible: review.txt has six months
                                                                                                  ^^^^^^^^^^ order-impossible: It began on 14 February 2022: that is 3.5 months
`));

  test('a review that took as long as it can have', () => check(review('three and a half months')));

  const closed = (length: string) => `
//- ferries.txt
Oxelby, 4 January 2022

The slip at Brennick was closed from 3 March to 10 June 2021. The ${length} closure cost Castellan Ferries a lot.
`;
  test('a closure longer than from its first to its last day', () =>
    check(
      `${closed('fourteen-month')}                                                                  ^^^^^^^^^^^^^^ order-impossible: ferries.txt has 3 March to 10 June 2021: that is 3.3 months
                                     ^^^^^^^^^^^^^^^^^^^^^^^ order-impossible: ferries.txt has fourteen-month
`,
    ));

  test('a closure as long as that, and the length of something else', () => {
    check(closed('three-month'));
    check(closed('fourteen-month').replace('closure', 'search'));
  });

  const prodigy = (began: string) => `
//- life.txt
Marta Oyelaran, born in Oxelby in 2009, joined the choir in ${began}.
`;
  test('somebody joined before they were born', () =>
    check(`
//- life.txt
Marta Oyelaran, born in Oxelby in 2009, joined the choir in 2005.
                                  ^^^^ order-impossible: life.txt has 2005
                                                            ^^^^ order-impossible: Marta Oyelaran was born in 2009
`));

  test('joined afterwards, or something older comes between', () => {
    check(prodigy('2015'));
    check(prodigy('2005').replace('joined the choir in', 'joined the choir founded in'));
  });
});
