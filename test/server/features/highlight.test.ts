/** The mentions of one entity in the document at hand. */
import { highlight } from '../../../server/src/features/highlight';
import { checkRanges } from '../../support/annotate';
import { folderOf } from '../../support/engine';
import { cursorOf } from '../../support/fixture';

const checkHighlight = (written: string) =>
  checkRanges(written, (fixture) => {
    const { path, offset } = cursorOf(fixture);
    return (highlight(folderOf(fixture.files), path, offset) ?? []).map((span) => ({ path, ...span }));
  });

suite('features: highlight', () => {
  test('full name and surname, other documents left out', () =>
    checkHighlight(`
//- a.txt
[|Ana Diaz|] spoke. [|D<|>iaz|] left.
//- b.txt
Ana Diaz resigned.
`));

  test('plain words have none', () => checkHighlight('Ana Diaz spo<|>ke.'));
});
