/** How long a state has lasted against its beginning; and what only looks too long. */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../support/diagnostics';

const told = (...texts: readonly string[]) =>
  findingsOf('order-impossible', ...texts.map((text) => `Oxelby Courier, 30 June 2022\n\n${text}\n`));

suite('order-impossible: states that last', () => {
  for (const [text, ...fitting] of [
    [
      'Leo Brandt went to prison on 3 March 2019. Leo Brandt has now served five years.',
      'Leo Brandt went to prison on 3 March 2019. Leo Brandt has now served three years.',
      'Leo Brandt went to prison on 3 March 2019. Ines Falk has now served five years.',
      'Leo Brandt went to prison on 3 March 2019. Leo Brandt will have served five years in March.',
    ],
    [
      'Ana Diaz was appointed on 2 May 2020. Ana Diaz has run the Harbour Board for six years.',
      'Ana Diaz was appointed on 2 May 2016. Ana Diaz has run the Harbour Board for six years.',
      'Ana Diaz was appointed on 2 May 2020. Ana Diaz has been a sailor for six years.',
    ],
    [
      'Rita Moe joined Castellan Steel on 4 January 2021. Rita Moe has worked there for nine years.',
      'Rita Moe joined Castellan Steel on 4 January 2013. Rita Moe has worked there for nine years.',
    ],
    [
      'The parts were ordered on 5 May and arrived on 7 June 2022, that is to say three months later.',
      'The parts were ordered on 5 March and arrived on 7 June 2022, that is to say three months later.',
    ],
  ] as const)
    test(text, () => {
      assert.equal(told(text).length, 1);
      for (const innocent of fitting) assert.deepEqual(told(innocent), [], innocent);
    });

  test('in another document', () => {
    const first = 'Leo Brandt was jailed on 3 March 2019 by the court at Lund.';
    assert.equal(told(first, 'Leo Brandt has already spent eight years in prison.').length, 1);
    assert.deepEqual(told(first, 'Leo Brandt has already spent three years in prison.'), []);
  });
});
