/** Corporate forms belong to the name. */
import { corporateForms } from '../../../../../server/src/recognize/names/evidence/corporate-forms';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: corporate forms', () => {
  for (const form of ['Inc.', 'Ltd', 'PLC', 'GmbH', 'S.A.', 'a.s.', 'Co., Ltd.', 'Pty Ltd'])
    test(form, () =>
      checkEvidence(
        corporateForms,
        `He sold [[Tarvik|place]] ${form} to a cousin`,
        `He sold [[Tarvik ${form}|organisation]] to a cousin`,
      ),
    );

  test('behind a comma', () =>
    checkEvidence(
      corporateForms,
      'by [[Tarvik|person]], S.A., on Monday',
      'by [[Tarvik, S.A.|organisation]], on Monday',
    ));

  test('a full stop that stands apart is none of it', () =>
    checkEvidence(corporateForms, '[[Orlan Ltd .|organisation]] . . 250', '[[Orlan Ltd|organisation]] . . . 250'));

  test('a word that only begins like one', () => checkUnmoved(corporateForms, 'in [[Tarvik|place]], Incidents rose'));
});
