/** The label of a speaker whom the document names. */
import { spokenLabels } from '../../../../../server/src/recognize/names/evidence/spoken-labels';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: speaker labels', () => {
  test('a surname in capitals', () =>
    checkEvidence(
      spokenLabels,
      'Guest: [[Pia Orlan|person]]\nORLAN: Good morning.',
      'Guest: [[Pia Orlan|person]]\n[[ORLAN|person]]: Good morning.',
    ));

  test('a label that nobody bears', () =>
    checkUnmoved(spokenLabels, 'Guest: [[Pia Orlan|person]]\nHOST: Good morning.'));
});
