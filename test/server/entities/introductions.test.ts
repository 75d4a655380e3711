/** Where an entity is introduced: the mention that a reader is sent to, and the next best. */
import assert from 'node:assert/strict';
import { linkFolder } from '../../../server/src/entities/across';
import { introductions } from '../../../server/src/entities/introductions';
import type { Reading } from '../../../server/src/entities/reading';
import { readingOf } from './folder';

/** Document and name of each mention of the first entity, the best first. */
function introduced(...documents: readonly string[]): readonly string[] {
  const readings = new Map<string, Reading>(
    documents.map((marked, index) => [`${index}`, readingOf(`${index}`, marked)]),
  );
  const [entity] = linkFolder(readings.values()).entities;
  assert.ok(entity);
  const documentsByPath = { reading: (path: string) => readings.get(path) };
  return introductions(documentsByPath, entity).map(({ path, mention }) => `${path} ${mention.text}`);
}

suite('introductions', () => {
  test('the fullest name with a role, then the fullest, then a lesser one', () =>
    assert.deepEqual(
      introduced('Then [P Ruiz] spoke to us.\nThen [P Ana Ruiz] spoke to us.', 'Mayor [P Ana Ruiz] spoke to us.'),
      ['1 Ana Ruiz', '0 Ana Ruiz', '0 Ruiz'],
    ));

  test('a company by its fullest name', () =>
    assert.deepEqual(introduced('Then [O Tarn] fell again.', 'Then [O Tarn Group Holding] fell again.'), [
      '1 Tarn Group Holding',
      '0 Tarn',
    ]));

  test('a caption, a byline and a heading come after prose', () => {
    const caption = 'Mayor [P Ana Ruiz] speaks. Photo: Agency\n\n';
    assert.deepEqual(introduced(`${caption}Then [P Ruiz] left. It was [P Ana Ruiz], director of the zoo.`), [
      '0 Ana Ruiz',
      '0 Ana Ruiz',
      '0 Ruiz',
    ]);
    assert.deepEqual(introduced('By [P Ana Ruiz]\n', 'Then [P Ana Ruiz] spoke to us.'), ['1 Ana Ruiz', '0 Ana Ruiz']);
  });
});
