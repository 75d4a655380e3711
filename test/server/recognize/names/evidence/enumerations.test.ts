/** An enumeration says of each name in it what it is. */
import { enumerations } from '../../../../../server/src/recognize/names/evidence/enumerations';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: enumerations', () => {
  test('the noun before it holds for all', () =>
    checkEvidence(
      enumerations,
      'He likes bands such as [[Velmar|place]], the [[Orrins|person]] and [[Lake Tarn|place]] in [[Oslo|place]].',
      'He likes bands such as [[Velmar|organisation]], the [[Orrins|organisation]] and [[Lake Tarn|organisation]] in [[Oslo|place]].',
    ));

  test('places too', () =>
    checkEvidence(
      enumerations,
      'The towns, including [[Velmar|organisation]], flooded. He saw villages like [[Orrin|person]].',
      'The towns, including [[Velmar|place]], flooded. He saw villages like [[Orrin|place]].',
    ));

  for (const marked of [
    'Bands of [[Velmar|place]] and [[Orrin|place]].',
    'He likes songbirds such as [[Velmar|place]].',
    'He likes bands such as [[Ada Orrin|person 0.99]].',
  ])
    test(`left: ${marked}`, () => checkUnmoved(enumerations, marked));
});
