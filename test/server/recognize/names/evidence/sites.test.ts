/** Streets, bridges and lakes are places. */
import { sites } from '../../../../../server/src/recognize/names/evidence/sites';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: sites', () => {
  for (const name of ['Tarvik Street', 'Orlan Airport', 'Orlan Pavilion', 'Lake Tarvik', 'Rua do Tarvik'])
    test(name, () => checkEvidence(sites, `near [[${name}|organisation]] today`, `near [[${name}|place]] today`));

  test('where the chain is sure of something else', () =>
    checkUnmoved(sites, '[[Orlan Airport|organisation 0.95]] reported a loss'));

  test('a surname alone', () => checkUnmoved(sites, '[[Bridge|person]] was first'));
});
