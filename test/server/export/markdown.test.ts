/** The report: both quotes of what is open, the reasons of what is settled, decisions and notes. */
import assert from 'node:assert/strict';
import { exported } from '../../../server/src/exchange';
import { type Decided, ruledFolder } from '../../support/ruling';

const documents = `
//- memo.txt
Published: March 15, 2024

The Harbour Board fined Oakridge Shipping $4.2 million in 2021.
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million.
`;
const explained: Decided = [
  ['press.txt', '$5 million'],
  { decision: 'explained', rule: 'figures-disagree', against: [['memo.txt', '$4.2 million']] },
  'The second fine came on top.',
];
const report = (decisions: readonly Decided[]) =>
  exported(ruledFolder(documents, decisions), 'markdown')[0]?.content ?? '';

suite('export: markdown', () => {
  test('an open finding with both quotes and their places', () => {
    const content = report([]);
    assert.match(content, /^# Report\n\n## Disagreements\n\n### press\.txt has \\\$5 million\n/);
    assert.match(
      content,
      /> The Harbour Board fined Oakridge Shipping \*\*\\\$4\.2 million\*\* in 2021\.\n>\n> memo\.txt, line 3\n/,
    );
    assert.match(content, /\*\*\\\$5 million\*\*\.\n>\n> press\.txt, line 1\n/);
    assert.match(content, /## Documents\n\n- memo\.txt: 2024-03-15 \(stated\)\n- press\.txt: /);
    assert.doesNotMatch(content, /## (?:Settled|Decisions|Notes)/);
  });

  test('an explained one stands apart, with its reason', () => {
    const content = report([explained]);
    assert.match(content, /## Disagreements\n\nNone\.\n\n## Settled\n\n### press\.txt has/);
    assert.match(content, /Decided: no contradiction\. Reason: The second fine came on top\.\n/);
  });

  test('decisions on names', () => {
    const content = report([[['memo.txt', 'Harbour Board'], { decision: 'type', type: 'place' }, 'It is a quay.']]);
    assert.match(content, /## Decisions\n\n- Harbour Board is a place \(memo\.txt\)\. Reason: It is a quay\.\n/);
  });
});
