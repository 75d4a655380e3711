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

  const inLisbon = (mark: string, other: string) => `
//- first.txt
Ilona Brandis runs the clinic in Lisbon. Ines Cordeiro thanked her.
${mark}//- second.txt
In Lisbon, Tomas Rehak said that Ilona Brandes had left the clinic.
${other}`;
  const others = Array.from({ length: 12 }, (_, i) => `//- other${i}.txt\nIt rained in Oslo on Friday.\n`).join('');

  test('a town alone in common, in a folder of one story', () =>
    check(
      inLisbon(
        '^^^^^^^^^^^^^ names-differ: second.txt has Ilona Brandes\n',
        `${' '.repeat(33)}^^^^^^^^^^^^^ names-differ: first.txt has Ilona Brandis\n`,
      ),
    ));

  test('a town alone in common, in a folder of many', () => check(inLisbon('', '') + others));

  test('a hyphen is no difference', () =>
    check(`
//- first.txt
Ilona Brandis-Lind runs the clinic in Lisbon. Ines Cordeiro thanked her.
//- second.txt
In Lisbon, Ines Cordeiro said that Ilona Brandislind had left the clinic.
`));

  const bench = (second: string) => `
//- first.txt
Ilona Brandis, chief executive of Halvorsen Pipes Ltd, spoke in Lisbon.
^^^^^^^^^^^^^ names-differ: second.txt has Ilona Brankovic
//- second.txt
${second}
`;
  test('one office, surnames that begin alike', () =>
    check(
      bench(`The chief executive of Halvorsen Pipes Ltd, Ilona Brankovic, was away.
                                            ^^^^^^^^^^^^^^^ names-differ: first.txt has Ilona Brandis`),
    ));

  test('another office', () =>
    check(bench('The finance director of Halvorsen Pipes Ltd, Ilona Brankovic, was away.').replace(/^ *\^.*\n/gm, '')));

  test('an office that many hold', () =>
    check(`
//- first.txt
Ilona Brandis, a nurse at Kingsway Hospital, spoke in Lisbon.
//- second.txt
A nurse at Kingsway Hospital, Ilona Brankovic, was away.
`));

  test('a letter apart, in a folder of one story', () =>
    check(`
//- first.txt
The driller Ilona Brandis was freed by Halvorsen Pipes Ltd on Friday.
            ^^^^^^^^^^^^^ names-differ: second.txt has Ilona Brandes
//- second.txt
As for Halvorsen Pipes Ltd, its guest Ilona Brandes greets everyone.
                                      ^^^^^^^^^^^^^ names-differ: first.txt has Ilona Brandis
`));

  test('a particle that stands alone or not is no difference', () =>
    check(`
//- first.txt
Azem al Brandis was freed by Halvorsen Pipes Ltd on Friday.
//- second.txt
As for Halvorsen Pipes Ltd, its guest Azem al-Brandis greets everyone.
`));
});
