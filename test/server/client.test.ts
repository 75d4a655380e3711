/** What an editor says of itself when it starts the server. */
import assert from 'node:assert/strict';
import type { InitializeParams } from 'vscode-languageserver';
import { languageFrom } from '../../server/src/client';

const languageOf = (initializationOptions: unknown) => languageFrom({ initializationOptions } as InitializeParams);

suite('client: language', () => {
  test('as it is said', () => {
    const language = { locale: 'zh-cn', words: { Note: '批注' } };
    assert.deepEqual(languageOf({ language }), language);
  });

  for (const options of [undefined, null, {}, 'zh-cn', { language: 'zh-cn' }, { language: { locale: 'zh-cn' } }])
    test(`none: ${JSON.stringify(options)}`, () => assert.equal(languageOf(options), undefined));
});
