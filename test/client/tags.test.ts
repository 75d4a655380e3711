/** Tags as people type them. */
import assert from 'node:assert/strict';
import { tagsFrom } from '../../client/src/tags';

suite('tags', () => {
  const table: readonly [typed: string, tags: readonly string[]][] = [
    ['fine, city', ['fine', 'city']],
    ['#fine,#city', ['fine', 'city']],
    ['the 2021 fine', ['the 2021 fine']],
    ['fine,, fine ,', ['fine']],
    ['  ', []],
  ];
  for (const [typed, tags] of table) test(JSON.stringify(typed), () => assert.deepEqual(tagsFrom(typed), tags));
});
