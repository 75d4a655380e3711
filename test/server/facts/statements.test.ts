/** What a document states: the attribute of each value, who takes part, and how firmly. */
import type { Statement } from '../../../server/src/facts/statement';
import { checkMarks } from '../../support/annotate';
import { folderOf } from '../../support/engine';

function check(text: (statement: Statement) => string): (written: string) => void {
  return (written) =>
    checkMarks(written, (files) => {
      const folder = folderOf(files);
      return folder.paths.flatMap((path) =>
        (folder.facts.statements.get(path) ?? [])
          .filter(({ value }) => value.kind === 'figure' || value.kind === 'date')
          .map((statement) => ({ path, ...statement.span, text: text(statement) })),
      );
    });
}

const checkAttributes = check(({ attribute }) => attribute);
const checkParticipants = check(({ participants }) => participants.map(({ name }) => name).join(' + '));
const checkStance = check(({ stance }) => stance);
const checkTime = check(({ time = 'none' }) => time);
const checkScope = check(({ scope }) => scope.join(' '));

suite('statements: attribute', () => {
  test('what is counted and what governs it', () =>
    checkAttributes(`
//- a.txt
Corvane Shipping was fined $4.2 million in 2021.
                           ^^^^^^^^^^^^ money USD fine
                                           ^^^^ date: fine
The company has 46 branches.
                ^^ branch have
`));

  test('each clause governs its own', () =>
    checkAttributes(`
//- a.txt
The contract was signed on 3 May 2021, and the bridge collapsed on 9 June 2023.
                           ^^^^^^^^^^ date: agreement sign
                                                                   ^^^^^^^^^^^ date: collapse
`));

  test('a date before a noun belongs to the noun', () =>
    checkAttributes(`
//- a.txt
He was questioned about the June 2005 robbery.
                            ^^^^^^^^^ date: rob
`));
});

suite('statements: time', () => {
  test('what will happen is not of the day on which it was said', () =>
    checkTime(`
//- a.txt
Tarvik, 6 May 2024
        ^^^^^^^^^^ 2024-05-06

The yard said on Monday it would build 40 boats by 2026.
                 ^^^^^^ 2024-05-06
                                       ^^ 2026
                                                   ^^^^ 2026
The owner said on Monday that 12 posts were vacant.
                  ^^^^^^ 2024-05-06
                              ^^ 2024-05-06
`));
});

suite('statements: participants', () => {
  test('names of the clause, and what common nouns stand for', () =>
    checkParticipants(`
//- a.txt
Corvane Shipping Ltd bought the yard for $3 million.
                                         ^^^^^^^^^^ Corvane Shipping Ltd
The company paid $4 million more in 2021.
                 ^^^^^^^^^^ Corvane Shipping Ltd
                                    ^^^^ Corvane Shipping Ltd
`));
});

suite('statements: stance', () => {
  test('planned, denied, attributed', () =>
    checkStance(`
//- a.txt
The board will pay $3 million.
                   ^^^^^^^^^^ planned
The board did not pay $3 million.
                      ^^^^^^^^^^ denied
The board paid not quite $3 million.
                         ^^^^^^^^^^ asserted
The board paid no less than $3 million.
                            ^^^^^^^^^^ asserted
The board paid $3 million, Ms Lindgren said.
               ^^^^^^^^^^ attributed
The board paid $3 million.
               ^^^^^^^^^^ asserted
`));
});

suite('statements: scope', () => {
  test('per what, from and to what, of which kind', () =>
    checkScope(`
//- a.txt
The fare rose from $3 to $4.
                   ^^ at:from
                         ^^ at:to
The fund is close to $9 million.
                     ^^^^^^^^^^
The guide earns $300 a week.
                ^^^^ per:week
The guides averaged $320.
                    ^^^^ measure:average
A third of the guides left.
^^^^^^^
The net profit was $3 million in 2021.
                   ^^^^^^^^^^ kind:net
                                 ^^^^ kind:net
`));
});
