/** Repetition outvotes an odd sentence. */
import { repetition } from '../../../../../server/src/recognize/names/evidence/repetition';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: repetition', () => {
  test('three against one', () =>
    checkEvidence(
      repetition,
      '[[Orlan|person]] left. [[Orlan|place]] grew. In [[Orlan|place]] and near [[Orlan|place]].',
      '[[Orlan|place]] left. [[Orlan|place]] grew. In [[Orlan|place]] and near [[Orlan|place]].',
    ));

  test('a full name votes for the surname', () =>
    checkEvidence(
      repetition,
      '[[Pia Tarvik|person 0.9]] spoke. [[Tarvik|place 0.4]] left.',
      '[[Pia Tarvik|person]] spoke. [[Tarvik|person]] left.',
    ));

  test('no majority, no change', () => checkUnmoved(repetition, '[[Orlan|person]] left. [[Orlan|place]] grew.'));
});
