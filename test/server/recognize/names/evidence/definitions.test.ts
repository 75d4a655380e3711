/** What a noun says a name is. */
import { definitions } from '../../../../../server/src/recognize/names/evidence/definitions';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: definitions', () => {
  const defined: readonly (readonly [marked: string, expected: string])[] = [
    ['[[Varnica|person]] is a small village in the hills.', '[[Varnica|place]] is a small village in the hills.'],
    ['at [[Varnica|person]], a savings bank, on Monday', 'at [[Varnica|organisation]], a savings bank, on Monday'],
    ['the village of [[Varnica|organisation]] said', 'the village of [[Varnica|place]] said'],
    ['the [[Varnica|place]] ran aground at noon', 'the [[Varnica|other]] ran aground at noon'],
    ['a [[Varnica|person]]-based firm', 'a [[Varnica|place]]-based firm'],
    ['[[Varnica|organisation]] province is dry', '[[Varnica|place]] province is dry'],
    ['the ferry [[Varnica|place]] sank', 'the ferry [[Varnica|other]] sank'],
  ];
  for (const [marked, expected] of defined) test(expected, () => checkEvidence(definitions, marked, expected));

  test('holds for the name elsewhere', () =>
    checkEvidence(
      definitions,
      'The ferry [[Varnica|place]] sank. The [[Varnica|person]] was old.',
      'The ferry [[Varnica|other]] sank. The [[Varnica|other]] was old.',
    ));

  test('but not for another of that name', () =>
    checkEvidence(
      definitions,
      'In the city of [[Varnica|person]] Jan [[Varnica|person 0.95]] spoke.',
      'In the city of [[Varnica|place]] Jan [[Varnica|person]] spoke.',
    ));

  for (const marked of [
    '[[Varnica|place]], a reader wrote',
    '[[Varnica|place]] is a success',
    '[[Varnica|person]] ran for office',
    'the mayor of [[Varnica|place]] spoke',
  ])
    test(`says nothing: ${marked}`, () => checkUnmoved(definitions, marked));
});
