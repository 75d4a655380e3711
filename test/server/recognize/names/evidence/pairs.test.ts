/** Two bodies that were read as one. */
import { pairs } from '../../../../../server/src/recognize/names/evidence/pairs';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: pairs', () => {
  test('two heads are two bodies', () =>
    checkEvidence(
      pairs,
      'the [[Orlan Academy and Tarvik Primary School|organisation]] closed',
      'the [[Orlan Academy|organisation]] and [[Tarvik Primary School|organisation]] closed',
    ));

  for (const name of ['Ministry of Roads and Rivers', 'Orlan and Tarvik Bank', 'Tarvik Air and Sea Company'])
    test(`one: ${name}`, () => checkUnmoved(pairs, `the [[${name}|organisation]] closed`));
});
