/** Which entities of different documents are one and the same; and that no order of reading shows. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linkFolder } from '../../../server/src/entities/across';
import { across, linked, readingOf, shown } from './folder';

const folder = (documents: readonly string[], ...entities: readonly string[]) =>
  assert.deepEqual(across(...documents), entities);

suite('across documents', () => {
  test('a full name is one person everywhere, a surname only inside its document', () => {
    folder(
      ['[P Ana Ruiz] left. [P Ruiz] is 40.', '[P ANA RUÍZ] stays.'],
      'person/ana-ruiz: 0 Ana Ruiz = 0 Ruiz = 1 ANA RUÍZ',
    );
    folder(['[P Ana Ruiz] left.', '[P Ruiz] stays.'], 'person/ana-ruiz: 0 Ana Ruiz', 'person/ruiz: 1 Ruiz');
    folder(['[P Zelia] sang.', '[P Zelia] danced.'], 'person/zelia: 0 Zelia = 1 Zelia');
  });

  test('a surname with the same position is the same person', () =>
    folder(['Mayor [P Ana Ruiz] left.', 'Mayor [P Ruiz] is back.'], 'person/ana-ruiz: 0 Ana Ruiz = 1 Ruiz'));

  test('a fuller name, where only one is in the folder', () => {
    folder(
      ['[P Ana Maria Ruiz]', '[P Ana Ruiz]', '[P A. Ruiz]'],
      'person/ana-maria-ruiz: 0 Ana Maria Ruiz = 1 Ana Ruiz = 2 A. Ruiz',
    );
    folder(
      ['[P Ana Ruiz]', '[P Abel Ruiz]', '[P A. Ruiz]'],
      'person/a-ruiz: 2 A. Ruiz',
      'person/abel-ruiz: 1 Abel Ruiz',
      'person/ana-ruiz: 0 Ana Ruiz',
    );
  });

  test('an acronym defined in one document is used in another', () =>
    folder(
      ['The [O Rail Safety Board] ([O RSB]) met.', '[O RSB] sat.'],
      'organisation/rail-safety-board: 0 Rail Safety Board = 0 RSB = 1 RSB',
    ));

  test('… not where two bodies share it', () =>
    folder(
      ['The [O Rail Safety Board] ([O RSB])', 'The [O River Salmon Bank] ([O RSB])', '[O RSB] sat.'],
      'organisation/rail-safety-board: 0 Rail Safety Board = 0 RSB',
      'organisation/river-salmon-bank: 1 River Salmon Bank = 1 RSB',
      'organisation/rsb: 2 RSB',
    ));

  test('a short form means what most other documents use it for', () =>
    folder(
      ['[O Tarn Minerals] fell. [O Tarn] said so.', '[O Tarn] rose.'],
      'organisation/tarn-minerals: 0 Tarn Minerals = 0 Tarn = 1 Tarn',
    ));

  test('a group is not its subsidiary', () =>
    folder(
      ['[O Tarn Group]', '[O Tarn Cloud Group]', '[O Tarn]'],
      'organisation/tarn-cloud-group: 1 Tarn Cloud Group',
      'organisation/tarn-group: 0 Tarn Group = 2 Tarn',
    ));

  test('"the Board" means nothing outside its document', () =>
    folder(['the [O Board]', 'the [O Board]'], 'organisation/board: 0 Board', 'organisation/board-2: 1 Board'));

  test('two things of one name have two ids', () =>
    folder(
      ['[O Board 2]', 'the [O Board]', 'the [O Board]', 'the [O Board]'],
      'organisation/board: 1 Board',
      'organisation/board-2: 0 Board 2',
      'organisation/board-3: 2 Board',
      'organisation/board-4: 3 Board',
    ));

  test('a doubtful kind is what the name is in the rest of the folder', () => {
    folder(['[O Tarn Group]', '[L? Tarn]'], 'organisation/tarn-group: 0 Tarn Group = 1 Tarn');
    folder(['[O Tarn Group]', '[L Tarn]'], 'organisation/tarn-group: 0 Tarn Group', 'place/tarn: 1 Tarn');
  });
});

const sentence = fc.constantFrom(
  '[P Ana Ruiz] spoke.',
  '[P Ruiz] left.',
  '[P Ana Maria Ruiz], director of [O Tarn],',
  '[P A. Ruiz]',
  '[P Leo Ruiz]',
  '[O Tarn Group]',
  '[O Tarn Minerals] ([O TM])',
  '[O TM]',
  '[O Tarn]',
  '[L? Tarn]',
  '[L Dale]',
  'the [O Dale Safety Board]',
  'the [O Board]',
  '[O DSB]',
);
const documents = fc.array(
  fc.array(sentence, { minLength: 1, maxLength: 6 }).map((sentences) => sentences.join('\n')),
  { minLength: 1, maxLength: 8 },
);

/** Few and small: every one is a whole folder. */
const RUNS = { numRuns: 40 };

suite('a folder of any kind', () => {
  test('the order of the documents does not matter', () =>
    fc.assert(
      fc.property(documents, fc.infiniteStream(fc.nat()), (marked, random) => {
        const readings = marked.map((document, index) => readingOf(`${index}.txt`, document));
        const shuffled = readings
          .map((reading) => ({ reading, at: random.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ reading }) => reading);
        assert.deepEqual(linkFolder(shuffled).entities, linkFolder(readings).entities);
      }),
      RUNS,
    ));

  test('every mention is in exactly one entity, and every local entity has one', () =>
    fc.assert(
      fc.property(documents, (marked) => {
        const readings = marked.map((document, index) => readingOf(`${index}.txt`, document));
        const folder = linkFolder(readings);
        const places = folder.entities.flatMap((entity) =>
          entity.mentions.map(({ path, mention }) => `${path} ${mention.start}`),
        );
        const expected = readings.flatMap(({ path, recognized }) =>
          recognized.names.map((name) => `${path} ${name.start}`),
        );
        assert.deepEqual([...places].sort(), [...expected].sort());
        for (const { path, entities } of readings)
          for (const local of entities) {
            const entity = folder.entityOf(path, local);
            assert.equal(folder.byId.get(entity.id), entity);
            assert.ok(
              entity.mentions.some(({ mention }) => mention === local.mentions[0]),
              shown(entity),
            );
          }
      }),
      RUNS,
    ));

  test('linking again what was linked before, with fewer documents, is linking from scratch', () =>
    fc.assert(
      fc.property(documents, fc.nat(), (marked, leaveOut) => {
        const readings = marked.map((document, index) => readingOf(`${index}.txt`, document));
        linkFolder(readings);
        const fewer = readings.filter((_, index) => index !== leaveOut % readings.length);
        const fresh = fewer.map(({ path }) => readingOf(path, marked[Number.parseInt(path, 10)] ?? ''));
        assert.deepEqual(linkFolder(fewer).entities.map(shown), linkFolder(fresh).entities.map(shown));
      }),
      RUNS,
    ));

  test('an entity that is not of these documents is an error, not an empty answer', () => {
    const folder = linked(['[P Ana Ruiz]']);
    const [stranger] = readingOf('b.txt', 'then [P Leo Ruiz]').entities;
    assert.ok(stranger);
    assert.throws(() => folder.entityOf('b.txt', stranger), /b\.txt: “Leo Ruiz”/);
  });
});
