/** Years from one to another. */
import assert from 'node:assert/strict';
import { corpus, rendered } from './corpus';

corpus(
  'years',
  {
    '2019/2022': [
      'The mill was idle [2019–2022].',
      'The mill was idle [2019-2022].',
      'It was idle from [2019 to 2022].',
    ],
    '2025/2030': ['Plan for [2025–30]', 'Plan for [2025-30]'],
    '2024/2025': ['They won the league in [2024/25].'],
    '2025-04/2026-03': ['Sales in [FY2025-26] rose.', 'The council’s budget for [2025/26] was passed.'],
  },
  ['File 2024/031 was closed.', 'It is 2022-2019.'],
);

suite('dates: two years', () => {
  test('between two complete years stand two dates', () =>
    assert.equal(
      rendered('It was idle between 2019 and 2022.'),
      'It was idle between [2019 = 2019, year] and [2022 = 2022, year].',
    ));
});
