/** Every mention of one entity, across the folder. */
import { references } from '../../../server/src/features/references';
import { checkRanges } from '../../support/annotate';
import { folderOf } from '../../support/engine';
import { cursorOf } from '../../support/fixture';

const checkReferences = (written: string) =>
  checkRanges(written, (fixture) => {
    const { path, offset } = cursorOf(fixture);
    const places = references(folderOf(fixture.files), path, offset) ?? [];
    return places.map((place) => ({ path: place.path, ...place.span }));
  });

suite('features: references', () => {
  test('full name and surname, in every document', () =>
    checkReferences(`
//- a.txt
[|Ana Diaz|] spoke. [|D<|>iaz|] left.
//- b.txt
[|Ana Diaz|] resigned.
`));

  test('not those of somebody else', () =>
    checkReferences(`
//- a.txt
[|Ana Di<|>az|] spoke to Tom Reed.
//- b.txt
Tom Reed resigned.
`));

  test('plain words have none', () => checkReferences('Ana Diaz spo<|>ke.'));
});
