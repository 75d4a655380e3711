/** Which lines are set like titles, where capitals say nothing. */
import assert from 'node:assert/strict';
import { TITLED } from '../../../../server/src/recognize/names/layout';
import { laidOut } from '../../../../server/src/recognize/names/tagged';
import { textOf } from '../../../../server/src/text/text';
import { namesModel } from '../../../support/engine';

function isTitled(line: string): boolean {
  const { layout } = laidOut(textOf(line), namesModel().lexicon.word);
  return ((layout.line[0] as number) & TITLED) !== 0;
}

suite('names, layout: titles', () => {
  for (const line of [
    'Harbour Board Loses Its Chair',
    'What Ana Diaz Told the Harbour Board.',
    'Keller Shipping Holdings Ltd.',
  ])
    test(line, () => assert.ok(isTitled(line)));

  for (const line of ['Ana Diaz left the Harbour Board.', 'Is Ana Diaz off to Keller Shipping?', 'The Board met.'])
    test(`no: ${line}`, () => assert.ok(!isTitled(line)));
});
