/** One person in two offices that nobody holds together. */
import { checkDiagnostics } from '../../support/diagnostics';

const check = (written: string) => checkDiagnostics('roles-disagree', written);

suite('roles-disagree', () => {
  test('two offices in one company', () =>
    check(`
//- first.txt
Published: 3 May 2024

"We are ready," said Ines Cordeiro, chief financial officer of Halvorsen Pipes.
                                    ^^^^^^^^^^^^^^^^^^^^^^^ roles-disagree: second.txt has general counsel
//- second.txt
Published: 9 May 2024

Ines Cordeiro, general counsel of Halvorsen Pipes, declined to comment.
               ^^^^^^^^^^^^^^^ roles-disagree: first.txt has chief financial officer
`));

  test('one office in other words', () =>
    check(`
//- first.txt
"We are ready," said Ines Cordeiro, chief executive officer of Halvorsen Pipes.
//- second.txt
Ines Cordeiro, chairwoman and chief executive of Halvorsen Pipes, declined to comment.
`));

  test('another person', () =>
    check(`
//- first.txt
"We are ready," said Ines Cordeiro, chief financial officer of Halvorsen Pipes.
//- second.txt
Marta Lindgren, general counsel of Halvorsen Pipes, declined to comment.
`));

  test('two years apart the office may have changed', () =>
    check(`
//- first.txt
Published: 3 May 2022

"We are ready," said Ines Cordeiro, chief financial officer of Halvorsen Pipes.
                                    ^^^^^^^^^^^^^^^^^^^^^^^ roles-disagree (information): second.txt has general counsel
//- second.txt
Published: 9 May 2024

Ines Cordeiro, general counsel of Halvorsen Pipes, declined to comment.
               ^^^^^^^^^^^^^^^ roles-disagree (information): first.txt has chief financial officer
`));

  test('an office held before', () =>
    check(`
//- first.txt
"We are ready," said Ines Cordeiro, chief financial officer of Halvorsen Pipes.
//- second.txt
Ines Cordeiro, former general counsel of Halvorsen Pipes, declined to comment.
`));

  test('two lines of work in one body', () =>
    check(`
//- first.txt
"We were suspicious," said Peter Lasky, the insurer's claims manager.
                                                      ^^^^^^^^^^^^^^ roles-disagree: second.txt has head of legal affairs
//- second.txt
The insurer's head of legal affairs, Peter Lasky, thanked the crews.
              ^^^^^^^^^^^^^^^^^^^^^ roles-disagree: first.txt has claims manager
`));

  test('one line of work in other words', () =>
    check(`
//- first.txt
"We were suspicious," said Peter Lasky, the insurer's claims manager.
//- second.txt
The insurer's head of claims, Peter Lasky, thanked the crews. Peter Lasky is a manager of the old school.
`));

  test('the line of work stands in the name of a committee', () =>
    check(`
//- first.txt
The report was presented by Councillor Ana Diaz, as Convener of the Housing Committee.
                                                    ^^^^^^^^ roles-disagree: second.txt has Transport convener
//- second.txt
Transport convener Ana Diaz told the council that it was too late.
^^^^^^^^^^^^^^^^^^ roles-disagree: first.txt has Convener
`));

  test('a body by its short name is the same body, and another body is another', () =>
    check(`
//- first.txt
Halvorsen Group had bad news. "We are ready," said Ines Cordeiro, sales director of Halvorsen.
                                                                  ^^^^^^^^^^^^^^ roles-disagree: second.txt has chief executive
//- second.txt
Halvorsen Group is for sale. Ines Cordeiro, chief executive of Halvorsen Group, declined to comment.
                                            ^^^^^^^^^^^^^^^ roles-disagree: first.txt has sales director
//- third.txt
Ines Cordeiro, head of personnel at Norrland Timber, declined to comment.
`));

  const two = (first: string, second: string, marks: readonly [string, string] = ['', '']) => `
//- first.txt
${first}
${marks[0]}//- second.txt
${second}
${marks[1]}`;

  test('a line of work that has no other word, beside the head of all', () =>
    check(
      two(
        'Ines Cordeiro, director general of the board, was there.',
        'Ines Cordeiro, Head of Resettlement, was there.',
        [
          `${' '.repeat(15)}^^^^^^^^^^^^^^^^ roles-disagree: second.txt has Head of Resettlement\n`,
          `${' '.repeat(15)}^^^^^^^^^^^^^^^^^^^^ roles-disagree: first.txt has director general\n`,
        ],
      ),
    ));

  test('two of them may be one in other words', () =>
    check(two('Ines Cordeiro, head of resettlement, was there.', 'Ines Cordeiro, head of relocation, was there.')));

  test('the head of the whole is its chief executive', () => {
    for (const title of ['head of the company', 'head of state', 'head of department', 'head of Halvorsen Pipes'])
      check(two('Ines Cordeiro, chief executive, was there.', `Ines Cordeiro, ${title}, was there.`));
  });

  test('what somebody runs', () =>
    check(
      two('Ines Cordeiro, who heads finance, was there.', 'Ines Cordeiro, the head of logistics, was there.', [
        `${' '.repeat(19)}^^^^^^^^^^^^^ roles-disagree: second.txt has head of logistics\n`,
        `${' '.repeat(19)}^^^^^^^^^^^^^^^^^ roles-disagree: first.txt has heads finance\n`,
      ]),
    ));

  test('what somebody runs, in other words', () => {
    check(two('Ines Cordeiro, who heads finance, was there.', 'Ines Cordeiro, the finance director, was there.'));
    check(two('Ines Cordeiro manages the site.', 'Ines Cordeiro, the site manager, was there.'));
    check(two('Ines Cordeiro chairs the council.', 'The chairwoman of the council, Ines Cordeiro, was there.'));
  });

  test('counsel for the two sides', () =>
    check(
      two(
        'Ines Cordeiro, counsel for the plaintiff, was there.',
        'Ines Cordeiro, lawyer for the defendant, was there.',
        [
          `${' '.repeat(15)}^^^^^^^ roles-disagree: second.txt has lawyer\n`,
          `${' '.repeat(15)}^^^^^^ roles-disagree: first.txt has counsel\n`,
        ],
      ),
    ));

  test('a rank that is kept beside every office', () =>
    check(
      two('Professor Ines Cordeiro, the dean, was there.', 'Professor Ines Cordeiro, the rector, was there.', [
        `${' '.repeat(29)}^^^^ roles-disagree: second.txt has rector\n`,
        `${' '.repeat(29)}^^^^^^ roles-disagree: first.txt has dean\n`,
      ]),
    ));

  test('a deputy and the head', () =>
    check(
      two('Fire chief Ines Cordeiro was there.', 'Deputy fire chief Ines Cordeiro was there.', [
        '^^^^^^^^^^ roles-disagree: second.txt has Deputy fire chief\n',
        '^^^^^^^^^^^^^^^^^ roles-disagree: first.txt has Fire chief\n',
      ]),
    ));

  test('a deputy of whom there are many, and one of another office', () => {
    check(two('Prosecutor Ines Cordeiro was there.', 'Deputy prosecutor Ines Cordeiro was there.'));
    check(two('Party chairman Ines Cordeiro was there.', 'Deputy prime minister Ines Cordeiro was there.'));
  });

  const held = (first: string, second: string, marks?: readonly [string, string]) =>
    two(`Published: 3 May 2024\n\n${first}`, `Published: 9 May 2024\n\n${second}`, marks);

  test('one office, two holders', () =>
    check(
      held(
        'Halvorsen Pipes Ltd is sound, said its owner. Ines Cordeiro, chief executive of Halvorsen Pipes Ltd, was there.',
        'Tomas Rehak, chief executive of Halvorsen Pipes Ltd, declined to comment.',
        [
          `${' '.repeat(46)}^^^^^^^^^^^^^ roles-disagree: second.txt has Tomas Rehak\n`,
          '^^^^^^^^^^^ roles-disagree: first.txt has Ines Cordeiro\n',
        ],
      ),
    ));

  test('one after the other, of two bodies, and where one document knows both', () => {
    const first = 'Ines Cordeiro, chief executive of Halvorsen Pipes Ltd, was there.';
    check(held(first, 'Tomas Rehak, the new chief executive of Halvorsen Pipes Ltd, was there.'));
    check(held(first, 'Tomas Rehak, chief executive of Norrland Timber Ltd, was there.'));
    check(held(first, 'Tomas Rehak, chief executive of Halvorsen Pipes Ltd, met Ines Cordeiro.'));
    check(held(first, 'Tomas Rehak, a spokesman of Halvorsen Pipes Ltd, was there.'));
  });

  test('an office that takes all of somebody’s time, and one beside another', () => {
    check(
      two('Harbour master Ines Cordeiro was there.', 'Lifeboat coxswain Ines Cordeiro was there.', [
        '^^^^^^^^^^^^^^ roles-disagree: second.txt has coxswain\n',
        '         ^^^^^^^^ roles-disagree: first.txt has Harbour master\n',
      ]),
    );
    check(two('Mayor Ines Cordeiro was there.', 'The chairwoman of the yacht club, Ines Cordeiro, was there.'));
  });

  test('one office in the words of two kinds of bodies', () => {
    check(two('Police chief Ines Cordeiro was there.', 'Chief constable Ines Cordeiro was there.'));
    check(two('Minister Ines Cordeiro was there.', 'Finance minister Ines Cordeiro was there.'));
    check(two('The deputy president, Ines Cordeiro, was there.', 'The vice president, Ines Cordeiro, was there.'));
    check(two('Professor Ines Cordeiro was there.', 'Assistant professor Ines Cordeiro was there.'));
    check(two('The registrar, Ines Cordeiro, was there.', 'The town clerk, Ines Cordeiro, was there.'));
  });
});
