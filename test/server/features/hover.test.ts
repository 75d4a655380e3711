/** Hover: which thing a card is shown for, and over which words. */
import assert from 'node:assert/strict';
import { hover } from '../../../server/src/features/hover';
import { checkRanges } from '../../support/annotate';
import { folderOf } from '../../support/engine';
import { cursorOf } from '../../support/fixture';
import { hoverAt } from '../../support/hovers';

const checkHovered = (written: string) =>
  checkRanges(written, (fixture) => {
    const { path, offset } = cursorOf(fixture);
    const shown = hover(folderOf(fixture.files), path, offset, (document) => document);
    return shown ? [{ path, ...shown.span }] : [];
  });

suite('features: hover', () => {
  test('a name, from its first letter', () => checkHovered('Yesterday [|<|>Ana Diaz|] left the room.'));
  test('a name, from behind its last letter', () => checkHovered('Yesterday [|Ana Diaz<|>|] left the room.'));
  test('a date', () => checkHovered('The board met on [|15 Ma<|>rch 2024|], it said.'));
  test('plain words', () => checkHovered('The board met<|> on 15 March 2024, it said.'));
  test('each kind has its own card', () => {
    assert.match(hoverAt('Yesterday Ana <|>Diaz left the room.') ?? '', /· person/);
    assert.match(hoverAt('The board met on 15 <|>March 2024.') ?? '', /· date/);
    assert.match(hoverAt('Oakridge paid $4.2 <|>million for it.') ?? '', /· money/);
  });

  test('a card does not wait for the comparing, and says so', () => {
    const [one, other] = [
      'Orbit Group was fined $4.2 million in May 2021.',
      'Orbit Group was fined $5.7 million in May 2021.',
    ];
    const folder = folderOf([
      { path: 'a.txt', content: one },
      { path: 'b.txt', content: other },
    ]);
    const at = (compared: boolean) =>
      hover(folder, 'a.txt', one.indexOf('million'), (document) => document, compared)?.markdown ?? '';
    assert.match(at(true), /figures-disagree/);
    assert.doesNotMatch(at(false), /figures-disagree/);
    assert.match(at(false), /still being compared/);
    assert.doesNotMatch(at(true), /still being compared/);
  });
});
