/** Day, month and year in figures. */
import assert from 'node:assert/strict';
import { corpus, rendered } from './corpus';

corpus(
  'numeric',
  {
    '2024-01-30': [
      'Filed on [30/01/2024].',
      'Filed on [30.01.2024].',
      'Filed on [30-1-2024].',
      'Filed on [1/30/2024].',
    ],
    '2024-05-04': ['Filed on [04/05/2024].', 'Filed on [4/5/24].', 'Filed on [04.05.24].'],
  },
  [
    'Version 1.2.2024.5 runs.',
    'The score was 4/5.',
    'Call 10.0.0.1 or 12-31-99999.',
    'Filed on 31/31/2024.',
    'See 4.02.11 and 14.02.11.3.',
  ],
);

suite('dates: which figure is the month', () => {
  test('a date that leaves no choice decides for the others', () =>
    assert.equal(
      rendered('Filed 1/30/2024, heard 2/3/2024.'),
      'Filed [1/30/2024 = 2024-01-30, numeric], heard [2/3/2024 = 2024-02-03, numeric].',
    ));
  test('a North American clock does, too', () =>
    assert.equal(rendered('Posted 2/3/2024 7:21 AM EST'), 'Posted [2/3/2024 = 2024-02-03, numeric] 7:21 AM EST'));
  test('a docket of a North American court does, too', () =>
    assert.equal(
      rendered('Case 4:23-cv-00112 Filed 2/3/2024'),
      'Case 4:23-cv-00112 Filed [2/3/2024 = 2024-02-03, numeric]',
    ));
  test('months in words before their days do, too', () =>
    assert.equal(
      rendered('Filed January 30, 2024, heard 2/3/2024.'),
      'Filed [January 30, 2024 = 2024-01-30, monthDay], heard [2/3/2024 = 2024-02-03, numeric].',
    ));
});
