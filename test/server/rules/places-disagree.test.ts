/** One event in two places; and one place inside another. */
import { checkDiagnostics } from '../../support/diagnostics';

const check = (written: string) => checkDiagnostics('places-disagree', written);

suite('places-disagree', () => {
  test('one signing, two cities', () =>
    check(`
//- first.txt
Ines Cordeiro and Marta Lindgren signed the contract in Lisbon on 12 March 2024.
                                                        ^^^^^^ places-disagree: second.txt has Madrid
//- second.txt
Marta Lindgren and Ines Cordeiro signed the contract in Madrid on 12 March 2024.
                                                        ^^^^^^ places-disagree: first.txt has Lisbon
`));

  test('the country of the city', () =>
    check(`
//- first.txt
Ines Cordeiro and Marta Lindgren signed the contract in Lisbon on 12 March 2024.
//- second.txt
Marta Lindgren and Ines Cordeiro signed the contract in Portugal on 12 March 2024. Lisbon was chosen for its airport.
`));

  test('another contract of other people', () =>
    check(`
//- first.txt
Ines Cordeiro and Marta Lindgren signed the contract in Lisbon on 12 March 2024.
//- second.txt
Tomas Rehak and Ilona Brandis signed a contract in Madrid.
`));

  const born = (name: string, where: string) => `
//- life.txt
Marta Lindgren was born in Oxelby in 1961.
//- paper.txt
${name}, who was born in ${where}, runs the harbour.
`;
  test('born in two towns', () =>
    check(`
//- life.txt
Marta Lindgren was born in Lisbon in 1961.
                           ^^^^^^ places-disagree: paper.txt has Madrid
//- paper.txt
Marta Lindgren, who was born in Madrid, runs the harbour.
                                ^^^^^^ places-disagree: life.txt has Lisbon
`));

  test('born in a town and its country', () => check(born('Marta Lindgren', 'Sweden')));

  test('another person, born elsewhere', () => check(born('Tomas Rehak', 'Madrid')));

  const crash = (first: string, second: string) => `
//- first.txt
The bus of Halvorsen Coaches left the road near Lisbon. ${first}
//- second.txt
A bus of Halvorsen Coaches was on its way from Lisbon. ${second}
`;
  test('the injured in two hospitals', () =>
    check(
      crash(
        `
The injured were taken to Kingsway Hospital.
                          ^^^^^^^^^^^^^^^^^ places-disagree: second.txt has Saint Bride Hospital`,
        `
The wounded were all brought to Saint Bride Hospital.
                                ^^^^^^^^^^^^^^^^^^^^ places-disagree: first.txt has Kingsway Hospital`,
      ),
    ));

  test('some of the injured in another hospital', () =>
    check(
      crash('The injured were taken to Kingsway Hospital.', 'Two of the injured were taken to Saint Bride Hospital.'),
    ));

  test('the injured of another accident', () =>
    check(`
//- first.txt
The bus of Halvorsen Coaches left the road near Lisbon. The injured were taken to Kingsway Hospital.
//- second.txt
A fire broke out in Madrid. The injured were taken to Saint Bride Hospital.
`));

  test('a village in two provinces', () =>
    check(`
//- first.txt
The dam at Brennick, in the province of Almeria, is safe.
                                        ^^^^^^^ places-disagree: second.txt has Cordoba
//- second.txt
They met in Brennick, a village in Cordoba, on Monday.
                                   ^^^^^^^ places-disagree: first.txt has Almeria
`));

  test('a school built at two spots', () =>
    check(`
//- minutes.txt
Brennick Academy would be rebuilt at Almeria, the council heard.
                                     ^^^^^^^ places-disagree: paper.txt has Quay Street
//- paper.txt
The new Brennick Academy is going up in Quay Street, to the dismay of the neighbours.
                                        ^^^^^^^^^^^ places-disagree: minutes.txt has Almeria
`));

  test('a school built in a street of the town', () =>
    check(`
//- minutes.txt
Brennick Academy would be rebuilt in Almeria, the council heard.
//- paper.txt
The new Brennick Academy is going up in Quay Street, to the dismay of the neighbours.
`));

  test('caught in two towns: the object of the verb', () =>
    check(`
//- first.txt
Police caught Marta Lindgren in Lisbon.
                                ^^^^^^ places-disagree: second.txt has Madrid
//- second.txt
Marta Lindgren was arrested in Madrid.
                               ^^^^^^ places-disagree: first.txt has Lisbon
`));

  test('examined in two towns: whom a pronoun means', () =>
    check(`
//- first.txt
Tomas Rehak signed for Brennick Rovers. He had passed his medical at Kingsway Hospital in Lisbon.
                                                                     ^^^^^^^^^^^^^^^^^ places-disagree: second.txt has Madrid
                                                                                          ^^^^^^ places-disagree: second.txt has Madrid
//- second.txt
Tomas Rehak is new at Brennick Rovers. The doctors looked at him in Madrid.
                                                                    ^^^^^^ places-disagree: first.txt has Kingsway Hospital, and 1 more
`));

  test('examined in the town of the hospital', () =>
    check(`
//- first.txt
Tomas Rehak signed for Brennick Rovers. He had passed his medical at Kingsway Hospital in Lisbon.
//- second.txt
Tomas Rehak is new at Brennick Rovers. The doctors looked at him in Lisbon.
`));

  test('one ship, two ports', () =>
    check(`
//- first.txt
The ferry Corvane Star sailed from Lisbon on Friday.
                                   ^^^^^^ places-disagree: second.txt has Madrid
//- second.txt
The ferry Corvane Star left Madrid on Friday, said Ana Diaz of Lisbon.
                            ^^^^^^ places-disagree: first.txt has Lisbon
`));

  test('two ships', () =>
    check(`
//- first.txt
The ferry Corvane Star sailed from Lisbon on Friday.
//- second.txt
The ferry Corvane Moon left Madrid on Friday, said Ana Diaz of Lisbon.
`));

  test('talks at two hotels', () =>
    check(`
//- first.txt
The talks with Halvorsen Coaches were held at the Harrow Hotel.
                                                  ^^^^^^^^^^^^ places-disagree: second.txt has Kingsway Hotel
//- second.txt
The talks with Halvorsen Coaches took place at the Kingsway Hotel.
                                                   ^^^^^^^^^^^^^^ places-disagree: first.txt has Harrow Hotel
`));

  test('talks and a rally', () =>
    check(`
//- first.txt
The talks with Halvorsen Coaches were held at the Harrow Hotel.
//- second.txt
A rally against Halvorsen Coaches took place at the Kingsway Hotel.
`));

  test('registered in two countries', () =>
    check(`
//- first.txt
Halvorsen Coaches is registered in Panama.
                                   ^^^^^^ places-disagree: second.txt has Cyprus
//- second.txt
Halvorsen Coaches, which is registered in Cyprus, is based in Lisbon.
                                          ^^^^^^ places-disagree: first.txt has Panama
`));

  test('what was stolen, found in two towns: one sentence begins with its place', () =>
    check(`
//- first.txt
The altarpiece stolen from Brennick Abbey was found on Monday in a barn in Lisbon.
                                                                           ^^^^^^ places-disagree: second.txt has Madrid
//- second.txt
In a cellar in Madrid, a plumber came across the altarpiece that Brennick Abbey had given up for lost.
               ^^^^^^ places-disagree: first.txt has Lisbon
`));

  test('what was found had not been lost', () =>
    check(`
//- first.txt
The altarpiece stolen from Brennick Abbey was found on Monday in a barn in Lisbon.
//- second.txt
In a cellar in Madrid, a plumber came across a letter of the last abbot of Brennick Abbey.
`));
});
