/** Findings for code hosts: one result each, with every other side related. */
import assert from 'node:assert/strict';
import { sarif } from '../../../server/src/export/sarif';
import { findings } from '../../../server/src/features/findings';
import { folderOf } from '../../support/engine';
import { readFixture } from '../../support/fixture';

function results(written: string) {
  const folder = folderOf(readFixture(written).files);
  return JSON.parse(sarif(folder, findings(folder))).runs[0].results;
}

suite('export: sarif', () => {
  test('nothing found is a run without results', () => assert.deepEqual(results('It rained.'), []));

  test('a finding between two documents', () => {
    const region = (startColumn: number, endColumn: number) => ({ startLine: 1, startColumn, endLine: 1, endColumn });
    assert.deepEqual(
      results(`
//- a memo.txt
The Harbour Board fined Oakridge Shipping $4.2 million in 2021.
//- press.txt
In 2021 the Harbour Board fined Oakridge Shipping $5 million.
`),
      [
        {
          ruleId: 'figures-disagree',
          level: 'warning',
          message: { text: 'press.txt has $5 million' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'a%20memo.txt' }, region: region(43, 55) } }],
          relatedLocations: [
            {
              id: 0,
              physicalLocation: { artifactLocation: { uri: 'press.txt' }, region: region(51, 61) },
              message: { text: 'In 2021 the Harbour Board fined Oakridge Shipping $5 million.' },
            },
          ],
        },
      ],
    );
  });
});
