/** What is offered as possibly one and the same, with the sentence that says why; and what is not. */
import assert from 'node:assert/strict';
import { inEnglish } from '../../../server/src/text/phrase';
import { linked } from './folder';

/** Each pair once: both names and the reason. */
function maybe(...documents: readonly string[]): readonly string[] {
  const folder = linked(documents);
  return folder.entities.flatMap(({ id, maybe: others }) =>
    others.filter((other) => id < other.id).map((other) => `${id} ~ ${other.id}: ${inEnglish(other.why)}`),
  );
}

const offered = (documents: readonly string[], ...expected: readonly string[]) =>
  assert.deepEqual(maybe(...documents), expected, documents.join('\n'));
const nothing = (...documents: readonly string[]) => offered(documents);

suite('maybe the same: one post, two names', () => {
  test('a surname in common', () => {
    offered(
      ['[P Wei Lanfen], chief executive of [O Tarn],', '[O Tarn] CEO [P Grace Wei]'],
      'person/grace-wei ~ person/wei-lanfen: Grace Wei and Wei Lanfen are both CEO of Tarn.',
    );
    offered(
      ['[P Wei Lanfen], chief executive of [O Tarn],', "[O Tarn] fell. The company's CEO, [P Grace Wei],"],
      'person/grace-wei ~ person/wei-lanfen: Grace Wei and Wei Lanfen are both CEO of Tarn.',
    );
  });

  test('not at another body, not in one document, not a post of many, not without a name in common', () => {
    nothing('[P Wei Lanfen], CEO of [O Tarn],', '[P Grace Wei], CEO of [O Apex],');
    nothing('[P Wei Lanfen], CEO of [O Tarn], met [P Grace Wei], CEO of [O Tarn],');
    nothing('[P Wei Lanfen], analyst at [O Tarn],', '[P Grace Wei], analyst at [O Tarn],');
    nothing('[P Wei Lanfen], CEO of [O Tarn],', '[P Ana Ruiz], CEO of [O Tarn],');
  });
});

suite('maybe the same: one name, two spellings', () => {
  test('transliterations and slips', () => {
    offered(
      ['[P Yousef al-Tamimi]', '[P Yusuf al-Tamimi]'],
      'person/yousef-al-tamimi ~ person/yusuf-al-tamimi: The names differ only in spelling: Yousef al-Tamimi, Yusuf al-Tamimi.',
    );
    offered(
      ['[P Mohammed Saidi]', '[P Muhammad Saidi]'],
      'person/mohammed-saidi ~ person/muhammad-saidi: The names differ only in spelling: Mohammed Saidi, Muhammad Saidi.',
    );
    offered(
      ['[P Carla Venturelli]', '[P Carla Ventureli]', '[P Carla Vendurelli]'],
      'person/carla-vendurelli ~ person/carla-venturelli: The names differ only in spelling: Carla Vendurelli, Carla Venturelli.',
      'person/carla-ventureli ~ person/carla-venturelli: The names differ only in spelling: Carla Ventureli, Carla Venturelli.',
    );
  });

  test('short words, genders and numbers make other names', () => {
    nothing('[P Wang Li]', '[P Wang Lu]');
    nothing('[P Mario Venturelli]', '[P Maria Venturelli]');
    nothing('[O Dale Battalion 21]', '[O Dale Battalion 22]');
    nothing('[L Zambia]', '[L Gambia]');
  });
});

suite('maybe the same: a lone name', () => {
  test('and those who bear it', () =>
    offered(
      ['[P Ana Ruiz]', '[P Ruiz]'],
      'person/ana-ruiz ~ person/ruiz: “Ruiz” may be short for Ana Ruiz, the only one in the folder with that name.',
    ));

  test('not where the name is common', () =>
    nothing('[P Ana Ruiz]', '[P Leo Ruiz]', '[P Eva Ruiz]', '[P Tom Ruiz]', '[P Ruiz]'));
});
