/** Capitals before a dash open a report with its place. */
import { datelines } from '../../../../../server/src/recognize/names/evidence/datelines';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: datelines', () => {
  const rest = 'Two ships met in the fog on Tuesday and nobody was hurt, the harbour master said.';

  test('a dash', () => checkEvidence(datelines, `PORT ELLISON – ${rest}`, `[[PORT ELLISON|place]] – ${rest}`));

  test('a day and an agency', () =>
    checkEvidence(datelines, `[[TARVIK|person]], 4 May (ANP) - ${rest}`, `[[TARVIK|place]], 4 May (ANP) - ${rest}`));

  test('a title', () => checkUnmoved(datelines, 'TARVIK REVIEW – the podcast'));

  test('a speaker', () => checkUnmoved(datelines, `[[TARVIK|person]]: ${rest}`));
});
