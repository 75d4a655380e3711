/** A lone word that only an organisation's name holds. */
import { shortForms } from '../../../../../server/src/recognize/names/evidence/short-forms';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: short forms', () => {
  test('is that organisation', () =>
    checkEvidence(
      shortForms,
      '[[Tarvik Shipping|organisation]] grew. [[Tarvik|person]] said so.',
      '[[Tarvik Shipping|organisation]] grew. [[Tarvik|organisation]] said so.',
    ));

  test('unless a person bears it', () =>
    checkUnmoved(
      shortForms,
      '[[Tarvik Shipping|organisation]] grew. [[Pia Tarvik|person]] left; [[Tarvik|person]] said so.',
    ));

  test('or it stands behind in', () =>
    checkUnmoved(shortForms, '[[Tarvik Shipping|organisation]] grew in [[Tarvik|place]].'));

  test('or begins it', () =>
    checkEvidence(
      shortForms,
      '[[Tarvikon|organisation 0.95]] grew. [[Tarvi|person]] will grow.',
      '[[Tarvikon|organisation]] grew. [[Tarvi|organisation]] will grow.',
    ));

  for (const marked of [
    '[[Tarvikon|organisation 0.95]] grew. [[Tarvi|person]] said so.',
    '[[Tarvikon|organisation 0.95]] grew. Mr [[Tarvi|person]] left.',
    '[[Tarvikon|organisation 0.95]] grew. [[Pia Tarvi|person]] left; [[Tarvi|person]] is well.',
    '[[Tarvikon|organisation 0.95]] grew. [[Tarviko|person]] left.',
  ])
    test(`left: ${marked}`, () => checkUnmoved(shortForms, marked));
});
