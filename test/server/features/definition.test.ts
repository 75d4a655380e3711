/** Where a name leads: to the introduction, and from there to the next best. */
import { definition } from '../../../server/src/features/definition';
import { checkRanges } from '../../support/annotate';
import { folderOf } from '../../support/engine';
import { cursorOf } from '../../support/fixture';

const checkDefinition = (written: string) =>
  checkRanges(written, (fixture) => {
    const { path, offset } = cursorOf(fixture);
    const place = definition(folderOf(fixture.files), path, offset);
    return place ? [{ path: place.path, ...place.span }] : [];
  });

suite('features: definition', () => {
  test('from a surname to the full name with a role, in another document', () =>
    checkDefinition(`
//- a.txt
Ana Diaz spoke. D<|>iaz left.
//- b.txt
[|Ana Diaz|], director of the Harbour Board, resigned.
`));

  test('from the introduction to the next best', () =>
    checkDefinition(`
//- a.txt
[|Ana Diaz|] spoke. Diaz left.
//- b.txt
Ana D<|>iaz, director of the Harbour Board, resigned.
`));

  test('a name that stands nowhere else leads nowhere', () => checkDefinition('Ana D<|>iaz spoke.'));
  test('nor do plain words', () => checkDefinition('Ana Diaz spo<|>ke. Diaz left.'));
});
