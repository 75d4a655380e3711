/** A name of the document that was not read where it stands again. */
import { echoes } from '../../../../../server/src/recognize/names/evidence/echoes';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: echoes', () => {
  test('in a sentence', () =>
    checkEvidence(
      echoes,
      '[[Tarvik|place]] grew. Then Tarvik fell.',
      '[[Tarvik|place]] grew. Then [[Tarvik|place]] fell.',
    ));

  test('in capitals', () =>
    checkEvidence(
      echoes,
      'UNREST IN TARVIK GROWS\n\nIn [[Tarvik|place]] it was quiet on Monday.',
      'UNREST IN [[TARVIK|place]] GROWS\n\nIn [[Tarvik|place]] it was quiet on Monday.',
    ));

  test('without its corporate form', () =>
    checkEvidence(
      echoes,
      'Tarvik Ferries Reports a Loss\n\nThe loss of [[Tarvik Ferries Co., Ltd.|organisation]] was small.',
      '[[Tarvik Ferries|organisation]] Reports a Loss\n\nThe loss of [[Tarvik Ferries Co., Ltd.|organisation]] was small.',
    ));

  test('a common word that opens a sentence', () =>
    checkUnmoved(echoes, 'Shares of [[Apple|organisation]] rose. Apple trees did not.'));

  test('inside a longer stretch of capitals', () =>
    checkUnmoved(echoes, 'In [[Tarvik|place]] it rained again for some hours. The Tarvik Bridge Fund met.'));
});
