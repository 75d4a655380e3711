/** Acronyms are what they stand for. */
import { acronyms } from '../../../../../server/src/recognize/names/evidence/acronyms';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: acronyms', () => {
  test('everywhere in the document', () =>
    checkEvidence(
      acronyms,
      'the [[Harbour Pilots Union|organisation]] ([[HPU|person]]) met. [[HPU|place]] members',
      'the [[Harbour Pilots Union|organisation]] ([[HPU|organisation]]) met. [[HPU|organisation]] members',
    ));

  test('a person has none', () =>
    checkEvidence(
      acronyms,
      '[[Autoridad Maritima|person]] ([[AM|person]]) said',
      '[[Autoridad Maritima|organisation]] ([[AM|organisation]]) said',
    ));

  test('a short form defined beside another', () =>
    checkEvidence(
      acronyms,
      '[[TARVIK FERRIES LTD|organisation]] (“[[Tarvik|person]]” or “the Company”) grew. [[Tarvik|place]] sails.',
      '[[TARVIK FERRIES LTD|organisation]] (“[[Tarvik|organisation]]” or “the Company”) grew. [[Tarvik|organisation]] sails.',
    ));

  test('other letters', () =>
    checkUnmoved(acronyms, 'the [[Harbour Pilots Union|organisation]] ([[Orlan|place]]) met'));
});
