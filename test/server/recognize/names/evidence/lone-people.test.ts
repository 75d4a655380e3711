/** A person's name alone is no organisation. */
import { lonePeople } from '../../../../../server/src/recognize/names/evidence/lone-people';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: lone people', () => {
  test('a first name', () => checkEvidence(lonePeople, '[[Monika|organisation]] left.', '[[Monika|person]] left.'));

  test('the surname of somebody', () =>
    checkEvidence(
      lonePeople,
      '[[Ada Tarvik|person]] came. [[Tarvik|organisation]] left.',
      '[[Ada Tarvik|person]] came. [[Tarvik|person]] left.',
    ));

  for (const marked of [
    '[[Tarvik|organisation]] left.',
    '[[Monika|organisation 0.95]] left.',
    '[[Monika|organisation]]’s opened.',
    '[[Ada Tarvik|person]] owns [[Tarvik Shipping|organisation]]. [[Tarvik|organisation]] left.',
  ])
    test(`left: ${marked}`, () => checkUnmoved(lonePeople, marked));
});
