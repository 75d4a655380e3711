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
});
