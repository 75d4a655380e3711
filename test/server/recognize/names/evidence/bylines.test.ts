/** Bylines name people, a wire's brackets an agency. */
import { bylines } from '../../../../../server/src/recognize/names/evidence/bylines';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: bylines', () => {
  test('a byline', () => checkEvidence(bylines, 'By [[Pia Orlan|place]]\n\nText', 'By [[Pia Orlan|person]]\n\nText'));

  test('a reporting credit', () =>
    checkEvidence(bylines, '(Reporting by [[Pia Orlan|place]])', '(Reporting by [[Pia Orlan|person]])'));

  test('a wire', () =>
    checkEvidence(
      bylines,
      'LISBON ([[Meridiana|person]]) - Two ships met.',
      'LISBON ([[Meridiana|organisation]]) - Two ships met.',
    ));

  test('by a place', () =>
    checkUnmoved(bylines, 'The train goes by [[Porto Orlan|place]] and on to the sea every day.'));

  test('brackets inside a sentence', () => checkUnmoved(bylines, 'He ([[Orlan|person]]) is well.'));
});
