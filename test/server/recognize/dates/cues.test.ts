/** What spares a sentence the patterns of dates never keeps one from being read: cues and signs. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { bitsOf, cuesIn } from '../../../../server/src/recognize/dates/cues';
import type { Cue } from '../../../../server/src/recognize/dates/form';
import { forms } from '../../../../server/src/recognize/dates/forms';

const CUED: Readonly<Record<string, readonly Cue[]>> = {
  'in mid-January': ['month'],
  'MAY 1899': ['month', 'year'],
  'Tues, then today': ['weekday', 'deictic'],
  'this morning, last night': ['deictic'],
  'half-yearly': ['period'],
  'the Sixties and the ’80s': ['period', 'number'],
  'by New Year or in spring': ['holiday', 'season'],
  'xFY24, 3.4.24, 4Q': ['number'],
  'no.2031 of 12031': ['year'],
  'Nothing is undated or unsunny here, and 1499 is too early': [],
};

const WORDS =
  'the this last next past coming previous of in to and through until day week month year season two three 3 4th third 14 31 March MAY Sept. June Saturday Sat, 2019 2024 24 1990s FY FY2023 fiscal tax year 2024-05-14 20240514 dated: 4.5.2024 2019/20 2022–23 – - / , in the year end beginning ago later century quarter Q3 half H1 spring';

suite('dates: cues', () => {
  for (const [sentence, cues] of Object.entries(CUED))
    test(sentence, () => assert.equal(cuesIn(sentence), bitsOf(cues)));

  test('what a form reads has its sign', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...WORDS.split(' ')), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 12 }),
        (parts) => {
          const sentence = parts.flat().join('');
          for (const { name, sign, pattern } of forms)
            for (const [match] of sign ? sentence.matchAll(pattern) : [])
              assert.ok(sign?.test(match), `${name} reads "${match}" of "${sentence}"`);
        },
      ),
      { numRuns: 3000 },
    ));
});
