/** Currency codes, abbreviations of common nouns, contract parties and the calendar are no names. */
import { nothings } from '../../../../../server/src/recognize/names/evidence/nothings';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: what is none', () => {
  const nothing: readonly (readonly [marked: string, plain: string])[] = [
    ['a loss of [[SEK|organisation]] 40 million', 'a loss of SEK 40 million'],
    ['polymerase chain reaction ([[PCR|organisation]]) tests', 'polymerase chain reaction (PCR) tests'],
    ['remotely piloted aircraft ([[RPA|organisation]]) were seen', 'remotely piloted aircraft (RPA) were seen'],
    ['the [[Supplier|organisation]] shall deliver', 'the Supplier shall deliver'],
    ['In [[January|place]] they met', 'In January they met'],
    ['he turned to [[Pietism|place]] and wrote', 'he turned to Pietism and wrote'],
    ['won by [[KO|organisation]] in May', 'won by KO in May'],
    ['a [[Norwegian|organisation]] court', 'a Norwegian court'],
  ];
  for (const [marked, plain] of nothing) test(plain, () => checkEvidence(nothings, marked, plain));

  const names = [
    'the [[SEK|organisation]] board met',
    'the Road Police Academy ([[RPA|organisation]]) was told',
    'the [[Supplier Park|place]] was sold',
    '[[Norwegian Air|organisation]] flies there',
  ];
  for (const marked of names) test(`kept: ${marked}`, () => checkUnmoved(nothings, marked));
});
