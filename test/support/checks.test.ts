/** The checks over the engine compare what it reads with the carets, and fail where they differ. */
import assert from 'node:assert/strict';
import { checkDates } from './checks';

suite('checks over the engine', () => {
  test('pass where the carets stand right', () =>
    checkDates(`
//- note.txt
The yard closed on 2 March 2021.
                   ^^^^^^^^^^^^ 2021-03-02
//- list.txt
It opened in 1987.
             ^^^^ 1987
`));

  test('fail where a value or a place is another', () => {
    assert.throws(() => checkDates('Closed on 2 March 2021.\n          ^^^^^^^^^^^^ 2021-03-03'), /2021-03-02/);
    assert.throws(() => checkDates('Closed on 2 March 2021.\n            ^^^^^^^^^^ 2021-03-02'));
  });
});
