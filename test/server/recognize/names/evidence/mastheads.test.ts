/** The paper that a document's first lines name. */
import { mastheads } from '../../../../../server/src/recognize/names/evidence/mastheads';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: mastheads', () => {
  test('a title in the first line, and its short form below', () =>
    checkEvidence(
      mastheads,
      'THE LINDOW COURIER\nMonday, 3 June\n\nHe told the Courier that he was well.',
      'THE [[LINDOW COURIER|organisation]]\nMonday, 3 June\n\nHe told the [[Courier|organisation]] that he was well.',
    ));

  test('a letterhead', () =>
    checkEvidence(
      mastheads,
      'LINDOW HARBOUR BOARD\nThe Secretary\n\nNotice.',
      '[[LINDOW HARBOUR BOARD|organisation]]\nThe Secretary\n\nNotice.',
    ));

  test('a headline in capitals', () => checkUnmoved(mastheads, 'LINDOW BURNS\n\nHe was well.'));

  test('a headline', () => checkUnmoved(mastheads, 'Villagers fear the post\n\nHe told the courier that he was well.'));

  test('a courier without a masthead', () =>
    checkUnmoved(mastheads, 'Minutes\n\nHe told the Courier that he was well.'));
});
