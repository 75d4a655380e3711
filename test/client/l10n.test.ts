/** Every sentence that client, server and manifest say to people has its Chinese, with the same places and links. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { placesIn, sentencesIn, unsaid, untranslated } from '../support/sentences';
import { sourcesIn } from '../support/sources';

const read = (path: string): Record<string, string> => JSON.parse(readFileSync(path, 'utf8'));
const product = sourcesIn(['client/src', 'client/webview', 'server/src'], /\.tsx?$/);
const sentences = product.flatMap(sentencesIn);
const rules = "import { phrase } from '../text/phrase';\n";

suite('sentences for people', () => {
  test('are found where they are said', () => {
    const content = `${rules}phrase('{0} isn\\'t in {1}', a, b);\nphrase(\n  "none",\n);\n// phrase('not said')\n`;
    assert.deepEqual(
      sentencesIn({ path: 'x.ts', content }).map(({ line, words }) => [line, words]),
      [
        [2, "{0} isn't in {1}"],
        [3, 'none'],
      ],
    );
    assert.deepEqual(sentencesIn({ path: 'x.ts', content: "t('a function of another module');" }), []);
  });

  test('are written out in one piece', () => {
    for (const argument of ['`the board has`', "'a' + b", "one ? 'a' : 'b'", 'words'])
      assert.deepEqual(
        sentencesIn({ path: 'x.ts', content: `${rules}phrase(${argument});` }).map(({ words }) => words),
        [undefined],
      );
    assert.deepEqual(
      sentences.flatMap(({ path, line, words }) => (words === undefined ? [`${path}:${line}`] : [])),
      [],
    );
  });

  test('are not shown without asking for their translation', () => {
    const content = "window.showErrorMessage('No.');\nshow({ title: 'Yes', prompt: t('Why?') });\n";
    assert.deepEqual(unsaid({ path: 'x.ts', content }), ['x.ts:1', 'x.ts:2']);
    assert.deepEqual(product.filter(({ path }) => path.startsWith('client/')).flatMap(unsaid), []);
  });
});

suite('translations into Chinese', () => {
  test('an untranslated sentence, a lost place and a needless translation are seen', () =>
    assert.deepEqual(untranslated(['{0} of {1}', 'No.'], { '{0} of {1}': '{1}', 'Yes.': '是。' }), [
      'lacks: No.',
      'nobody says: Yes.',
      'places differ: {0} of {1} / {1}',
    ]));

  test('are complete for client and server', () => {
    const all = sentences.flatMap(({ words }) => words ?? []);
    assert.deepEqual(untranslated(all, read('client/l10n/bundle.l10n.zh-cn.json')), []);
  });

  test('are complete for the manifest, with the same links', () => {
    const [english, chinese] = [read('package.nls.json'), read('package.nls.zh-cn.json')];
    assert.deepEqual(Object.keys(chinese), Object.keys(english));
    const links = (words = '') => [...placesIn(words), ...(words.match(LINK) ?? [])].sort();
    assert.deepEqual(links('[Go](command:a.b) `#c.d#` $(x)'), ['#c.d#', '$(x)', '(command:a.b)']);
    for (const [key, words] of Object.entries(english)) assert.deepEqual(links(chinese[key]), links(words), key);
  });
});

/** What a translation has to keep: commands, settings and icons. */
const LINK = /\(command:[^)]*\)|#[\w.]+#|\$\([\w~-]+\)/g;
