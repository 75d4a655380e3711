/** Counted from now or from the event before. */
import assert from 'node:assert/strict';
import { corpus, rendered } from './corpus';

corpus(
  'ago',
  {
    '2025-02-19': ['The mill closed [three weeks ago].', 'The mill closed [21 days ago].'],
    '2025-02-26': ['The mill closed [a fortnight ago].'],
    '2025-01': ['The mill closed [two months ago].'],
    '2023': ['The mill closed [two years ago].', '[Two years ago] the mill closed.'],
    '2015~': ['The mill closed [a decade ago].'],
  },
  [
    'Half a year later it burned.',
    'Hours later it burned.',
    'It closed two years after the fine.',
    'Years ago it closed.',
    'The day before the fire it rained.',
  ],
);

suite('dates: from the event before', () => {
  const table: readonly (readonly [sentence: string, expected: string])[] = [
    ['Signed on Monday and told the following day.', '[the following day = 2025-03-11, ago]'],
    ['She was told on 22 May 2024 and left two days later.', '[two days later = 2024-05-24, ago]'],
    ['It burned on Friday. A day later it rained.', '[A day later = 2025-03-08, ago]'],
    ['Built in 1990, it burned six years later.', '[six years later = 1996, ago]'],
    ['It burned on 2 May 2024. The day before, it rained.', '[The day before = 2024-05-01, ago]'],
    ['It burned in 2021. Two days later it rained.', '[Two days later = undefined, ago]'],
    ['It rained. The next day it burned.', '[The next day = undefined, ago]'],
  ];
  for (const [sentence, expected] of table)
    test(sentence, () => assert.ok(rendered(sentence).includes(expected), rendered(sentence)));
});
