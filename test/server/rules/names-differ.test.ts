/** One person under two spellings. */
import { checkDiagnostics } from '../../support/diagnostics';

const check = (written: string) => checkDiagnostics('names-differ', written);

suite('names-differ', () => {
  test('a letter apart, among the same people', () =>
    check(`
//- first.txt
Ilona Brandis runs the clinic of Halvorsen Pipes Ltd in Oslo. Ines Cordeiro, the chief executive, thanked her.
^^^^^^^^^^^^^ names-differ: second.txt has Ilona Brandes
//- second.txt
Ines Cordeiro, chief executive of Halvorsen Pipes Ltd, said that Ilona Brandes had left the clinic.
                                                                 ^^^^^^^^^^^^^ names-differ: first.txt has Ilona Brandis
`));

  test('accents are no difference', () =>
    check(`
//- first.txt
Ilona Řehánková runs the clinic of Halvorsen Pipes Ltd. Ines Cordeiro, the chief executive, thanked her.
//- second.txt
Ines Cordeiro, chief executive of Halvorsen Pipes Ltd, said that Ilona Rehankova had left the clinic.
`));

  test('two people whom one document tells apart', () =>
    check(`
//- first.txt
Ilona Brandis and Ilona Brandes run the clinic of Halvorsen Pipes Ltd. Ines Cordeiro, the chief executive, thanked both.
//- second.txt
Ines Cordeiro, chief executive of Halvorsen Pipes Ltd, said that Ilona Brandes had left the clinic.
`));

  test('documents that have nobody else in common', () =>
    check(`
//- first.txt
Ilona Brandis runs the clinic of Halvorsen Pipes Ltd. Ines Cordeiro, the chief executive, thanked her.
//- second.txt
Ilona Brandes won the marathon of Tallinn on Sunday.
`));

  test('a person and a town in common', () =>
    check(`
//- first.txt
Ilona Brandis runs the clinic in Lisbon. Ines Cordeiro thanked her.
^^^^^^^^^^^^^ names-differ: second.txt has Ilona Brandes
//- second.txt
In Lisbon, Ines Cordeiro said that Ilona Brandes had left the clinic.
                                   ^^^^^^^^^^^^^ names-differ: first.txt has Ilona Brandis
`));

  test('a town alone in common', () =>
    check(`
//- first.txt
Ilona Brandis runs the clinic in Lisbon. Ines Cordeiro thanked her.
//- second.txt
In Lisbon, Tomas Rehak said that Ilona Brandes had left the clinic.
`));

  test('a hyphen is no difference', () =>
    check(`
//- first.txt
Ilona Brandis-Lind runs the clinic in Lisbon. Ines Cordeiro thanked her.
//- second.txt
In Lisbon, Ines Cordeiro said that Ilona Brandislind had left the clinic.
`));
});
