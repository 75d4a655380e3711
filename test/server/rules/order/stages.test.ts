/** Stages of a process that are dated the other way round; and what only looks so. */
import assert from 'node:assert/strict';
import { findingsOf } from '../../../support/diagnostics';

const dated = (text: string) => `Oxelby Courier, 30 June 2022\n\n${text}\n`;
const told = (...texts: readonly string[]) => findingsOf('order-impossible', ...texts.map(dated));

suite('order-impossible: stages of a process', () => {
  for (const text of [
    'The last scenes of "Chalk" were shot on 9 May. The film was shown for the first time on 4 May.',
    'The keel of the ferry was laid on 12 May 2022. She slid down the slipway on 3 May 2022.',
    'The ground was broken for the new library on 20 May. Its ribbon was cut on 6 May.',
    'Bids for the bridge were opened on 17 May. The contract for the bridge was signed on 11 May.',
    'The bill had its second reading on 8 June. Its third reading followed on 1 June.',
    'Leo Brandt was charged on 3 May. Leo Brandt was arrested on 9 May.',
    'Voters went to the polls on 12 June. The result was declared on 10 June.',
    'Rita Moe died on 12 May. Her funeral was held on 10 May.',
    'The rye was sown on 2 June. It was harvested on 24 May.',
  ])
    test(text, () => assert.equal(told(text).length, 1));

  for (const text of [
    'The last scenes of "Chalk" were shot on 4 May. The film was shown for the first time on 9 May.',
    'The keel of a second ferry was laid on 12 May 2022. The ferry slid down the slipway on 3 May 2022.',
    'The ground is to be broken for the new library on 20 July. The ribbon of the old one was cut on 6 May.',
    'Bids for the bridge were opened on 17 May. After the bids for the school the contract was signed on 21 May.',
    'Leo Brandt was charged on 3 May. Ines Falk was arrested on 9 May.',
    'The rye was not sown on 2 June. It was harvested on 24 May.',
    'Rita Moe died on 12 May. Three days after the funeral of Leo Brandt, on 10 May, it rained.',
    'Voters went to the polls on 12 June. The result of the other election was declared on 10 June.',
  ])
    test(`fine: ${text}`, () => assert.deepEqual(told(text), []));

  test('in two documents, where each is told of one thing', () => {
    const first = 'The data room for the mill was opened on 14 May.';
    assert.equal(told(first, 'The contract for the mill was signed on 9 May.').length, 1);
    assert.deepEqual(told(first, 'The contract for the mill was signed on 19 May.'), []);
    assert.deepEqual(told(first, 'The contract was signed on 9 May. A further contract was signed on 21 May.'), []);
  });
});
