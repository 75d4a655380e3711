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

  const wreck = (first: string, second: string, marks: readonly [string, string] = ['', '']) => `
//- first.txt
${first} sank off Lisbon on Friday.
${marks[0]}//- second.txt
Off Lisbon, ${second} went down on Friday.
${marks[1]}`;

  test('a ship by two names that look alike', () =>
    check(
      wreck('The trawler Grey Heron', 'the boat Grey Herring', [
        `${' '.repeat(12)}^^^^^^^^^^ names-differ: second.txt has Grey Herring\n`,
        `${' '.repeat(21)}^^^^^^^^^^^^ names-differ: first.txt has Grey Heron\n`,
      ]),
    ));

  test('two ships: the names have little in common, or one document has both', () => {
    check(wreck('The trawler Grey Heron', 'the boat Silver Moon'));
    check(wreck('The trawler Grey Heron, sister of the Grey Herring,', 'the boat Grey Herring'));
  });

  test('a ship and a firm', () => check(wreck('The trawler Grey Heron', 'stock of the brewer Grey Herring')));

  test('a name with its accents and without', () => check(wreck('The trawler Grey Héron', 'the boat Grey Heron')));

  test('a village in two ways of writing, as a hint', () =>
    check(`
//- first.txt
Three people were hurt in the village of Karavan near Lisbon.
                                         ^^^^^^^ names-differ (hint): second.txt has Karvan
//- second.txt
Near Lisbon, the village of Karvan was struck, and three people were hurt.
                            ^^^^^^ names-differ (hint): first.txt has Karavan
`));

  test('surnames that begin alike, in a folder of one story and of many', () => {
    check(
      inLisbon(
        '^^^^^^^^^^^^^ names-differ: second.txt has Ilona Brankovic\n',
        `${' '.repeat(33)}^^^^^^^^^^^^^^^ names-differ: first.txt has Ilona Brandis\n`,
      ).replace('Ilona Brandes had', 'Ilona Brankovic had'),
    );
    check(inLisbon('', '').replace('Ilona Brandes had', 'Ilona Brankovic had') + others);
  });
});
