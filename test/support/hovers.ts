/** What a hover shows at a fixture's cursor, with links to the test's own folder. */
import assert from 'node:assert/strict';
import { hover } from '../../server/src/features/hover';
import { folderOf } from './engine';
import { cursorOf, readFixture } from './fixture';

/** The card's Markdown, `at:` standing for the folder; `undefined` where nothing is shown. */
export function hoverAt(written: string): string | undefined {
  const fixture = readFixture(written);
  const { path, offset } = cursorOf(fixture);
  return hover(folderOf(fixture.files), path, offset, (document) => `at:${document}`)?.markdown;
}

export function checkHover(written: string, card: string): void {
  assert.equal(hoverAt(written), card.trim());
}
