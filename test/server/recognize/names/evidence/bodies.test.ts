/** Official heads make an organisation. */
import { bodies } from '../../../../../server/src/recognize/names/evidence/bodies';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: bodies', () => {
  for (const name of [
    'Lindow Harbour Authority',
    'Tarvik University',
    'Ministry of Rivers',
    'Bank of Orlan',
    'Orlan Rovers',
  ])
    test(name, () => checkEvidence(bodies, `the [[${name}|place]] said`, `the [[${name}|organisation]] said`));

  for (const name of ['Bank Street', 'University Square', 'Orlan'])
    test(`${name} stays a place`, () => checkUnmoved(bodies, `near [[${name}|place]] today`));
});
