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

  test('the surname of somebody, where nothing is in it', () =>
    checkEvidence(
      lonePeople,
      '[[Ada Tarvik|person]] came. Then [[Tarvik|place]] left.',
      '[[Ada Tarvik|person]] came. Then [[Tarvik|person]] left.',
    ));

  for (const marked of [
    '[[Ada Tarvik|person]] came. Then [[Tarvik|place]] froze; she lives in [[Tarvik|place]].',
    '[[Ada Tarvik|person]] came. Then [[Tarvik|place 0.95]] froze.',
    'Then [[Tarvik|place]] froze.',
    '[[Tarvik|organisation]] left.',
    '[[Monika|organisation 0.95]] left.',
    '[[Monika|organisation]]’s opened.',
    '[[Ada Tarvik|person]] owns [[Tarvik Shipping|organisation]]. [[Tarvik|organisation]] left.',
  ])
    test(`left: ${marked}`, () => checkUnmoved(lonePeople, marked));
});
