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
});
