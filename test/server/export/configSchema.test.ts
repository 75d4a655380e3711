/** The schema of a folder's settings: it knows every rule, and allows what is read without complaint. */
import assert from 'node:assert/strict';
import { configIn, defaultConfig } from '../../../server/src/annotations/config';
import { configSchema } from '../../../server/src/export/configSchema';
import { rules } from '../../../server/src/rules/rules';

suite('export: settings schema', () => {
  const { properties } = JSON.parse(configSchema());

  test('every rule, with its severities', () => {
    assert.deepEqual(Object.keys(properties.rules.properties).sort(), rules.map(({ id }) => id).sort());
  });

  test('what it has as default is understood, and the default', () => {
    const { languages, dates } = properties;
    const content = JSON.stringify({ languages: languages.default, dates: dates.default });
    assert.deepEqual(configIn(content, []), { value: defaultConfig, problems: [] });
  });

  test('it names every setting that is read', () => {
    const { problems } = configIn('{"no such": 1}', []);
    assert.deepEqual(problems[0]?.message.parts, ['no such', Object.keys(properties)]);
  });
});
