/** Columns: one token a line, offsets in code points. */
import assert from 'node:assert/strict';
import { conll } from '../../../server/src/export/conll';
import { folderOf } from '../../support/engine';

suite('export: conll', () => {
  test('tokens with their names, a blank line between sentences', () => {
    const folder = folderOf([{ path: 'memo.txt', content: '😀 Ana Diaz spoke. It cost $4.2 million.' }]);
    const [file] = conll(folder);
    assert.equal(file?.path, 'memo.txt.conll');
    assert.equal(
      file?.content,
      `# newdoc id = memo.txt
😀	0	1	O	_
Ana	2	5	B-PER	person/ana-diaz
Diaz	6	10	I-PER	person/ana-diaz
spoke	11	16	O	_
.	16	17	O	_

It	18	20	O	_
cost	21	25	O	_
$	26	27	B-NUM	4200000_USD
4.2	27	30	I-NUM	4200000_USD
million	31	38	I-NUM	4200000_USD
.	38	39	O	_
`,
    );
  });
});
