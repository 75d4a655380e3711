/** How far a name reaches. */
import { reach } from '../../../../../server/src/recognize/names/evidence/reach';
import { checkEvidence, checkUnmoved } from '../../../../support/evidence';

suite('names, evidence: reach', () => {
  const moved: readonly (readonly [marked: string, expected: string])[] = [
    ['a [[Tarvik-style|person]] house', 'a [[Tarvik|person]]-style house'],
    ['so [[Councillor Orlan|person]] said', 'so Councillor [[Orlan|person]] said'],
    ['the [[Chair of the Tarvik Board|organisation]] met', 'the Chair of the [[Tarvik Board|organisation]] met'],
    ['[[Carmaker Orlan Motors|organisation]] rose', 'Carmaker [[Orlan Motors|organisation]] rose'],
    ['TARVIK - [[Retailer Orlan|organisation]] rose', 'TARVIK - Retailer [[Orlan|organisation]] rose'],
    ["[[Orlan city's|place]] council", "[[Orlan|place]] city's council"],
    ['[[Orlan Works (Tarvik Exchange|organisation]]: ORL)', '[[Orlan Works|organisation]] (Tarvik Exchange: ORL)'],
    ['the [[Tarvik Board|organisation]] on River Safety met', 'the [[Tarvik Board on River Safety|organisation]] met'],
    [
      '[[Orlan|place]] spořitelna rose. Then [[Orlan|place]] spořitelna fell.',
      '[[Orlan spořitelna|organisation]] rose. Then [[Orlan spořitelna|organisation]] fell.',
    ],
  ];
  for (const [marked, expected] of moved) test(expected, () => checkEvidence(reach, marked, expected));

  for (const marked of [
    'the [[Tarvik Board|organisation]] on Monday met',
    '[[Orlan|place]] residents rose. Then [[Orlan|place]] residents fell.',
    'the [[Airline Owners of Orlan|organisation]] rose',
    'the [[Bank of Orlan|organisation]] rose',
    'the [[Secretary of the Tarvik|place]] rose',
  ])
    test(`left: ${marked}`, () => checkUnmoved(reach, marked));
});
