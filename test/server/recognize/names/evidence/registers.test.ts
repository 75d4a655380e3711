/** Surname, comma, given name in a register is one person. */
import { registers } from '../../../../../server/src/recognize/names/evidence/registers';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: registers', () => {
  test('a row of a list', () =>
    checkEvidence(
      registers,
      'DIRECTORS\n[[OKELLO|place]], [[Grace|person]] . . . 40\n',
      'DIRECTORS\n[[OKELLO, Grace|person]] . . . 40\n',
    ));

  test('behind a label', () =>
    checkEvidence(registers, 'Name: [[OKELLO|place]], Grace', 'Name: [[OKELLO, Grace|person]]'));

  test('a city and its country', () => checkUnmoved(registers, 'Venue: [[LISBON|place]], [[Portugal|place]]'));

  test('prose', () => checkUnmoved(registers, 'The [[OKELLO|organisation]] case, Grace said, went on for years.'));
});
