/** The settings as the editor lists them: one sentence each, a default, a scope, links that lead somewhere. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Setting {
  readonly default?: unknown;
  readonly scope?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownDescription?: string;
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const settings: Readonly<Record<string, Setting>> = read('package.json').contributes.configuration.properties;

/** What is wrong with a setting, a line each. */
function faults(id: string, setting: Setting, words: string): readonly string[] {
  const links = [...words.matchAll(/#([\w.]+)#/g)].map(([, link = '']) => link);
  const dead = links.filter((link) => !(link in settings) && !/^(?:editor|files|problems)\./.test(link));
  return [
    ...(setting.default === undefined ? ['no default'] : []),
    ...(/^(?:resource|window|machine|application)$/.test(setting.scope ?? '') ? [] : ['no scope']),
    ...(SENTENCE.test(words) ? [] : ['not one sentence']),
    ...(links.includes(id) ? ['links itself'] : []),
    ...dead.map((link) => `${link} is no setting`),
    ...(setting.enum?.length === setting.enumDescriptions?.length ? [] : ['a choice without words']),
  ];
}

/** Begins with a capital, a Chinese character or a quotation mark; ends with the only full stop before a space. */
const SENTENCE = /^[\p{Lu}\p{Script=Han}“](?:(?![.。!?]\s)[\s\S])*[.。]$/u;

suite('settings', () => {
  for (const language of ['package.nls.json', 'package.nls.zh-cn.json']) {
    const words: Readonly<Record<string, string>> = read(language);
    for (const [id, setting] of Object.entries(settings))
      test(`${id} in ${language}`, () => {
        const key = /^%(.+)%$/.exec(setting.markdownDescription ?? '')?.[1] ?? assert.fail('no words');
        assert.deepEqual(faults(id, setting, words[key] ?? ''), []);
      });
  }

  test('README lists each', () => {
    const readme = readFileSync('README.md', 'utf8');
    assert.deepEqual(
      Object.keys(settings).filter((id) => !readme.includes(`\`${id}\``)),
      [],
    );
  });

  test('faults are seen', () => {
    const fine = { default: 1, scope: 'window' };
    assert.deepEqual(faults('a.b', {}, 'How many. And why.'), ['no default', 'no scope', 'not one sentence']);
    assert.deepEqual(faults('a.b', fine, 'How many; see `#a.b#` and `#concord.gone#`.'), [
      'links itself',
      'a.b is no setting',
      'concord.gone is no setting',
    ]);
    assert.deepEqual(faults('a.b', { ...fine, enum: ['x'] }, 'Which.'), ['a choice without words']);
  });
});
