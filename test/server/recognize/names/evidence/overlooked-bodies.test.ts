/** What the chain did not read and its head shows to be an organisation. */
import { overlookedBodies } from '../../../../../server/src/recognize/names/evidence/overlooked-bodies';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: overlooked bodies', () => {
  test('inside a sentence', () =>
    checkEvidence(
      overlookedBodies,
      '[[Ana Diaz|person]] left the Harbour Board in spring.',
      '[[Ana Diaz|person]] left the [[Harbour Board|organisation]] in spring.',
    ));

  test('at its beginning', () =>
    checkEvidence(
      overlookedBodies,
      'The Harbour Board met and nobody came.',
      'The [[Harbour Board|organisation]] met and nobody came.',
    ));

  for (const marked of [
    'She left the Board in spring.',
    'They crossed the Harbour Bridge on foot.',
    'They paid Harbour Board fees in spring.',
    'What The Harbour Board Knew About Ferries',
    'they went to the [[Harbour Board Inquiry|other]] in spring.',
  ])
    test(`left: ${marked}`, () => checkUnmoved(overlookedBodies, marked));
});
