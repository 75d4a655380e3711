/** Tolls that later documents put higher. */
import { checkDiagnostics } from '../../support/diagnostics';

const check = (written: string) => checkDiagnostics('figure-evolves', written);

suite('figure-evolves', () => {
  test('a toll that rose', () =>
    check(`
//- friday.txt
Published: 7 March 2025

The fire at the Corvane refinery in Meridale killed 17 people.
                                                    ^^ figure-evolves (information): sunday.txt has 29
//- sunday.txt
Published: 9 March 2025

The fire at the Corvane refinery in Meridale killed 29 people.
                                                    ^^ figure-evolves (information): friday.txt has 17
`));

  test('two tolls of one day contradict each other', () => {
    const written = (mark: (other: string) => string) => `
//- first.txt
Published: 7 March 2025

The fire at the Corvane refinery in Meridale killed 17 people.
${mark('second.txt has 29')}//- second.txt
Published: 7 March 2025

The fire at the Corvane refinery in Meridale killed 29 people.
${mark('first.txt has 17')}`;
    check(written(() => ''));
    checkDiagnostics(
      'figures-disagree',
      written((other) => `${' '.repeat(52)}^^ figures-disagree: ${other}\n`),
    );
  });

  test('another fire', () =>
    check(`
//- friday.txt
Published: 7 March 2025

The fire at the Corvane refinery in Meridale killed 17 people.
//- sunday.txt
Published: 9 March 2025

An avalanche above Tolland killed 29 skiers.
`));
});
