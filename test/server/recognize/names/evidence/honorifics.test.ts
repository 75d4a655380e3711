/** Who is called Mr or Dr is a person. */
import { honorifics } from '../../../../../server/src/recognize/names/evidence/honorifics';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: courtesy', () => {
  for (const title of ['Mr', 'Mrs.', 'Dr', 'Professor', 'Frau'])
    test(title, () => checkEvidence(honorifics, `${title} [[Orlan|place]] agreed`, `${title} [[Orlan|person]] agreed`));

  test('a firm called after a doctor', () => checkUnmoved(honorifics, 'Dr [[Orlan Foundation|organisation]] agreed'));

  test('a title that is not before it', () => checkUnmoved(honorifics, 'Mr Hale left [[Orlan|place]] early'));
});
