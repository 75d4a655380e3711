/** The setting for kinds of marks, as people write it and as they get it wrong. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { markKindsFrom, unknownKind } from '../../client/src/markKinds';

const shown = (setting: unknown) =>
  markKindsFrom(setting).map(({ kind, label, color, border }) => `${kind}: ${label}, ${color}, ${border}`);

suite('kinds of marks', () => {
  const table: readonly [what: string, setting: unknown, kinds: readonly string[]][] = [
    [
      'all is said',
      [{ kind: 'rumour', label: 'Rumour', color: 'charts.red', border: 'double' }],
      ['rumour: Rumour, charts.red, double'],
    ],
    ['only the name', [{ kind: 'rumour' }], ['rumour: rumour, descriptionForeground, solid']],
    ['an unknown border', [{ kind: 'rumour', border: 'wavy' }], ['rumour: rumour, descriptionForeground, solid']],
    ['the first of two', [{ kind: 'a', label: 'One' }, { kind: 'a' }], ['a: One, descriptionForeground, solid']],
    ['no name', [{ label: 'Rumour' }, { kind: ' ' }, null, 'rumour'], []],
    ['no list', { kind: 'rumour' }, []],
    ['nothing', undefined, []],
  ];
  for (const [what, setting, kinds] of table) test(what, () => assert.deepEqual(shown(setting), kinds));

  test('a kind that nobody set up is shown under its own name', () =>
    assert.equal(unknownKind('hearsay').label, 'hearsay'));

  test('no two kinds that come with the extension differ by colour alone', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const kinds = markKindsFrom(contributes.configuration.properties['concord.marks.kinds'].default);
    assert.equal(kinds.length, 3);
    assert.equal(new Set(kinds.map(({ border }) => border)).size, kinds.length);
  });
});
