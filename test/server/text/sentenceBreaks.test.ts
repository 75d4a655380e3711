/** Sentences break where the platform's segmenter breaks them, whatever stands between. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sentenceBreaks } from '../../../server/src/text/sentenceBreaks';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const segmented = (flow: string) => Array.from(segmenter.segment(flow), ({ index }) => index).slice(1);

const PIECES = [
  ...['.', '!', '?', '…', ',', ';', ':', '-', '–', '—', '"', "'", '’', '”', '“', '‘', '«', '»', '(', ')', '[', '{'],
  ...[
    ' ',
    '  ',
    '\t',
    '\u00a0',
    'a',
    'B',
    'é',
    'É',
    'ª',
    'ǅ',
    'ĸ',
    'ß',
    '1',
    '²',
    '€',
    '&',
    '%',
    '/',
    '•',
    '. ',
    '. A',
  ],
];

suite('sentence breaks', () => {
  test('any run of letters, signs and spaces', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }), (pieces) => {
        const flow = pieces.join('');
        assert.deepEqual(sentenceBreaks(flow), segmented(flow), JSON.stringify(flow));
      }),
      { numRuns: 5000, seed: 1 },
    ));

  test('every sign of the scripts that are told without it, beside a full stop', () => {
    for (let code = 0; code < 0x2100; code++) {
      const sign = String.fromCharCode(code);
      for (const flow of [`a. ${sign} b`, `a.${sign}b`, `a. ${sign}B`, `A.${sign}B`, `a!${sign} ${sign}A`, `1.${sign}`])
        assert.deepEqual(sentenceBreaks(flow), segmented(flow), `${code.toString(16)} in ${JSON.stringify(flow)}`);
    }
  });

  for (const flow of ['はい。いいえ。', 'Ana left。 Tom stayed.', 'Tout est dit\u200b. Fin.', 'Кто там? Никто.'])
    test(`other scripts and signs are the platform's: ${flow}`, () =>
      assert.deepEqual(sentenceBreaks(flow), segmented(flow)));
});
