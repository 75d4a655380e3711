/** Where a doubtful name stands makes it a place. */
import { placed } from '../../../../../server/src/recognize/names/evidence/placed';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: where it stands', () => {
  test('behind in, and then everywhere', () =>
    checkEvidence(
      placed,
      'Rain fell in [[Tarvik|organisation]]. [[Tarvik|organisation]] signed.',
      'Rain fell in [[Tarvik|place]]. [[Tarvik|place]] signed.',
    ));

  test('listed as a place and as nothing else', () =>
    checkEvidence(placed, '[[Wrocław|organisation]] signed.', '[[Wrocław|place]] signed.'));

  for (const marked of [
    'He bought shares in [[Tarvik|organisation]].',
    'Rain fell in [[Tarvik|organisation 0.9]].',
    'Rain fell in [[Tarvik Works|organisation]].',
  ])
    test(`left: ${marked}`, () => checkUnmoved(placed, marked));
});
